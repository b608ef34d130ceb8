//! The registry of custom fields, with a server whose responses have the form of HighLevel's.

use highlevel_platform::field_registry::{FieldError, FieldRegistry};
use highlevel_runtime::{Client, CustomField, Error, Token};
use highlevel_testing::{Response, Server};
use serde_json::{Value, json};

const LOCATION: &str = "ve9EPM428h8vShlRW1KT";

fn client(server: &Server) -> Client {
    let client = Client::builder()
        .token(Token::location("pit-5f0c2b1e-registry"))
        .base_url(&server.url);
    client.build().expect("the settings are valid")
}

fn field(id: &str, name: &str, key: &str, model: &str) -> Value {
    json!({
        "id": id, "name": name, "fieldKey": key, "model": model, "dataType": "TEXT", "position": 50,
        "placeholder": "", "documentType": "field", "parentId": "p", "locationId": LOCATION,
        "dateAdded": "2026-01-02T03:04:05.000Z", "standard": false, "scopes": [],
        "picklistOptions": ["a", {"key": "b", "label": "B"}],
    })
}

fn fields() -> Value {
    json!({"customFields": [
        field("7DcVqzvRQwnMmPpRCwow", "Plan", "contact.plan", "contact"),
        field("id2", "Favourite pet", "contact.favourite_pet", "contact"),
        field("id3", "Stage", "contact.stage", "contact"),
        field("id4", "Stage", "opportunity.stage", "opportunity"),
        field("id5", "plan_of_id3", "contact.id3", "contact"),
    ], "traceId": "t"})
}

#[tokio::test]
async fn a_field_is_found_by_all_that_identifies_it() {
    let server = Server::responding(Response::json("200 OK", fields())).await;
    let registry = FieldRegistry::load(&client(&server), LOCATION).await;
    let registry = registry.expect("the fields are loaded");
    let request = server.request();
    assert_eq!(
        request.path(),
        format!("/locations/{LOCATION}/customFields")
    );
    assert_eq!(request.query_map()["model"], "all");
    for name in ["plan", "Plan", "contact.plan", "7DcVqzvRQwnMmPpRCwow"] {
        assert_eq!(registry.id(name), Ok("7DcVqzvRQwnMmPpRCwow"), "{name}");
    }
    assert_eq!(registry.id("id3"), Ok("id3"), "an id comes before a key");
    let plan = registry.field("plan").expect("it is there");
    assert_eq!(plan.data_type.as_deref(), Some("TEXT"));
    assert_eq!(plan.model.as_deref(), Some("contact"));
    assert_eq!(plan.short_key(), Some("plan"));

    let values = [CustomField::new("7DcVqzvRQwnMmPpRCwow", "gold")];
    assert_eq!(registry.value(&values, "plan"), Ok(Some(&"gold".into())));
    assert_eq!(registry.value(&values, "favourite_pet"), Ok(None));
    assert!(registry.value(&values, "nothing").is_err());
}

#[tokio::test]
async fn a_name_of_several_fields_is_an_error_that_lists_them() {
    let server = Server::responding(Response::json("200 OK", fields())).await;
    let registry = FieldRegistry::load(&client(&server), LOCATION).await;
    let registry = registry.expect("the fields are loaded");
    for name in ["stage", "Stage"] {
        let error = registry.id(name).expect_err("two fields have it");
        assert!(matches!(&error, FieldError::Ambiguous { fields, .. } if fields.len() == 2));
        let text = error.to_string();
        assert!(text.contains("contact.stage (\"Stage\", id3)"), "{text}");
        assert!(
            text.contains("opportunity.stage (\"Stage\", id4)"),
            "{text}"
        );
    }
    assert_eq!(registry.id("opportunity.stage"), Ok("id4"));
    assert_eq!(registry.of_model("opportunity").id("stage"), Ok("id4"));
    assert_eq!(registry.of_model("contact").id("Stage"), Ok("id3"));

    let error = registry.id("Favourite Pets").expect_err("no field has it");
    let text = error.to_string();
    assert!(text.contains("contact.favourite_pet"), "{text}");
    assert!(!text.contains("contact.plan"), "{text}");
    let error = registry.id("x y z").expect_err("no field has it");
    assert!(error.to_string().contains("none of 5"), "{error}");
}

#[tokio::test]
async fn a_model_that_no_field_has_is_named_with_those_that_exist() {
    let server = Server::responding_each(vec![
        Response::json("200 OK", fields()),
        Response::json("200 OK", json!({"customFields": []})),
        Response::json("200 OK", fields()),
    ])
    .await;
    let client = client(&server);
    let registry = FieldRegistry::load(&client, LOCATION).await;
    let registry = registry.expect("the fields are loaded");
    assert_eq!(registry.of_model("Opportunity").id("stage"), Ok("id4"));
    let none = registry.of_model("contacts");
    assert_eq!(none.iter().count(), 0);
    let error = none.id("plan").expect_err("no field has the model");
    assert!(
        matches!(&error, FieldError::UnknownModel { model, .. } if model == "contacts"),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        "no custom field has the model `contacts`; there are `contact`, `opportunity`"
    );

    let empty = FieldRegistry::load(&client, LOCATION).await;
    let mut of_contacts = empty.expect("it has no fields").of_model("contact");
    let error = of_contacts.id("plan").expect_err("there is no field");
    assert_eq!(
        error.to_string(),
        "no custom field has the model `contact`; refresh them if the field is new"
    );
    let refreshed = of_contacts.refresh(&client).await;
    refreshed.expect("the fields are loaded");
    assert!(of_contacts.id("plan").is_ok());
    let error = of_contacts.id("x y z").expect_err("no field has it");
    assert!(error.to_string().contains("none of 5"), "{error}");
}

#[tokio::test]
async fn a_refresh_finds_new_fields_and_keeps_the_old_ones_if_it_fails() {
    let new = json!({"customFields": [field("id9", "New", "contact.new", "contact")]});
    let server = Server::responding_each(vec![
        Response::json("200 OK", fields()),
        Response::json("400 Bad Request", json!({"message": "no"})),
        Response::json("200 OK", new),
    ])
    .await;
    let client = client(&server);
    let registry = FieldRegistry::load(&client, LOCATION).await;
    let mut registry = registry.expect("the fields are loaded");
    let error = registry.refresh(&client).await.expect_err("it fails");
    assert_eq!(
        error.to_string(),
        "locations.list_custom_fields: 400 Bad Request: no"
    );
    assert!(registry.id("plan").is_ok());
    registry.refresh(&client).await.expect("it succeeds");
    assert_eq!(registry.id("new"), Ok("id9"));
    assert!(registry.id("plan").is_err());
}

#[tokio::test]
async fn a_response_without_fields_is_no_location_without_fields() {
    for body in [
        json!({"traceId": "t"}),
        json!({"customFields": null}),
        json!([]),
    ] {
        let server = Server::responding(Response::json("200 OK", body.clone())).await;
        let loaded = FieldRegistry::load(&client(&server), LOCATION).await;
        assert!(
            matches!(loaded, Err(Error::Decode(_))),
            "{body}: {loaded:?}"
        );
    }
    let server = Server::responding(Response::json("200 OK", json!({"customFields": []}))).await;
    let loaded = FieldRegistry::load(&client(&server), LOCATION).await;
    assert_eq!(loaded.expect("it has no fields").iter().count(), 0);
}
