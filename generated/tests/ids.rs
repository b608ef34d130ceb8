//! Ids that have a type of their own: literals and responses create them.

mod support;

use std::collections::HashMap;

use highlevel::contacts::ContactUpdate;
use highlevel::{ContactId, LocationId, UserId};
use highlevel_testing::{Response as Answer, Server};
use serde_json::json;

use support::client;

#[tokio::test]
async fn an_id_of_a_response_goes_into_the_next_call() {
    let contact = json!({"contact": {"id": "c/1", "locationId": "l1", "assignedTo": "u1"}});
    let server = Server::responding(Answer::json("200 OK", contact)).await;
    let client = client(&server);
    let response = client.contacts().get_contact("c/1").send().await;
    let contact = response.expect("it is usable");
    let id = contact.id.expect("it has an id");
    let user: UserId = contact.assigned_to.expect("it is assigned");

    let body = ContactUpdate::new().assigned_to(&user);
    let update = client.contacts().update_contact(&id, body).send().await;
    update.expect("it has a contact");
    let location = contact.location_id.expect("it has a location");
    let tags = client.locations().list_location_tags(location);
    tags.send_whole().await.expect("it is usable");
    let requests = server.requests();
    assert_eq!(requests[1].path(), "/contacts/c%2F1");
    assert_eq!(requests[1].json(), json!({"assignedTo": "u1"}));
    assert_eq!(requests[2].path(), "/locations/l1/tags");
}

#[test]
fn an_id_is_used_as_text() {
    let id = ContactId::from("c1");
    assert_eq!(id, "c1");
    assert_eq!(id, "c1".to_owned());
    assert_eq!(format!("{id} {id:?} {id:>4}"), "c1 \"c1\"   c1");
    assert!(id.starts_with('c'));
    assert_eq!(String::from(&id), id.clone().into_string());
    let names = HashMap::from([(id, "Jane")]);
    assert_eq!(names.get("c1"), Some(&"Jane"));
}

#[test]
fn an_id_is_stored_as_text() {
    let id = LocationId::new("l1");
    let json = serde_json::to_value(&id).expect("it can be stored");
    assert_eq!(json, json!("l1"));
    let again: LocationId = serde_json::from_value(json).expect("it can be read");
    assert_eq!(again, id);
}
