//! Properties that servers send under names other than the documented ones, and empty objects in place of lists.

mod support;

use highlevel::Client;
use highlevel::contacts::ContactSearch;
use highlevel_testing::{Response as Answer, Server};
use serde_json::{Value, json};

use support::client;

async fn serve(body: Value) -> (Client, Server) {
    let server = Server::responding(Answer::json("200 OK", body)).await;
    (client(&server), server)
}

#[tokio::test]
async fn the_flag_of_success_has_three_spellings() {
    for name in ["succeded", "succeeded", "success"] {
        let (client, _server) = serve(json!({ name: true })).await;
        let contacts = client.contacts();
        let deleted = contacts.delete_contact("c").send().await;
        let deleted = deleted.expect("the response is usable");
        assert_eq!(deleted.succeeded, Some(true), "contact, {name}");
        let event = client.calendars().delete_event("e");
        let deleted = event.send().await.expect("the response is usable");
        assert_eq!(deleted.succeeded, Some(true), "event, {name}");
        let business = client.businesses().delete_business("b").send().await;
        let deleted = business.expect("the response is usable");
        assert_eq!(deleted.succeeded, Some(true), "business, {name}");
        let contacts = client.v3_contacts();
        let deleted = contacts.delete_contact("c").send().await;
        let deleted = deleted.expect("the response is usable");
        assert_eq!(deleted.succeeded, Some(true), "contact of v3, {name}");
    }
}

#[tokio::test]
async fn an_appointment_is_read_from_both_envelopes() {
    for name in ["event", "appointment"] {
        let (client, _server) = serve(json!({ name: {"id": "e1"}, "traceId": "t" })).await;
        let found = client.calendars().get_appointment("e1").send().await;
        let event = found.expect("the response is usable");
        assert_eq!(event.id.as_deref(), Some("e1"), "{name}");
    }
    for name in ["events", "appointments"] {
        let (client, _server) = serve(json!({ name: [{"id": "e1"}] })).await;
        let found = client.contacts().list_appointments("c").send().await;
        assert_eq!(found.expect("the response is usable").len(), 1, "{name}");
    }
}

#[tokio::test]
async fn an_empty_object_is_an_empty_list() {
    let (client, _server) = serve(json!({"contacts": {}, "total": 0})).await;
    let mut contacts = client
        .contacts()
        .search_contacts(ContactSearch::new("l"))
        .items();
    assert!(contacts.next().await.is_none());
    let (client, _server) = serve(json!({"contact": {"id": "c", "tags": {}}})).await;
    let found = client.contacts().get_contact("c").send_with_meta().await;
    let found = found.expect("the response is usable");
    let [mismatch] = found.mismatches() else {
        panic!("{:?}", found.mismatches());
    };
    assert_eq!(mismatch.path, "$.contact.tags");
    assert!(mismatch.coerced);
    let contact = found.into_value();
    assert!(contact.tags.is_empty());
}
