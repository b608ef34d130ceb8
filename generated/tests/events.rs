//! Events: every documented body and every observed delivery is decoded as its type without loss, and reaches a handler.
//!
//! `events/observed.json` has deliveries that integrators captured (`real`), with every personal value replaced, and other
//! examples of bodies. In a `partial` one, absent keys have no meaning.

use std::collections::BTreeSet;

use highlevel::webhooks::mock::{self, EXAMPLES};
use highlevel::webhooks::{
    Event, MessageAddress, PaymentProviderQuery, ProviderMessageType, ProviderOutboundMessage,
    TriggerSubscription, WorkflowWebhook, WorkflowWebhookError,
};
use highlevel_runtime::Decode;
use highlevel_runtime::json::{Document, MismatchKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A delivery of `observed.json`.
#[derive(Deserialize)]
struct Observed {
    event: String,
    body: Value,
}

fn observed() -> Vec<Observed> {
    serde_json::from_str(include_str!("events/observed.json")).expect("the file is JSON")
}

/// A handler with a match arm for each event.
fn handle(event: &Event) -> &'static str {
    match event {
        Event::AppInstall(_) => "AppInstall",
        Event::AppUninstall(_) => "AppUninstall",
        Event::AppointmentCreate(_) => "AppointmentCreate",
        Event::AppointmentDelete(_) => "AppointmentDelete",
        Event::AppointmentUpdate(_) => "AppointmentUpdate",
        Event::AssociationCreate(_) => "AssociationCreate",
        Event::AssociationDelete(_) => "AssociationDelete",
        Event::AssociationUpdate(_) => "AssociationUpdate",
        Event::CampaignStatusUpdate(_) => "CampaignStatusUpdate",
        Event::ContactCreate(_) => "ContactCreate",
        Event::ContactDelete(_) => "ContactDelete",
        Event::ContactDndUpdate(_) => "ContactDndUpdate",
        Event::ContactTagUpdate(_) => "ContactTagUpdate",
        Event::ContactUpdate(_) => "ContactUpdate",
        Event::ConversationUnreadUpdate(_) => "ConversationUnreadUpdate",
        Event::InboundMessage(_) => "InboundMessage",
        Event::InvoiceCreate(_) => "InvoiceCreate",
        Event::InvoiceDelete(_) => "InvoiceDelete",
        Event::InvoicePaid(_) => "InvoicePaid",
        Event::InvoicePartiallyPaid(_) => "InvoicePartiallyPaid",
        Event::InvoiceSent(_) => "InvoiceSent",
        Event::InvoiceUpdate(_) => "InvoiceUpdate",
        Event::InvoiceVoid(_) => "InvoiceVoid",
        Event::LcEmailStats(_) => "LcEmailStats",
        Event::LocationCreate(_) => "LocationCreate",
        Event::LocationUpdate(_) => "LocationUpdate",
        Event::NoteCreate(_) => "NoteCreate",
        Event::NoteDelete(_) => "NoteDelete",
        Event::NoteUpdate(_) => "NoteUpdate",
        Event::ObjectSchemaCreate(_) => "ObjectSchemaCreate",
        Event::ObjectSchemaUpdate(_) => "ObjectSchemaUpdate",
        Event::OpportunityAssignedToUpdate(_) => "OpportunityAssignedToUpdate",
        Event::OpportunityCreate(_) => "OpportunityCreate",
        Event::OpportunityDelete(_) => "OpportunityDelete",
        Event::OpportunityMonetaryValueUpdate(_) => "OpportunityMonetaryValueUpdate",
        Event::OpportunityStageUpdate(_) => "OpportunityStageUpdate",
        Event::OpportunityStatusUpdate(_) => "OpportunityStatusUpdate",
        Event::OpportunityUpdate(_) => "OpportunityUpdate",
        Event::OrderCreate(_) => "OrderCreate",
        Event::OrderStatusUpdate(_) => "OrderStatusUpdate",
        Event::OutboundMessage(_) => "OutboundMessage",
        Event::PlanChange(_) => "PlanChange",
        Event::PriceCreate(_) => "PriceCreate",
        Event::PriceDelete(_) => "PriceDelete",
        Event::PriceUpdate(_) => "PriceUpdate",
        Event::ProductCreate(_) => "ProductCreate",
        Event::ProductDelete(_) => "ProductDelete",
        Event::ProductUpdate(_) => "ProductUpdate",
        Event::ProviderOutboundMessage(_) => "ProviderOutboundMessage",
        Event::RecordCreate(_) => "RecordCreate",
        Event::RecordDelete(_) => "RecordDelete",
        Event::RecordUpdate(_) => "RecordUpdate",
        Event::RelationCreate(_) => "RelationCreate",
        Event::RelationDelete(_) => "RelationDelete",
        Event::TaskComplete(_) => "TaskComplete",
        Event::TaskCreate(_) => "TaskCreate",
        Event::TaskDelete(_) => "TaskDelete",
        Event::UserCreate(_) => "UserCreate",
        Event::AppUpdate(_) => "AppUpdate",
        Event::AppPaymentStatus(_) => "AppPaymentStatus",
        Event::ConversationUpdate(_) => "ConversationUpdate",
        Event::ExternalAuthConnected(_) => "ExternalAuthConnected",
        Event::KnowledgeBaseCreate(_) => "KnowledgeBaseCreate",
        Event::KnowledgeBaseUpdate(_) => "KnowledgeBaseUpdate",
        Event::KnowledgeBaseDelete(_) => "KnowledgeBaseDelete",
        Event::KnowledgeBaseFaqChange(_) => "KnowledgeBaseFaqChange",
        Event::KnowledgeBaseFileChange(_) => "KnowledgeBaseFileChange",
        Event::KnowledgeBaseRichTextChange(_) => "KnowledgeBaseRichTextChange",
        Event::KnowledgeBaseTableFileChange(_) => "KnowledgeBaseTableFileChange",
        Event::KnowledgeBaseTrainedUrlChange(_) => "KnowledgeBaseTrainedUrlChange",
        Event::SupportTicketCreate(_) => "SupportTicketCreate",
        Event::SupportTicketDelete(_) => "SupportTicketDelete",
        Event::SupportTicketUpdate(_) => "SupportTicketUpdate",
        Event::SaasPlanCreate(_) => "SaasPlanCreate",
        Event::UserDelete(_) => "UserDelete",
        Event::UserUpdate(_) => "UserUpdate",
        Event::VoiceAiCallEnd(_) => "VoiceAiCallEnd",
        Event::Unknown(_) => "Unknown",
        _ => "an event that this test does not know",
    }
}

/// Returns the variant name of an event by the name of its webhook.
fn variant(event: &str) -> &str {
    match event {
        "ConversationUnreadWebhook" => "ConversationUnreadUpdate",
        "LCEmailStats" => "LcEmailStats",
        "SaaSPlanCreate" => "SaasPlanCreate",
        "INSTALL" => "AppInstall",
        "UNINSTALL" => "AppUninstall",
        "EXTERNAL_AUTH_CONNECTED" => "ExternalAuthConnected",
        other => other,
    }
}

/// Fails unless `written` has the same members as `body`. Absent lists may be written as empty ones.
fn assert_complete(written: &impl Serialize, body: &Value, name: &str) {
    let written = serde_json::to_value(written).expect("it can be written");
    let mut differences = Vec::new();
    compare(&mut differences, name, &written, body);
    assert!(differences.is_empty(), "{differences:#?}");
}

fn compare(differences: &mut Vec<String>, place: &str, written: &Value, body: &Value) {
    match (written, body) {
        (Value::Object(written), Value::Object(body)) => {
            for (key, value) in body {
                let place = format!("{place}.{key}");
                match written.get(key) {
                    Some(written) => compare(differences, &place, written, value),
                    None => differences.push(format!("{place} is lost")),
                }
            }
            let is_new =
                |(key, value): &(&String, &Value)| !body.contains_key(*key) && **value != json!([]);
            let added = written.iter().filter(is_new);
            differences.extend(added.map(|(key, _)| format!("{place}.{key} is new")));
        }
        (Value::Array(written), Value::Array(body)) if written.len() == body.len() => {
            for (index, (written, body)) in written.iter().zip(body).enumerate() {
                compare(differences, &format!("{place}[{index}]"), written, body);
            }
        }
        (Value::Number(written), Value::Number(body)) if written.as_f64() == body.as_f64() => {}
        (written, body) if written == body => {}
        (written, body) => differences.push(format!("{place} is {written}, was {body}")),
    }
}

/// Fails if a body has a member that the type of its event does not know.
fn assert_documented(body: &str, name: &str) {
    let document = Document::parse(body.as_bytes()).expect("it is JSON");
    Event::decode(document.root()).expect("it is an object");
    let mut mismatches = document.mismatches();
    mismatches.retain(|mismatch| mismatch.kind != MismatchKind::WrongType);
    assert!(mismatches.is_empty(), "{name}: {mismatches:?}");
}

#[test]
fn every_documented_body_reaches_its_handler_and_loses_nothing() {
    let mut handled = BTreeSet::new();
    for example in EXAMPLES.iter().filter(|example| !example.tags.is_empty()) {
        for body in example.bodies {
            let event = Event::parse(body.as_bytes()).expect("an example is a JSON object");
            assert_eq!(handle(&event), variant(example.event), "{body}");
            assert_documented(body, example.event);
            let body: Value = serde_json::from_str(body).expect("an example is JSON");
            assert_eq!(event.tag(), body["type"].as_str());
            assert_complete(&event, &body, example.event);
            handled.insert(example.event);
        }
    }
    assert_eq!(handled.len(), DOCUMENTED, "events with a documented body");
}

/// Number of events with a documented body: all of the published pages, and some of the others.
const DOCUMENTED: usize = 58 + 9;

#[test]
fn every_tag_reaches_its_handler() {
    let mut tags = BTreeSet::new();
    for example in EXAMPLES {
        for tag in example.tags {
            let body =
                json!({"type": tag, "locationId": "l1", "notDocumented": {"deep": [1, null]}});
            let event = Event::parse(body.to_string().as_bytes()).expect("it is an object");
            assert_eq!(handle(&event), variant(example.event));
            assert_eq!(event.tag(), Some(*tag));
            assert_complete(&event, &body, example.event);
            tags.insert(*tag);
        }
    }
    let known: BTreeSet<&str> = Event::TAGS.iter().copied().collect();
    assert_eq!(tags, known);
    assert_eq!(known.len(), Event::TAGS.len(), "a tag belongs to one event");
}

#[test]
fn every_observed_delivery_is_read_whole() {
    for Observed { event: name, body } in observed() {
        let text = body.to_string();
        match name.as_str() {
            "workflow-custom-webhook" => {
                let webhook = WorkflowWebhook::parse(text.as_bytes()).expect("it is an object");
                assert_eq!(Value::Object(webhook.members().clone()), body);
            }
            "marketplace-trigger-subscription" => {
                let read = TriggerSubscription::parse(text.as_bytes()).expect("it is an object");
                assert_complete(&read, &body, &name);
            }
            "custom-payment-provider-verify" => {
                let read = PaymentProviderQuery::parse(text.as_bytes()).expect("it is an object");
                assert_complete(&read, &body, &name);
            }
            _ => {
                let event = Event::parse(text.as_bytes()).expect("it is an object");
                assert_eq!(handle(&event), variant(&name));
                assert_documented(&text, &name);
                assert_complete(&event, &body, &name);
            }
        }
    }
}

/// Adds the members that every complete capture of an event has.
fn with_envelope(body: &Value) -> Value {
    let mut body = body.clone();
    for (name, value) in [
        ("appId", "66a0419a0dffa47fb5f8b22f"),
        ("versionId", "66a0419a0dffa47fb5f8b22f"),
        ("timestamp", "2026-01-02T03:04:05.678Z"),
        ("webhookId", "11111111-2222-4333-8444-555555555555"),
    ] {
        body[name] = json!(value);
    }
    body
}

#[test]
fn every_event_has_fields_for_the_members_of_every_capture() {
    for example in EXAMPLES {
        // Messages for conversation providers are not known to have these members.
        if example.event == "ProviderOutboundMessage" || example.tags.is_empty() {
            continue;
        }
        let bodies = example.bodies.iter().map(|body| serde_json::from_str(body));
        let short = example.tags.iter().map(|tag| Ok(json!({ "type": tag })));
        for body in bodies.chain(short) {
            let body = with_envelope(&body.expect("an example is JSON")).to_string();
            assert_documented(&body, example.event);
        }
    }
}

#[test]
fn every_event_of_a_contact_has_fields_for_the_members_of_any() {
    let source = json!({
        "sessionSource": "Direct traffic", "url": "https://example.com/links/r/2/token", "utmSource": "a", "utmMedium": "b",
        "utmContent": "c", "utmTerm": "d", "utmKeyword": "e", "utmMatchtype": "f", "referrer": "g", "gclid": "h",
        "userAgent": "i", "ip": "j", "gaClientId": "k", "gaSessionId": "l", "medium": "form", "mediumId": null, "adName": "m",
        "adGroupId": "n", "adSetId": "o", "adId": "p", "gbraid": "q", "wbraid": "r", "campaign": "s", "campaignId": "t",
        "fbc": "u", "fbclid": "v", "fbp": "w", "fbEventId": "x", "dclid": "y", "msclikid": "z",
    });
    let channel = json!({"status": "inactive", "message": "Updated by 'Jane Doe'", "code": "103"});
    for tag in [
        "ContactCreate",
        "ContactDelete",
        "ContactDndUpdate",
        "ContactTagUpdate",
        "ContactUpdate",
    ] {
        let body = with_envelope(&json!({
            "type": tag, "locationId": "l1", "id": "c1", "firstName": "Jane", "timezone": "Africa/Cairo", "dnd": true,
            "dndSettings": {"Call": channel, "SMS": channel, "RCS": {"status": "inactive"}, "Line": channel},
            "customFields": [{"id": "f1", "value": "x"}, {"id": "f2", "value": ["a", "b"]}, {"id": "f3", "value": {"u": {"url": "v"}}}],
            "attributionSource": source, "lastAttributionSource": source, "assignedTo": null,
        }));
        assert_documented(&body.to_string(), tag);
        let event = Event::parse(body.to_string().as_bytes()).expect("it is an object");
        assert_complete(&event, &body, tag);
        let (Event::ContactCreate(contact)
        | Event::ContactDelete(contact)
        | Event::ContactDndUpdate(contact)
        | Event::ContactTagUpdate(contact)
        | Event::ContactUpdate(contact)) = event
        else {
            panic!("{tag} is another event");
        };
        let value = contact.custom_field("f1").and_then(|value| value.as_str());
        assert_eq!(value, Some("x"), "{tag}");
        let settings = contact.dnd_settings.expect("it has some");
        assert!(settings.others.contains_key("Line"), "{tag}");
    }
}

#[test]
fn an_event_that_nobody_knows_is_kept_whole() {
    let body =
        json!({"type": "PetCreate", "locationId": "l1", "companyId": 7, "pet": {"name": "Rex"}});
    let event = Event::parse(body.to_string().as_bytes()).expect("it is an object");
    assert_eq!(event.tag(), Some("PetCreate"));
    assert_eq!(event.location_id(), Some("l1"));
    assert_eq!(event.company_id(), None);
    let Event::Unknown(unknown) = &event else {
        panic!("{event:?} is known");
    };
    assert_eq!(unknown.body, body);
    assert_eq!(
        serde_json::to_value(&event).expect("it can be written"),
        body
    );

    for body in [
        json!({}),
        json!({"type": 7}),
        json!({"type": null}),
        json!({"Type": "INSTALL"}),
    ] {
        let event = Event::parse(body.to_string().as_bytes()).expect("it is an object");
        let Event::Unknown(unknown) = event else {
            panic!("{event:?} is known");
        };
        assert_eq!((unknown.tag, unknown.body), (None, body));
    }
}

#[test]
fn a_body_that_is_no_object_is_refused_with_its_place() {
    for (body, column) in [("[]", 1), ("  \"INSTALL\"", 3), ("null", 1), ("7", 1)] {
        let error = Event::parse(body.as_bytes()).expect_err("it is no object");
        assert_eq!(
            (error.column, error.expected),
            (column, "an object"),
            "{body}"
        );
    }
    let error = Event::parse(b"{\"type\":").expect_err("it ends early");
    assert_eq!(error.found, "the end of the body");
    Event::parse(b"").expect_err("there is nothing");
}

#[test]
fn a_member_of_another_type_costs_nothing_but_itself() {
    let body = br#"{"type":"ContactCreate","id":"c1","tags":"vip","dnd":{},"customFields":7,"email":"j@example.com"}"#;
    let Event::ContactCreate(contact) = Event::parse(body).expect("it is an object") else {
        panic!("it is another event");
    };
    assert_eq!(contact.id.as_deref(), Some("c1"));
    assert_eq!(contact.email.as_deref(), Some("j@example.com"));
    assert_eq!(contact.dnd, None);
    assert_eq!(contact.extra.get("dnd"), Some(&json!({})));
    assert_eq!(contact.extra.get("customFields"), Some(&json!(7)));
}

#[test]
fn the_location_is_found_wherever_the_body_has_it() {
    let cases = [
        (r#"{"type":"ContactCreate","locationId":"l1"}"#, Some("l1")),
        (
            r#"{"type":"InvoicePaid","altId":"l2","altType":"location"}"#,
            Some("l2"),
        ),
        (
            r#"{"type":"OrderCreate","altId":"l2","locationId":"l1"}"#,
            Some("l1"),
        ),
        (r#"{"type":"UNINSTALL","companyId":"c1"}"#, None),
        (r#"{"type":"SMS","locationId":"l1"}"#, Some("l1")),
    ];
    for (body, expected) in cases {
        let event = Event::parse(body.as_bytes()).expect("it is an object");
        assert_eq!(event.location_id(), expected, "{body}");
    }
}

#[test]
fn addresses_of_messages_are_read_in_every_form() {
    let address = |to: &str| {
        let body = format!(r#"{{"type":"InboundMessage","to":{to}}}"#);
        match Event::parse(body.as_bytes()).expect("it is an object") {
            Event::InboundMessage(message) => message.to,
            other => panic!("{other:?}"),
        }
    };
    assert!(matches!(
        address(r#""+15551234567""#),
        Some(MessageAddress::String(_))
    ));
    assert!(matches!(
        address(r#"["a@example.com"]"#),
        Some(MessageAddress::StringList(_))
    ));
    assert!(matches!(address("{}"), Some(MessageAddress::Other(_))));
}

#[test]
fn samples_have_a_fresh_envelope_and_take_other_values() {
    let (first, second) = (mock::contact_create(), mock::contact_create());
    assert_ne!(first.webhook_id, second.webhook_id);
    let body = first
        .first_name("Ada")
        .tags(["vip"])
        .dnd(false)
        .webhook_id("w1")
        .to_body();
    let Event::ContactCreate(contact) = Event::parse(&body).expect("it is an object") else {
        panic!("it is another event");
    };
    assert_eq!(contact.first_name.as_deref(), Some("Ada"));
    assert_eq!(contact.tags, ["vip"]);
    assert_eq!(contact.dnd, Some(false));
    assert_eq!(contact.webhook_id.as_deref(), Some("w1"));
    assert_eq!(contact.type_.as_deref(), Some("ContactCreate"));

    // The sample of an event without a documented body is read as that event.
    let body = mock::user_delete().id("u1").to_body();
    assert_eq!(
        handle(&Event::parse(&body).expect("it is an object")),
        "UserDelete"
    );
}

#[test]
fn a_message_for_a_provider_is_typed() {
    let body = br#"{"type":"Custom","messageId":"m1","message":"Hi","replyToAltId":"a1"}"#;
    let message = ProviderOutboundMessage::parse(body).expect("it is an object");
    assert_eq!(message.type_, Some(ProviderMessageType::Custom));
    assert_eq!(message.message_id.as_deref(), Some("m1"));
    assert_eq!(message.reply_to_alt_id.as_deref(), Some("a1"));
}

#[test]
fn an_event_is_no_workflow_webhook() {
    let body = mock::contact_create().to_body();
    assert_eq!(
        WorkflowWebhook::parse(&body),
        Err(WorkflowWebhookError::Event)
    );
}

#[test]
fn debug_shows_no_secret() {
    let body = br#"{"type":"PetCreate","access_token":"secret-1","pet":{"apiKey":"secret-2"}}"#;
    let shown = format!("{:?}", Event::parse(body).expect("it is an object"));
    assert!(!shown.contains("secret-"), "{shown}");
    let query = PaymentProviderQuery::parse(br#"{"apiKey":"secret-3"}"#).expect("it is an object");
    assert!(!format!("{query:?}").contains("secret-"), "{query:?}");
    let webhook = WorkflowWebhook::parse(br#"{"customData":{"password":"secret-4"}}"#);
    let shown = format!("{webhook:?}");
    assert!(!shown.contains("secret-"), "{shown}");
}
