//! Received deliveries on a real Redis server: run by `cargo xtask store-test`, which starts it.

use std::time::Duration;

use highlevel_platform::sessions::{RedisStore, TokenStore};
use highlevel_platform::webhooks::{Claim, SeenDeliveries};

use crate::seen::keeps_its_promises;

/// Returns the URL of the database of these tests. The tests of sessions use others.
fn place() -> String {
    let address = std::env::var("HIGHLEVEL_TEST_REDIS");
    let address = address.expect("HIGHLEVEL_TEST_REDIS is set by `cargo xtask store-test`");
    format!("{address}/15")
}

#[tokio::test]
#[ignore = "run by `cargo xtask store-test`"]
async fn it_keeps_its_promises() {
    keeps_its_promises(&RedisStore::open(&place()).unwrap().prefix("promises:")).await;
}

#[tokio::test]
#[ignore = "run by `cargo xtask store-test`"]
async fn two_machines_share_what_they_received() {
    let long = Duration::from_secs(60);
    let one = RedisStore::open(&place()).unwrap().prefix("shared:");
    let other = RedisStore::open(&place()).unwrap().prefix("shared:");
    // A receiver's ids begin with the app, as the keys of its sessions do.
    let id = "app/location/w1";
    assert_eq!(one.claim(id, "a", long).await.unwrap(), Claim::New);
    assert_eq!(other.claim(id, "b", long).await.unwrap(), Claim::InProgress);
    one.accept(id, long).await.unwrap();
    assert_eq!(other.claim(id, "b", long).await.unwrap(), Claim::Accepted);
    // The keys of an app's sessions do not include the ids of deliveries.
    assert_eq!(one.keys("").await.unwrap(), ["webhooks/app/location/w1"]);
    assert_eq!(one.keys("app/").await.unwrap(), Vec::<String>::new());
}
