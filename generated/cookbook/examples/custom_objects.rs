//! Lists the objects of a location, creates a record of a custom object and finds it.
//!
//! ```sh
//! cargo run --example custom_objects -- --demo
//! ```
//!
//! Without `--demo` it needs `HIGHLEVEL_TOKEN` and `HIGHLEVEL_LOCATION`, and only lists the objects.

use std::env;
use std::error::Error;

use highlevel::Client;
use highlevel::mock::Mock;
use highlevel::objects::{NewObjectRecord, ObjectRecordSearch};
use highlevel::serde_json::{Map, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::args().any(|argument| argument == "--demo") {
        let mock = Mock::start();
        mock.respond_with_examples();
        let client = mock.client();
        list(&client, "demo").await?;
        return add(&client, "demo", "custom_objects.pet").await;
    }
    let location =
        env::var("HIGHLEVEL_LOCATION").map_err(|_| "set HIGHLEVEL_LOCATION, or try --demo")?;
    list(&Client::from_env()?, &location).await
}

async fn list(client: &Client, location: &str) -> Result<(), Box<dyn Error>> {
    for object in client.objects().list_objects(location).await? {
        println!("{:?}: {:?}", object.key, object.description);
    }
    Ok(())
}

async fn add(client: &Client, location: &str, key: &str) -> Result<(), Box<dyn Error>> {
    // The properties are JSON, because each location defines its own.
    let properties = Map::from_iter([
        ("name".to_owned(), json!("Buddy")),
        ("age".to_owned(), json!(3)),
    ]);
    let record = client
        .objects()
        .create_object_record(key, NewObjectRecord::new(location, properties))
        .await?;
    println!("created {:?}", record.id);

    let search = ObjectRecordSearch::new(location).query("Buddy");
    let page = client.objects().search_object_records(key, search).await?;
    for record in &page.records {
        println!("found {:?}: {:?}", record.id, record.properties);
    }
    Ok(())
}
