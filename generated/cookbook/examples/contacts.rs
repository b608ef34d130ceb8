//! Reads all contacts of a location, page by page, and resumes from a stored position; then updates or creates a contact.
//!
//! ```sh
//! cargo run --example contacts -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN` and `HIGHLEVEL_LOCATION`.

use std::env;
use std::error::Error;

use highlevel::contacts::{ContactSearch, ContactUpsert};
use highlevel::mock::Mock;
use highlevel::serde_json::json;
use highlevel::{Client, LocationId, Position};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::args().any(|argument| argument == "--demo") {
        let mock = demo();
        return sync(&mock.client(), &LocationId::from("demo")).await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    sync(&Client::from_env()?, &LocationId::from(location)).await
}

async fn sync(client: &Client, location: &LocationId) -> Result<(), Box<dyn Error>> {
    let search = ContactSearch::new(location).page_limit(2);
    let mut contacts = client.contacts().search_contacts(search.clone()).items();
    if let Some(contact) = contacts.next().await {
        let contact = contact?;
        println!(
            "{:?}: {:?} {:?}",
            contact.id, contact.first_name, contact.tags
        );
    }
    // A program can store this string and continue the list from there after a restart.
    let stored = contacts.position().map(|position| position.to_string());
    drop(contacts);

    let mut contacts = client.contacts().search_contacts(search).items();
    if let Some(stored) = stored {
        contacts = contacts.resume(&stored.parse::<Position>()?)?;
    }
    while let Some(contact) = contacts.next().await {
        let contact = contact?;
        println!(
            "{:?}: {:?} {:?}",
            contact.id, contact.first_name, contact.tags
        );
    }

    // An existing contact is found by email or phone, depending on the settings of the location.
    let contact = ContactUpsert::new(location)
        .email("ada@example.com")
        .first_name("Ada")
        .tags(["imported"]);
    let upserted = client.contacts().upsert_contact(contact).await?;
    println!("created: {:?}", upserted.new);
    Ok(())
}

/// Returns a mock of HighLevel with three contacts on two pages.
fn demo() -> Mock {
    let mock = Mock::start();
    mock.contacts()
        .search_contacts()
        .with(|request| request.body.search_after.is_none())
        .returns_json(json!({
            "contacts": [
                {"id": "c1", "firstName": "Ada", "tags": ["customer"], "searchAfter": [1, "c1"]},
                {"id": "c2", "firstName": "Bo", "searchAfter": [2, "c2"]},
            ],
            "total": 3,
        }));
    mock.contacts().search_contacts().returns_json(json!({
        "contacts": [{"id": "c3", "firstName": "Cy", "searchAfter": [3, "c3"]}],
        "total": 3,
    }));
    mock.contacts().upsert_contact().returns_example();
    mock
}
