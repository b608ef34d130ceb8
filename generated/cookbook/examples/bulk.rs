//! Tags many contacts, a few at a time, under the rate limit that the server reports.
//!
//! ```sh
//! cargo run --example bulk -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN`, `HIGHLEVEL_LOCATION`, and the ids of contacts as arguments.

use std::env;
use std::error::Error;

use highlevel::mock::Mock;
use highlevel::{Bulk, Client, ClientBuilder, LimitWait};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut contacts: Vec<String> = env::args().skip(1).collect();
    if contacts.iter().any(|argument| argument == "--demo") {
        let mock = demo();
        contacts = (1..=50).map(|number| format!("c{number}")).collect();
        return tag(mock.client_builder(), contacts).await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    println!("tagging contacts of {location}");
    tag(ClientBuilder::from_env()?, contacts).await
}

async fn tag(client: ClientBuilder<Client>, contacts: Vec<String>) -> Result<(), Box<dyn Error>> {
    // Wait for the rate limit as long as needed instead of failing after the default wait.
    let client = client.limit_wait(LimitWait::AsLongAsNeeded).build()?;
    let results = Bulk::new()
        .at_once(10)
        .on_progress(|progress| {
            if progress.done % 10 == 0 {
                println!("{} done", progress.done);
            }
        })
        .run(contacts.clone(), |contact| {
            let client = &client;
            async move { client.contacts().add_tags(contact, ["seen"]).await }
        })
        .await;
    // A failed call does not stop the others: there is one result for each contact.
    for (contact, result) in contacts.iter().zip(&results) {
        if let Err(error) = result {
            println!("{contact}: {error}");
        }
    }
    let tagged = results.iter().filter(|result| result.is_ok()).count();
    println!("tagged {tagged} of {}", contacts.len());
    Ok(())
}

/// Returns a mock of HighLevel that lacks one of the contacts.
fn demo() -> Mock {
    let mock = Mock::start();
    mock.contacts()
        .add_tags()
        .with(|request| request.contact_id == "c7")
        .fails_with_status(404);
    mock.contacts().add_tags().returns_example();
    mock
}
