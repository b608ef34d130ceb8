//! `Debug` output with and without the feature `redact-debug`.

use highlevel_runtime::json;
use highlevel_runtime::serde_json;
use highlevel_runtime::{CustomField, CustomFieldFile, CustomFieldValue};

use crate::api::operations::GetPageParams;
use crate::api::{FailureList, Page};
use crate::server::{answer, client};

const HIDES_VALUES: bool = cfg!(feature = "redact-debug");

/// Returns `hidden` with the feature, `plain` without it.
fn shown(hidden: &'static str, plain: &'static str) -> &'static str {
    if HIDES_VALUES { hidden } else { plain }
}

#[test]
fn a_received_value_shows_what_is_there_and_nothing_else() {
    let body = br#"{"message":["no such page"],"hint":"ask Ada"}"#;
    let read = json::read::<FailureList>(body).expect("the body is JSON");
    assert_eq!(
        format!("{:?}", read.value),
        shown(
            "FailureList { message: [redacted], extra: [redacted] }",
            r#"FailureList { message: ["no such page"], extra: {"hint": "ask Ada"} }"#
        )
    );
    let found = format!("{:?}", read.mismatches);
    assert_eq!(found.contains("Ada"), !HIDES_VALUES, "{found}");
    let empty = json::read::<FailureList>(b"{}").expect("the body is JSON");
    assert_eq!(format!("{:?}", empty.value), "FailureList");
}

#[test]
fn custom_fields_show_their_value() {
    let field = CustomField::new("f1", "gold");
    assert_eq!(
        format!("{field:?}"),
        shown(
            "CustomField { id: [redacted], value: [redacted] }",
            r#"CustomField { id: Some("f1"), value: Some(Text("gold")) }"#
        )
    );
    let value = CustomFieldValue::Json(serde_json::json!({"plan": "gold", "token": "abc"}));
    let text = format!("{value:?}");
    assert!(!text.contains("abc"), "{text}");
    assert_eq!(text.contains("gold"), !HIDES_VALUES, "{text}");
    let file = format!("{:?}", CustomFieldFile::default());
    assert!(!file.contains("name"), "{file}");
}

#[test]
fn parameters_and_bodies_name_their_members() {
    let params = GetPageParams::new("Ada");
    let text = format!("{params:?}");
    assert_eq!(text.contains("Ada"), !HIDES_VALUES, "{text}");
    assert!(text.starts_with("GetPageParams"), "{text}");
    let page = Page::new(["Ada"], [], [("Bob".to_owned(), 7)].into());
    let text = format!("{page:?}");
    assert!(text.contains("tags"), "{text}");
    assert_eq!(
        text.contains("Ada") || text.contains('7'),
        !HIDES_VALUES,
        "{text}"
    );
}

#[tokio::test]
async fn errors_hide_what_the_server_says() {
    let body = r#"{"message":"ada@example.com exists"}"#;
    let server = answer("400 Bad Request", "", body).await;
    let call = client(&server.url).request(GetPageParams::new("loc"));
    let error = call.send().await.expect_err("it is refused");
    let text = format!("{error:?}");
    assert_eq!(text.contains("ada@example.com"), !HIDES_VALUES, "{text}");
    assert!(text.contains("400"), "{text}");
    // `Display` is meant for people, so it contains the server's message.
    assert!(error.to_string().contains("ada@example.com"), "{error}");
}
