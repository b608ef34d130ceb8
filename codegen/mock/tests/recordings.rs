//! Responses that are given as JSON or read from recordings.

use std::path::PathBuf;

use highlevel_runtime::serde_json::json;
use highlevel_testing_api::mock::Mock;

#[tokio::test]
async fn a_test_writes_responses_as_json() {
    let mock = Mock::start();
    mock.pages()
        .get_page()
        .times(1)
        .returns_json(json!({"id": "p1", "more": [1]}));
    mock.pages()
        .get_page()
        .fails_with_json(400, json!({"message": "no such location"}));
    let client = mock.client();
    let page = client.pages().get_page("l1").await.expect("it succeeds");
    assert_eq!(page.id.as_deref(), Some("p1"));
    assert_eq!(page.extra.get("more"), Some(&json!([1])));
    let error = client.pages().get_page("l1").await.expect_err("it fails");
    assert_eq!(error.message(), Some("no such location"));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
}

/// A temporary file that is removed on drop.
struct Recording(PathBuf);

impl Recording {
    fn new(name: &str, text: &str) -> Self {
        let name = format!("highlevel-{name}-{}.jsonl", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).expect("the temporary folder is writable");
        Self(path)
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_recorded_file_is_served() {
    let recording = Recording::new(
        "served",
        r#"{"operation":"pages::GetPageParams","status":200,"body":{"id":"first"}}
{"operation":"GET /pages/{locationId}/page","status":404,"body":{"message":"gone"}}
{"operation":"pages::GetPageParams","status":200,"paths":{"$":["object"],"$.id":["string"],"$.unknown[].deep":["integer"]}}
{"operation":"create-page","status":201,"body":null,"sent":{"id":"x"}}
"#,
    );
    let mock = Mock::start();
    assert_eq!(mock.serves_recording(&recording.0), 4);
    let client = mock.client();
    let pages = client.pages();
    let first = pages.get_page("l").await.expect("the first succeeds");
    assert_eq!(first.id.as_deref(), Some("first"));
    assert!(
        pages
            .get_page("l")
            .await
            .expect_err("the second fails")
            .is_not_found()
    );
    for _ in 0..2 {
        let last = pages
            .get_page("l")
            .await
            .expect("the last is returned again");
        assert_eq!(last.id.as_deref(), Some("text"));
        assert_eq!(last.extra.get("unknown"), Some(&json!([{"deep": 1}])));
    }
    mock.verify();
}

#[test]
fn what_cannot_be_served_is_named() {
    for (text, expected) in [
        ("", "the file has no recordings"),
        ("{", "it is not JSON"),
        (
            r#"{"operation":"pages::GetPageParams"}"#,
            "recording 1: it has no HTTP status",
        ),
        (
            r#"{"status":200}"#,
            "recording 1: it has neither `operation` nor",
        ),
        (
            r#"[{"operation":"nowhere","status":200}]"#,
            "recording 1: there is no `nowhere`",
        ),
        (
            r#"{"operation":"pages::GetPageParams","status":200,"paths":{"id":["string"]}}"#,
            "recording 1: a path does not have the form",
        ),
    ] {
        let recording = Recording::new("broken", text);
        let panic = std::panic::catch_unwind(|| {
            let mock = Mock::start();
            mock.serves_recording(&recording.0);
        });
        let panic = panic.expect_err(text);
        let message = panic.downcast_ref::<String>().expect("it has a message");
        assert!(message.contains(expected), "{text}: {message}");
    }
}
