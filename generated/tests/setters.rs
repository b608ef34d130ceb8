//! Values that setters accept, and what is sent: a value is sent, `None` is not, and `null` only if it is given explicitly.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use highlevel::contacts::{AdditionalPhone, ContactUpdate, DndSettings};
use highlevel::conversation_ai::AgentUpdate;
use highlevel::media::MediaContentUpload;
use highlevel::oauth::{AccessTokenGrant, GrantType};
use highlevel::opportunities::OpportunityUpdate;
use highlevel::{CustomField, CustomFieldValue, File, IntoOptional, Nullable, UserId};
use highlevel_testing::{Response as Answer, Server};
use serde_json::{Value, json};

use support::client;

async fn server() -> Server {
    Server::responding(Answer::json("200 OK", json!({}))).await
}

/// Returns the body with which a contact is updated.
async fn updated(body: ContactUpdate) -> Value {
    let server = server().await;
    let _ = client(&server)
        .contacts()
        .update_contact("c1", body)
        .send()
        .await;
    server.request().json()
}

/// A row of a customer's spreadsheet.
#[derive(Default)]
struct Row {
    name: String,
    phone: Option<String>,
    postal_code: Option<String>,
    country: Option<&'static str>,
    owner: Option<UserId>,
    do_not_disturb: Option<bool>,
    tags: Option<Vec<String>>,
    plan: Option<String>,
    second_phone: Option<String>,
}

impl Row {
    /// Returns the body of an update that only sets what the row contains.
    fn update(&self) -> ContactUpdate {
        ContactUpdate::new()
            .name(&self.name)
            .phone(self.phone.as_deref())
            .postal_code(self.postal_code.clone())
            .country(self.country)
            .assigned_to(self.owner.as_ref())
            .dnd(self.do_not_disturb)
            .tags(self.tags.as_ref())
            .custom_field("f1", self.plan.clone())
            .dnd_settings(self.do_not_disturb.map(|_| DndSettings::new()))
            .additional_phones(
                self.second_phone
                    .as_ref()
                    .map(|phone| [AdditionalPhone::new().phone(phone)]),
            )
    }
}

#[tokio::test]
async fn a_synchronisation_erases_nothing_that_the_row_lacks() {
    let row = Row {
        name: "Jane".to_owned(),
        ..Row::default()
    };
    assert_eq!(updated(row.update()).await, json!({"name": "Jane"}));
}

#[tokio::test]
async fn a_synchronisation_sends_what_the_row_has() {
    let row = Row {
        name: "Jane".to_owned(),
        phone: Some("+1 555 0100".to_owned()),
        postal_code: Some("12345".to_owned()),
        country: Some("DE"),
        owner: Some("u1".into()),
        do_not_disturb: Some(false),
        tags: Some(vec!["new".to_owned()]),
        plan: Some("gold".to_owned()),
        second_phone: Some("+1 555 0101".to_owned()),
    };
    assert_eq!(
        updated(row.update()).await,
        json!({
            "name": "Jane",
            "phone": "+1 555 0100",
            "postalCode": "12345",
            "country": "DE",
            "assignedTo": "u1",
            "dnd": false,
            "dndSettings": {},
            "tags": ["new"],
            "customFields": [{"id": "f1", "field_value": "gold"}],
            "additionalPhones": [{"phone": "+1 555 0101"}],
        })
    );
}

#[tokio::test]
async fn only_an_explicit_null_clears() {
    let body = ContactUpdate::new()
        .first_name(None::<&str>)
        .phone(Nullable::Null)
        .email(Some(Nullable::Null))
        .website(None::<Nullable<String>>)
        .assigned_to(Nullable::Null)
        .custom_field("f1", Nullable::Null)
        .custom_field("f2", CustomFieldValue::null())
        .custom_field("f3", None::<i64>)
        .extra("visibleTo", Value::Null)
        .extra("hiddenFrom", None::<&str>);
    assert_eq!(
        updated(body).await,
        json!({
            "phone": null,
            "email": null,
            "assignedTo": null,
            "customFields": [{"id": "f1", "field_value": null}, {"id": "f2", "field_value": null}],
            "visibleTo": null,
        })
    );
}

#[tokio::test]
async fn none_takes_back_what_was_set() {
    let body = ContactUpdate::new()
        .phone("+1 555 0100")
        .phone(None::<&str>)
        .tags(["a"])
        .tags(None::<Vec<String>>)
        .dnd(true)
        .dnd(None);
    assert_eq!(updated(body).await, json!({}));
}

#[tokio::test]
async fn literals_numbers_and_structs_are_set_as_they_are() {
    let none: Option<f64> = None;
    let body = OpportunityUpdate::new()
        .name("Roof")
        .monetary_value(1.5)
        .monetary_value(Some(2.5))
        .custom_field("f1", 5)
        .custom_field("f2", Some(["a", "b"]))
        .custom_field("f3", none);
    let server = server().await;
    let _ = client(&server)
        .opportunities()
        .update_opportunity("o1", body)
        .send()
        .await;
    assert_eq!(
        server.request().json(),
        json!({
            "name": "Roof",
            "monetaryValue": 2.5,
            "customFields": [{"id": "f1", "field_value": 5}, {"id": "f2", "field_value": ["a", "b"]}],
        })
    );
}

#[tokio::test]
async fn lists_are_set_by_whatever_has_their_elements() {
    let owned = vec!["a".to_owned(), "b".to_owned()];
    let set: BTreeSet<&str> = ["a", "b"].into();
    let map: BTreeMap<&str, i64> = [("a", 1), ("b", 2)].into();
    let few: [&str; 2] = ["a", "b"];
    let bodies = vec![
        ContactUpdate::new().tags(["a", "b"]),
        ContactUpdate::new().tags(vec!["a", "b"]),
        ContactUpdate::new().tags(Some(["a", "b"])),
        ContactUpdate::new().tags(&owned),
        ContactUpdate::new().tags(&owned[..]),
        ContactUpdate::new().tags(Some(owned.as_slice())),
        ContactUpdate::new().tags(owned.iter()),
        ContactUpdate::new().tags(few.iter().map(|tag| tag.to_lowercase())),
        ContactUpdate::new().tags(few.iter().filter(|tag| !tag.is_empty())),
        ContactUpdate::new().tags("a b".split(' ')),
        ContactUpdate::new().tags("a b".split_whitespace()),
        ContactUpdate::new().tags(set),
        ContactUpdate::new().tags(map.keys()),
        ContactUpdate::new().tags(owned.clone()),
        ContactUpdate::new().tags(Some(owned)),
    ];
    for body in bodies {
        assert_eq!(updated(body).await, json!({"tags": ["a", "b"]}));
    }
    let empty = ContactUpdate::new()
        .tags(Vec::<String>::new())
        .additional_phones([])
        .additional_emails(vec![])
        .custom_fields(None::<Vec<CustomField>>);
    assert_eq!(
        updated(empty).await,
        json!({"tags": [], "additionalPhones": [], "additionalEmails": []})
    );
}

#[tokio::test]
async fn ids_are_set_by_ids_and_by_texts() {
    let user = UserId::from("u1");
    let text = "u1".to_owned();
    let received: Option<UserId> = Some(user.clone());
    let bodies = [
        ContactUpdate::new().assigned_to("u1"),
        ContactUpdate::new().assigned_to(&text),
        ContactUpdate::new().assigned_to(Some(&text)),
        ContactUpdate::new().assigned_to(text),
        ContactUpdate::new().assigned_to(&user),
        ContactUpdate::new().assigned_to(Some(&user)),
        ContactUpdate::new().assigned_to(user),
        ContactUpdate::new().assigned_to(received),
    ];
    for body in bodies {
        assert_eq!(updated(body).await, json!({"assignedTo": "u1"}));
    }
    // A setter of a string field accepts an id, too.
    let user = UserId::from("u1");
    let bodies = [
        ContactUpdate::new().source(&user).country(user.as_str()),
        ContactUpdate::new()
            .source(Some(user.clone()))
            .country(&user),
        ContactUpdate::new()
            .source(user.clone())
            .country(Some(user)),
    ];
    for body in bodies {
        assert_eq!(
            updated(body).await,
            json!({"source": "u1", "country": "u1"})
        );
    }
}

#[tokio::test]
async fn parameters_of_the_query_that_are_none_are_not_sent() {
    let search: Option<String> = None;
    let server = server().await;
    let request = client(&server)
        .links()
        .search_trigger_links("l1")
        .query(search)
        .limit(None)
        .skip(5);
    let _ = request.send().await;
    assert_eq!(
        server.request().line(),
        "GET /links/search?locationId=l1&skip=5 HTTP/1.1"
    );
}

#[tokio::test]
async fn fields_of_forms_that_are_none_are_not_sent() {
    let (code, refresh_token) = (Some("code 1"), None::<String>);
    let form = AccessTokenGrant::new("id", "secret", GrantType::AuthorizationCode)
        .code(code)
        .refresh_token(refresh_token)
        .user_type(None);
    let server = server().await;
    let _ = client(&server).oauth().get_access_token(form).send().await;
    let sent = server.request().text();
    let (_, body) = sent.split_once("\r\n\r\n").expect("it has a body");
    assert_eq!(
        body,
        "client_id=id&client_secret=secret&grant_type=authorization_code&code=code%201"
    );
}

#[tokio::test]
async fn parts_of_forms_that_are_none_are_not_sent() {
    let server = server().await;
    let parent: Option<String> = None;
    let form = MediaContentUpload::new()
        .file(Some(File::from_bytes("a.txt", "hello")))
        .hosted(None)
        .name(Some("a"))
        .parent_id(parent);
    let _ = client(&server)
        .media()
        .upload_media_content(form)
        .send()
        .await;
    let sent = server.request().text();
    for (part, is_sent) in [
        ("file", true),
        ("name", true),
        ("hosted", false),
        ("parentId", false),
    ] {
        let name = format!("name=\"{part}\"");
        assert_eq!(sent.contains(&name), is_sent, "{part}: {sent}");
    }
    assert!(!sent.contains("null"), "{sent}");
}

#[tokio::test]
async fn nullable_numbers_follow_the_same_rule() {
    let sent = |body: AgentUpdate| async move {
        let server = server().await;
        let call = client(&server).conversation_ai().update_agent("a1", body);
        let _ = call.send().await;
        let mut body = server.request().json();
        let body = body.as_object_mut().expect("it is an object");
        body.remove("autoPilotMaxMessages");
        Value::Object(std::mem::take(body))
    };
    let hours: Option<f64> = None;
    assert_eq!(sent(AgentUpdate::new(3).sleep_time(hours)).await, json!({}));
    assert_eq!(
        sent(AgentUpdate::new(3).sleep_time(None::<f64>)).await,
        json!({})
    );
    assert_eq!(
        sent(AgentUpdate::new(3).sleep_time(2.5)).await,
        json!({"sleepTime": 2.5})
    );
    assert_eq!(
        sent(AgentUpdate::new(3).sleep_time(Nullable::Null)).await,
        json!({"sleepTime": null})
    );
}

/// A custom type of a program.
struct Phone(&'static str);

impl IntoOptional<Nullable<String>> for Phone {
    fn into_optional(self) -> Option<Nullable<String>> {
        self.0.into_optional()
    }
}

#[tokio::test]
async fn a_program_can_set_values_of_its_own_types() {
    let body = ContactUpdate::new().phone(Phone("+1 555 0100"));
    assert_eq!(updated(body).await, json!({"phone": "+1 555 0100"}));
}
