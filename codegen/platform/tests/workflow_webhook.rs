//! Bodies of workflow actions: each accessor reads its member, and other bodies are refused.

use highlevel_platform::workflow_webhook::{WorkflowWebhook, WorkflowWebhookError};
use serde_json::{Value, json};

fn parse(body: &Value) -> WorkflowWebhook {
    WorkflowWebhook::parse(body.to_string().as_bytes()).expect("it is an object")
}

#[test]
fn a_contact_is_read_with_its_tags_and_custom_fields() {
    let webhook = parse(&json!({
        "contact_id": "c1", "first_name": "Jane", "last_name": "Doe", "full_name": "Jane Doe",
        "email": "jane@example.com", "phone": "+15555550100", "tags": "one, two,,three ",
        "contact_type": "lead", "contact_source": "form", "timezone": "Africa/Cairo",
        "date_created": "2026-01-02T03:04:05.678Z", "full_address": "",
        "What is your budget?": "1000", "T-shirt: size": ["M", "L"],
        "location": {"id": "l1", "name": "Example", "postalCode": "00000", "fullAddress": "1 Example St"},
        "user": {"firstName": "Sam", "extension": "12"},
        "workflow": {"id": "w1", "name": "New"},
        "triggerData": {}, "contact": {}, "attributionSource": {},
        "customData": {"order": 7}
    }));
    assert_eq!(webhook.contact_id(), Some("c1"));
    assert_eq!(webhook.first_name(), Some("Jane"));
    assert_eq!(webhook.last_name(), Some("Doe"));
    assert_eq!(webhook.full_name(), Some("Jane Doe"));
    assert_eq!(webhook.email(), Some("jane@example.com"));
    assert_eq!(webhook.phone(), Some("+15555550100"));
    assert_eq!(webhook.contact_type(), Some("lead"));
    assert_eq!(webhook.contact_source(), Some("form"));
    assert_eq!(webhook.timezone(), Some("Africa/Cairo"));
    assert_eq!(webhook.date_created(), Some("2026-01-02T03:04:05.678Z"));
    assert_eq!(webhook.tags(), ["one", "two", "three"]);
    assert_eq!(
        webhook.custom_field("What is your budget?"),
        Some(&json!("1000"))
    );
    assert_eq!(webhook.custom_field("email"), None);
    let mut fields: Vec<&str> = webhook.custom_fields().map(|(name, _)| name).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["T-shirt: size", "What is your budget?"]);
    assert_eq!(webhook.custom_data("order"), Some(&json!(7)));
    assert_eq!(
        (webhook.workflow_id(), webhook.workflow_name()),
        (Some("w1"), Some("New"))
    );
    let location = webhook.location().expect("there is one");
    assert_eq!(
        (location.id(), location.postal_code()),
        (Some("l1"), Some("00000"))
    );
    let user = webhook.user().expect("there is one");
    assert_eq!(
        (user.first_name(), user.extension(), user.email()),
        (Some("Sam"), Some("12"), None)
    );
    assert!(webhook.opportunity().is_none() && webhook.appointment().is_none());
}

#[test]
fn the_address_and_the_attribution_of_a_contact_are_read() {
    let webhook = parse(&json!({
        "address1": "1 Example St", "city": "Exampleville", "state": "Texas", "country": "US", "postal_code": "00000",
        "full_address": "", "website": "https://example.com", "company_name": "Example", "date_of_birth": "2000-01-05T00:00:00.000Z",
        "contact": {"attributionSource": {"medium": "form"}, "lastAttributionSource": {"medium": "manual"}},
        "attributionSource": {},
    }));
    let texts = [
        (webhook.address(), "1 Example St"),
        (webhook.city(), "Exampleville"),
        (webhook.state(), "Texas"),
        (webhook.country(), "US"),
        (webhook.postal_code(), "00000"),
        (webhook.website(), "https://example.com"),
        (webhook.company_name(), "Example"),
        (webhook.date_of_birth(), "2000-01-05T00:00:00.000Z"),
    ];
    for (text, expected) in texts {
        assert_eq!(text, Some(expected));
    }
    assert_eq!(webhook.full_address(), None, "an empty text is none");
    assert_eq!(webhook.custom_fields().count(), 0);
    let first = webhook.attribution_source().expect("there is one");
    assert_eq!(first["medium"], "form");
    let last = webhook.last_attribution_source().expect("there is one");
    assert_eq!(last["medium"], "manual");
    assert_eq!(parse(&json!({})).attribution_source(), None);
}

#[test]
fn tags_are_a_list_in_every_form() {
    let cases = [
        (json!({}), vec![]),
        (json!({"tags": ""}), vec![]),
        (json!({"tags": null}), vec![]),
        (json!({"tags": "a"}), vec!["a"]),
        (json!({"tags": ["a", "b,c"]}), vec!["a", "b", "c"]),
    ];
    for (body, expected) in cases {
        assert_eq!(parse(&body).tags(), expected, "{body}");
    }
}

#[test]
fn what_triggered_the_workflow_is_read_in_either_spelling() {
    for stage in ["pipleline_stage", "pipeline_stage"] {
        let webhook = parse(&json!({
            "opportunity_name": "Deal", "status": "won", "lead_value": "12.5", stage: "Closed",
            "pipeline_id": "p1", "pipeline_name": "Sales", "opportunity_source": "form"
        }));
        let opportunity = webhook.opportunity().expect("there is one");
        assert_eq!(opportunity.stage(), Some("Closed"));
        assert_eq!(opportunity.value(), Some(12.5));
        assert_eq!(
            (opportunity.name(), opportunity.source()),
            (Some("Deal"), Some("form"))
        );
        assert_eq!(webhook.custom_fields().count(), 0);
    }
    for only in [
        "pipleline_stage",
        "pipeline_stage",
        "pipeline_id",
        "opportunity_name",
    ] {
        let webhook = parse(&json!({only: "a"}));
        assert!(webhook.opportunity().is_some(), "{only}");
    }
    assert!(parse(&json!({"status": "won"})).opportunity().is_none());
    for status in ["appoinmentStatus", "appointmentStatus"] {
        let webhook = parse(&json!({"calendar": {
            "appointmentId": "a1", "id": "c1", "startTime": "2026-01-02T17:00:00", status: "confirmed"
        }}));
        let appointment = webhook.appointment().expect("there is one");
        assert_eq!(appointment.appointment_status(), Some("confirmed"));
        assert_eq!(
            (appointment.id(), appointment.calendar_id()),
            (Some("a1"), Some("c1"))
        );
        assert_eq!(appointment.start_time(), Some("2026-01-02T17:00:00"));
    }
    let webhook =
        parse(&json!({"message": {"type": 20, "body": "Hi"}, "payment": {"total_amount": 832}}));
    assert_eq!(webhook.message_body(), Some("Hi"));
    assert_eq!(
        webhook
            .payment()
            .and_then(|payment| payment.get("total_amount")),
        Some(&json!(832))
    );
}

#[test]
fn an_event_and_what_is_no_object_are_refused() {
    let event = br#"{"type":"ContactCreate","webhookId":"w1"}"#;
    assert_eq!(
        WorkflowWebhook::parse(event),
        Err(WorkflowWebhookError::Event)
    );
    // A custom field may be named `type`, so the member alone does not make the body an event.
    let webhook = parse(&json!({"contact_id": "c1", "type": "buyer"}));
    assert_eq!(webhook.custom_field("type"), Some(&json!("buyer")));
    for body in ["[]", "null", "7", r#""text""#] {
        let refused = WorkflowWebhook::parse(body.as_bytes());
        assert_eq!(refused, Err(WorkflowWebhookError::NotAnObject), "{body}");
    }
    let refused =
        WorkflowWebhook::parse(b"{\n  \"contact_id\": secret-1}").expect_err("it is not JSON");
    assert!(matches!(
        refused,
        WorkflowWebhookError::NotJson { line: 2, .. }
    ));
    assert!(!refused.to_string().contains("secret-1"), "{refused}");
}

#[test]
fn members_of_another_type_are_absent_and_kept() {
    let body = json!({"contact_id": 7, "location": "l1", "calendar": [], "workflow": null, "customData": "x"});
    let webhook = parse(&body);
    assert_eq!(webhook.contact_id(), None);
    assert!(webhook.location().is_none() && webhook.appointment().is_none());
    assert_eq!(
        (webhook.workflow_id(), webhook.custom_data("x")),
        (None, None)
    );
    assert_eq!(Value::Object(webhook.members().clone()), body);
}
