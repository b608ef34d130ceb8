//! The shape recorder in a client.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Client, RetryPolicy, ShapeRecorder, Token};
use highlevel_testing::{Response, Server, assert_hidden};

use crate::api::Page;
use crate::api::operations::{CreatePageParams, GetPageParams, RecordingParams};
use crate::server::{SECRET, answer};

fn client(token: Token, url: &str, recorder: &ShapeRecorder) -> Client {
    Client::builder()
        .token(token)
        .base_url(url)
        .retry(RetryPolicy::never())
        .hook(recorder.clone())
        .build()
        .expect("the settings are valid")
}

fn client_of_location(url: &str, recorder: &ShapeRecorder) -> Client {
    client(Token::location(SECRET), url, recorder)
}

#[tokio::test(flavor = "multi_thread")]
async fn many_tasks_and_recorders_write_one_file() {
    let path = std::env::temp_dir().join(format!("highlevel-shapes-{}.jsonl", std::process::id()));
    let _ = std::fs::remove_file(&path);
    let server = Server::deciding(|request| match &*request.method {
        "GET" => Response::new(
            "200 OK",
            r#"{"id":"c-secret-value","jane@example.com":{"a":1},"email":"jane@example.com"}"#,
        ),
        _ => Response::new(
            "422 Unprocessable Entity",
            r#"{"message":["jane"],"statusCode":422}"#,
        ),
    })
    .await;
    for _ in 0..2 {
        let recorder = ShapeRecorder::append(&path).expect("the file can be opened");
        let calls = (0..20).map(|_| {
            let client = client_of_location(&server.url, &recorder);
            tokio::spawn(async move {
                let _ = client.request(GetPageParams::new("loc")).send().await;
                let _ = client
                    .request(CreatePageParams::new(Page::default()))
                    .send()
                    .await;
            })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.expect("no call panics");
        }
        assert_eq!(recorder.skipped(), 0);
    }
    let text = std::fs::read_to_string(&path).expect("the file is there");
    std::fs::remove_file(&path).expect("the file is there");
    let mut lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    lines.sort_by_key(Value::to_string);
    let got = serde_json::json!({"operation": "pages::GetPageParams", "status": 200, "paths": {
        "$": ["object"], "$.*": ["object"], "$.*.a": ["integer"], "$.email": ["string"], "$.id": ["string"],
    }});
    let refused = serde_json::json!({"operation": "pages::CreatePageParams", "status": 422, "paths": {
        "$": ["object"], "$.message": ["array"], "$.message[]": ["string"], "$.statusCode": ["integer"],
    }});
    assert_eq!(lines, [refused.clone(), refused, got.clone(), got]);
    for value in ["jane", "secret-value", "example.com"] {
        assert!(!text.contains(value), "{text}");
    }
    assert_hidden(SECRET, &text);
}

/// A writer that keeps its input, or fails.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>, bool);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.1 {
            return Err(io::Error::other("the disk is full"));
        }
        self.0
            .lock()
            .expect("nobody panics with the lock")
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Sink {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("nobody panics with the lock")).into_owned()
    }
}

#[tokio::test]
async fn nothing_but_json_is_recorded_and_flush_waits_for_it() {
    let sink = Sink::default();
    let recorder = ShapeRecorder::into_writer(sink.clone()).expect("there is a thread");
    for body in ["<html>Jane</html>", "{\"jane\":", "", r#"{"id":"Jane"}"#] {
        let server = answer("200 OK", "", body).await;
        let _ = client_of_location(&server.url, &recorder)
            .request(GetPageParams::new("loc"))
            .send()
            .await;
    }
    let server = answer("200 OK", "", "{\"jane\":1}").await;
    // A streamed download, whose body is not in memory.
    let file = client(Token::company(SECRET), &server.url, &recorder)
        .request(RecordingParams::new())
        .send()
        .await;
    assert_eq!(
        file.expect("it succeeds")
            .bytes()
            .await
            .expect("it arrives")
            .len(),
        10
    );
    recorder.flush();
    let text = sink.text();
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(!text.to_lowercase().contains("jane"), "{text}");
}

#[tokio::test]
async fn a_writer_that_fails_fails_no_call() {
    let recorder =
        ShapeRecorder::into_writer(Sink(Arc::default(), true)).expect("there is a thread");
    let server = answer("200 OK", "", r#"{"id":"a"}"#).await;
    let client = client_of_location(&server.url, &recorder);
    for _ in 0..3 {
        client
            .request(GetPageParams::new("loc"))
            .send()
            .await
            .expect("it succeeds");
    }
    recorder.flush();
    let missing = std::env::temp_dir()
        .join("no-such-folder-of-highlevel")
        .join("shapes.jsonl");
    ShapeRecorder::append(missing).expect_err("there is no such folder");
}

/// A writer that hangs does not delay calls. Responses that do not fit into the queue are counted.
#[tokio::test]
async fn a_writer_that_hangs_holds_up_no_call() {
    struct Hanging(std::sync::mpsc::Receiver<()>);
    impl Write for Hanging {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let _ = self.0.recv();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let (release, held) = std::sync::mpsc::channel();
    let recorder = ShapeRecorder::into_writer(Hanging(held)).expect("there is a thread");
    let server = answer("200 OK", "", r#"{"id":"a"}"#).await;
    let client = client_of_location(&server.url, &recorder);
    for _ in 0..300 {
        client
            .request(GetPageParams::new("loc"))
            .send()
            .await
            .expect("it succeeds");
    }
    assert!(
        recorder.skipped() > 0 && recorder.skipped() < 60,
        "{}",
        recorder.skipped()
    );
    drop(release);
}
