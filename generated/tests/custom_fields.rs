//! Tests the type of custom fields, whose values have many keys, and the registry of a location's fields.

mod support;

use highlevel::contacts::ContactUpdate;
use highlevel::field_registry::FieldRegistry;
use highlevel::locations::operations::ListCustomFieldsParams;
use highlevel::opportunities::OpportunityUpdate;
use highlevel::{CustomField, CustomFieldValue, Operation, v3};
use highlevel_testing::{Response as Answer, Server};
use serde_json::{Value, json};

use support::client;

async fn answering(body: Value) -> Server {
    Server::responding(Answer::json("200 OK", body)).await
}

#[tokio::test]
async fn values_are_received_under_the_keys_of_each_server() {
    let body = json!({"contact": {"id": "c", "customFields": [{"id": "f1", "value": "gold"}, {"id": "f2", "value": 5}]}});
    let server = answering(body).await;
    let found = client(&server).contacts().get_contact("c").send().await;
    let contact = found.expect("the response is usable");
    assert_eq!(contact.custom_field("f1"), Some(&"gold".into()));
    assert_eq!(
        contact
            .custom_field("f2")
            .and_then(CustomFieldValue::as_i64),
        Some(5)
    );
    assert_eq!(contact.custom_field("f3"), None);

    let fields = json!([
        {"id": "f1", "type": "string", "fieldValueString": "gold"},
        {"id": "f2", "type": "array", "fieldValueArray": ["a", "b"]},
        {"id": "f3", "type": "date", "fieldValueDate": 1_767_323_045_000_i64},
        {"id": "f4", "type": "file", "fieldValueFiles": [{"url": "https://example.com/a"}]},
        {"id": "f5", "fieldValueNumber": 1.5},
    ]);
    let server = answering(json!({"opportunity": {"id": "o", "customFields": fields}})).await;
    let found = client(&server)
        .opportunities()
        .get_opportunity("o")
        .send_with_meta()
        .await;
    let found = found.expect("the response is usable");
    assert_eq!(found.mismatches(), []);
    let opportunity = found.into_value();
    let value = |id: &str| opportunity.custom_field(id).expect("it has a value");
    assert_eq!(value("f1").as_str(), Some("gold"));
    assert_eq!(value("f2").texts(), ["a", "b"]);
    assert_eq!(value("f3").to_date(), highlevel::Date::new(2026, 1, 2).ok());
    assert_eq!(value("f4").files()[0].url, "https://example.com/a");
    assert_eq!(value("f5").as_f64(), Some(1.5));
}

#[tokio::test]
async fn values_are_sent_under_the_key_that_each_operation_documents() {
    let server = answering(json!({})).await;
    let client = client(&server);
    let received = CustomField::new("f2", 5);

    let body = ContactUpdate::new()
        .custom_fields([received.clone()])
        .custom_field("f1", "gold")
        .custom_field("f3", ["a", "b"])
        .custom_field("f1", "silver");
    let _ = client.contacts().update_contact("c", body).send().await;
    let body = v3::contacts::ContactUpdate::new().custom_field("f1", "gold");
    let _ = client.v3_contacts().update_contact("c", body).send().await;
    let body = OpportunityUpdate::new().custom_fields([received]);
    let _ = client
        .opportunities()
        .update_opportunity("o", body)
        .send()
        .await;
    let body = v3::opportunities::OpportunityUpdate::new().custom_field("f1", true);
    let _ = client
        .v3_opportunities()
        .update_opportunity("o", body)
        .send()
        .await;

    let sent: Vec<Value> = server
        .requests()
        .iter()
        .map(highlevel_testing::Request::json)
        .collect();
    let fields: Vec<&Value> = sent.iter().map(|body| &body["customFields"]).collect();
    assert_eq!(
        fields,
        [
            &json!([
                {"id": "f2", "field_value": 5},
                {"id": "f1", "field_value": "silver"},
                {"id": "f3", "field_value": ["a", "b"]},
            ]),
            &json!([{"id": "f1", "fieldValue": "gold"}]),
            &json!([{"id": "f2", "field_value": 5}]),
            &json!([{"id": "f1", "fieldValue": true}]),
        ]
    );
}

#[tokio::test]
async fn a_registry_names_its_call_as_the_method_is_named() {
    let server = answering(json!({})).await;
    let loaded = FieldRegistry::load(&client(&server), "l").await;
    let error = loaded.expect_err("there is no list").to_string();
    let name = ListCustomFieldsParams::METADATA.to_string();
    assert!(error.starts_with(&format!("{name}: ")), "{error}");
}

#[tokio::test]
async fn a_program_says_plan_and_not_an_id() {
    let definition =
        json!({"id": "f1", "name": "Plan", "fieldKey": "contact.plan", "model": "contact"});
    let server = answering(json!({"customFields": [definition]})).await;
    let client = client(&server);
    let fields = FieldRegistry::load(&client, "l").await;
    let fields = fields.expect("the fields are loaded");
    let id = fields.id("plan").expect("there is one");
    let body = ContactUpdate::new().custom_field(id, "gold");
    let _ = client.contacts().update_contact("c", body).send().await;
    let sent = server.requests().pop().expect("it was sent").json();
    assert_eq!(
        sent["customFields"],
        json!([{"id": "f1", "field_value": "gold"}])
    );
}
