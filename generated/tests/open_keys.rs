//! Objects with an open set of keys: documented keys have fields, others are in a map of the same type.

mod support;

use highlevel::contacts::{ContactUpdate, DndSetting, DndSettings, DndStatus};
use highlevel_testing::{Response as Answer, Server};
use serde_json::json;

use support::client;

#[tokio::test]
async fn channels_that_are_not_documented_are_received_and_sent() {
    let server = Server::responding(Answer::json(
        "200 OK",
        json!({"contact": {"id": "c", "dndSettings": {
            "Fax": {"status": "inactive"}, "Call": {"status": "active"}, "SMS": null,
        }}}),
    ))
    .await;
    let client = client(&server);
    let response = client.contacts().get_contact("c").send().await;
    let contact = response.expect("the response is usable");
    let settings = contact.dnd_settings.expect("it has settings");
    assert_eq!(settings.others.len(), 1);
    assert_eq!(settings.others["Fax"].status, Some(DndStatus::Inactive));
    let call = settings.call.as_ref().expect("the field is set");
    assert_eq!(call.status, Some(DndStatus::Active));

    let settings = settings.others("Line", DndSetting::new(DndStatus::Permanent));
    let body = ContactUpdate::new().dnd_settings(settings);
    let _ = client.contacts().update_contact("c", body).send().await;
    let sent = server.requests().pop().expect("it was sent").json();
    assert_eq!(
        sent["dndSettings"],
        json!({"Call": {"status": "active"}, "Line": {"status": "permanent"}, "Fax": {"status": "inactive"}, "SMS": null})
    );
}

#[tokio::test]
async fn a_key_that_has_a_field_is_sent_from_there_only() {
    let server = Server::responding(Answer::json("200 OK", json!({}))).await;
    let client = client(&server);
    let settings = DndSettings::new().others("Call", DndSetting::new(DndStatus::Active));
    let body = ContactUpdate::new().dnd_settings(settings);
    let update = client.contacts().update_contact("c", body).send().await;
    let error = update.expect_err("the key is that of a field");
    assert!(error.to_string().contains("dndSettings.Call"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn flags_that_are_not_documented_are_kept() {
    let user = json!({"id": "u", "permissions": {
        "campaignsEnabled": true, "laterEnabled": true, "botService": false, "odd": {"a": 1},
    }});
    let server = Server::responding(Answer::json("200 OK", user)).await;
    let response = client(&server).users().get_user("u").send_with_meta().await;
    let response = response.expect("the response is usable");
    let [mismatch] = response.mismatches() else {
        panic!("{:?}", response.mismatches());
    };
    assert_eq!(mismatch.path, "$.permissions.odd");
    let permissions = response
        .into_value()
        .permissions
        .expect("it has permissions");
    assert_eq!(permissions.campaigns_enabled, Some(true));
    assert_eq!(permissions.others.get("laterEnabled"), Some(&true));
}
