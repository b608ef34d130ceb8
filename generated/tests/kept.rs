//! Tests that the generated types keep undocumented members that were received, and send those that were set.

mod support;

use std::fmt::Debug;

use highlevel::calendars::operations::ListFreeSlotsParams;
use highlevel::contacts::operations::{UpdateContactParams, UpsertContactParams};
use highlevel::contacts::{ContactResponse, ContactUpdate};
use highlevel::social_planner::operations::GetPostParams;
use highlevel::{CallOptions, CustomField, MismatchKind, Operation};
use highlevel_testing::{Request, Response as Answer, Server};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use support::client;

/// Sends parameters that were read from JSON.
async fn sent<P>(params: Value) -> Request
where
    P: Operation<Error: Debug> + DeserializeOwned,
{
    let params: P = serde_json::from_value(params).expect("everything is kept");
    let server = Server::responding(Answer::json("200 OK", json!({}))).await;
    let call = client(&server).request(params);
    call.send_raw().await.expect("it can be sent");
    server.request()
}

#[tokio::test]
async fn a_body_that_is_given_as_json_is_sent_as_it_is() {
    for fields in [
        json!([{"id": "f1", "field_value": "x", "later": "y"}]),
        json!([{"id": "f1", "field_value": {"a": null}}, {"id": "f2", "key": null, "field_value": [1, null]}]),
        json!([{"unknown": 1}, 5, null, "text", [], {}]),
    ] {
        let body = json!({
            "locationId": "l", "email": null, "phone": 15_551_234, "tags": ["a", null, 5], "customFields": fields,
            "dnd": "true", "dndSettings": {"RCS": {"status": "active"}, "SMS": null, "Email": {"status": 1, "new": true}},
            "later": {"deep": [null, {"b": 1}]},
        });
        let request = sent::<UpsertContactParams>(json!({ "body": body })).await;
        assert_eq!(request.json(), body);
        let mut update = body;
        update
            .as_object_mut()
            .expect("it is an object")
            .remove("locationId");
        let params = json!({"contactId": "c", "body": update});
        let request = sent::<UpdateContactParams>(params).await;
        assert_eq!(request.json(), update);
    }
}

#[tokio::test]
async fn a_member_that_is_added_is_sent() {
    let server = Server::responding(Answer::json("200 OK", json!({}))).await;
    let body = ContactUpdate::new()
        .first_name("Jane")
        .extra("firstName", Value::Null)
        .extra("visibleTo", json!(["sales"]));
    let update = client(&server)
        .contacts()
        .update_contact("c", body)
        .with_options(CallOptions::new().extra("visibleTo", "all"));
    update.send_raw().await.expect("it can be sent");
    assert_eq!(
        server.request().json(),
        json!({"firstName": null, "visibleTo": "all"})
    );
}

#[test]
fn a_custom_field_keeps_what_it_lacks() {
    for json in [
        json!({"id": "f1", "fieldValue": "x"}),
        json!({"id": "f1", "field_value": 5, "later": null}),
        json!({"id": 7}),
        json!({"later": {}}),
    ] {
        let field: CustomField = serde_json::from_value(json.clone()).expect("it is kept");
        assert_eq!(serde_json::to_value(&field).expect("it is written"), json);
    }
}

#[test]
fn a_received_value_can_be_stored_and_read_again() {
    let json = json!({
        "contact": {
            "id": 5, "tags": "lone", "dateAdded": null, "later": [1], "attributionSource": {"url": {}, "new": 1},
            "customFields": [{"id": "f1", "value": {"a": 1}, "fieldValue": "x"}, null],
        },
        "traceId": "t",
    });
    let contact: ContactResponse = serde_json::from_value(json.clone()).expect("nothing is lost");
    let stored = serde_json::to_string(&contact).expect("it can be stored");
    let again: ContactResponse = serde_json::from_str(&stored).expect("it can be read");
    assert_eq!(again, contact);
    let written = serde_json::to_value(&again).expect("it is written");
    for name in ["id", "tags", "dateAdded", "later", "customFields"] {
        assert_eq!(written["contact"][name], json["contact"][name], "{name}");
    }
    assert_eq!(
        written["contact"]["attributionSource"],
        json["contact"]["attributionSource"]
    );
}

#[tokio::test]
async fn what_stands_beside_the_days_of_free_slots_is_no_day() {
    let body = json!({"2026-08-01": {"slots": ["2026-08-01T10:00:00Z"]}, "traceId": "t"});
    let server = Server::responding(Answer::json("200 OK", body)).await;
    let call = client(&server).request(ListFreeSlotsParams::new(
        "c",
        "1970-01-01T00:00:01Z",
        "1970-01-01T00:00:02Z",
    ));
    let response = call.send_with_meta().await.expect("it is usable");
    assert_eq!(response.mismatches(), []);
    assert_eq!(response.trace_id().as_deref(), Some("t"));
    let slots = response.value();
    assert_eq!(slots.keys().collect::<Vec<_>>(), ["2026-08-01"]);
    assert_eq!(slots.extra.get("traceId"), Some(&json!("t")));
}

#[tokio::test]
async fn a_response_of_another_shape_is_reported_as_such() {
    let body = json!({"data": {"post": {"_id": "p"}}, "traceId": "t"});
    let server = Server::responding(Answer::json("200 OK", body)).await;
    let call = client(&server).request(GetPostParams::new("l", "p"));
    let response = call.send_whole().await.expect("it is usable");
    let kinds: Vec<_> = response.mismatches().iter().map(|one| one.kind).collect();
    assert_eq!(
        kinds,
        [MismatchKind::UndocumentedKey, MismatchKind::NoDocumentedKey]
    );
    assert_eq!(
        response.value().extra.get("data"),
        Some(&json!({"post": {"_id": "p"}}))
    );
}

#[test]
fn a_parameter_that_is_not_known_is_named() {
    let params = json!({"locationId": "l", "id": "p", "postid": "q"});
    let error = serde_json::from_value::<GetPostParams>(params).expect_err("it is refused");
    assert_eq!(
        error.to_string(),
        "$.postid: not documented in GetPostParams, found \"q\""
    );
}
