//! Errors of calls, and how to handle them.
//!
//! ```sh
//! cargo run --example errors -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN`, `HIGHLEVEL_LOCATION` and the id of a contact as argument.

use std::env;
use std::time::Duration;

use highlevel::contacts::NewContact;
use highlevel::mock::Mock;
use highlevel::serde_json::json;
use highlevel::{CallOptions, Client, Error, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let contact = env::args().nth(1);
    if contact.as_deref() == Some("--demo") {
        let mock = demo();
        // By default, a client of the mock does not retry, so that tests see each response. This example enables retries.
        let client = mock.client_builder().retry(RetryPolicy::new()).build()?;
        return Ok(look_around(&client, "demo", "c1").await?);
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    let contact = contact.ok_or("the argument is the id of a contact")?;
    Ok(look_around(&Client::from_env()?, &location, &contact).await?)
}

async fn look_around(client: &Client, location: &str, contact: &str) -> Result<(), Error> {
    // Transient failures are retried before the call returns an error.
    let options = CallOptions::new().timeout(Duration::from_secs(20));
    let found = client
        .contacts()
        .get_contact(contact)
        .with_options(options)
        .await?;
    println!("found {:?}", found.first_name);

    // The errors of all operations have the same methods.
    match client.contacts().get_contact("nobody").await {
        Ok(contact) => println!("found {:?}", contact.id),
        Err(error) if error.is_not_found() => println!("no such contact"),
        Err(error) if error.is_retryable() => println!("try again later: {error}"),
        Err(error) => return Err(error.into()),
    }

    // An error provides the server's message and the trace ID for HighLevel's support.
    let duplicate = NewContact::new(location).email("ada@example.com");
    match client.contacts().create_contact(duplicate).await {
        Ok(contact) => println!("created {:?}", contact.id),
        Err(error) if error.was_carried_out() => {
            println!("created, but the response has no contact");
        }
        Err(error) => {
            let error = Error::from(error);
            println!(
                "{:?} {:?} {:?}",
                error.status(),
                error.message(),
                error.trace_id()
            );
        }
    }
    Ok(())
}

/// Returns a mock of HighLevel that is overloaded at first, and has one contact.
fn demo() -> Mock {
    let mock = Mock::start();
    mock.contacts()
        .get_contact()
        .times(1)
        .fails_with_status(503);
    mock.contacts()
        .get_contact()
        .with(|request| request.contact_id == "c1")
        .returns_json(json!({"contact": {"id": "c1", "firstName": "Ada"}}));
    mock.contacts()
        .get_contact()
        .fails_with_json(404, json!({"message": "Contact not found"}));
    let refusal =
        json!({"message": "This location does not allow duplicated contacts.", "traceId": "t1"});
    mock.contacts()
        .create_contact()
        .fails_with_json(400, refusal);
    mock
}
