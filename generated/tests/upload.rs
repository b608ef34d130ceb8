//! `upload-csv`: a multipart body with a streamed file, the file's name and media type.

mod support;

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, stream};
use highlevel::social_planner::operations::UploadCsvError;
use highlevel::social_planner::{CsvUpload, UploadedCsv};
use highlevel::{Client, Error, File, OperationError, Response};
use highlevel_testing::{Request, Response as Answer, Server, listen};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;

use support::{client, client_at};

type Outcome = Result<Response<UploadedCsv>, OperationError<UploadCsvError>>;

async fn upload(client: &Client, file: File) -> Outcome {
    let call = client
        .social_planner()
        .upload_csv("loc", CsvUpload::new(file));
    call.send_with_meta().await
}

fn uploaded() -> Answer {
    let results = json!({"filePath": "f", "rowsCount": 1, "fileName": "n"});
    Answer::json("201 Created", json!({"success": true, "results": results}))
}

/// Uploads `file` and returns the request that the server saw.
async fn sent(file: File) -> Request {
    let server = Server::responding(uploaded()).await;
    let response = upload(&client(&server), file)
        .await
        .expect("it can be sent");
    assert_eq!(response.mismatches(), []);
    assert_eq!(response.value().rows_count, Some(1));
    server.take()
}

/// A part of a multipart body.
#[derive(Debug, PartialEq)]
struct Part {
    headers: Vec<(String, String)>,
    content: Vec<u8>,
}

/// Parses a multipart body strictly according to RFC 2046.
fn parts(request: &Request) -> Vec<Part> {
    let content_type = request.header("content-type").expect("there is a body");
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("the body is a form");
    assert!((1..=70).contains(&boundary.len()), "{boundary}");
    assert!(
        boundary.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        "{boundary}"
    );
    let first = format!("--{boundary}\r\n");
    let mut rest = request.body.strip_prefix(first.as_bytes());
    let delimiter = format!("\r\n--{boundary}");
    let mut parts = Vec::new();
    while let Some(part) = rest {
        let (part, after) = split(part, delimiter.as_bytes());
        parts.push(read_part(part));
        rest = after.strip_prefix(b"\r\n");
        if rest.is_none() {
            assert_eq!(after, b"--\r\n", "nothing follows the last part");
        }
    }
    assert!(!parts.is_empty(), "a form begins with its boundary");
    parts
}

fn read_part(part: &[u8]) -> Part {
    let (head, content) = split(part, b"\r\n\r\n");
    let head = str::from_utf8(head).expect("the headers are UTF-8");
    let headers = head.split("\r\n").map(|line| {
        let (name, value) = line.split_once(": ").expect("a header has a `:`");
        (name.to_owned(), value.to_owned())
    });
    Part {
        headers: headers.collect(),
        content: content.to_vec(),
    }
}

fn split<'a>(bytes: &'a [u8], separator: &[u8]) -> (&'a [u8], &'a [u8]) {
    let position = bytes
        .windows(separator.len())
        .position(|window| window == separator)
        .expect("the separator is there");
    (&bytes[..position], &bytes[position + separator.len()..])
}

/// Returns the expected only part.
fn file_part(name: &str, content_type: &str, content: &[u8]) -> [Part; 1] {
    let disposition = format!("form-data; name=\"file\"; filename=\"{name}\"");
    let headers = [
        ("Content-Disposition".to_owned(), disposition),
        ("Content-Type".to_owned(), content_type.to_owned()),
    ];
    [Part {
        headers: headers.into(),
        content: content.to_vec(),
    }]
}

/// A temporary file that is removed on drop.
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let path = path.join(format!("{}-{name}", std::process::id()));
        std::fs::write(&path, content).expect("the folder is writable");
        Self(path)
    }

    fn name(&self) -> &str {
        let name = self.0.file_name().and_then(|name| name.to_str());
        name.expect("it was made of text")
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Returns bytes that look like the end of a form, a header and a chunk.
fn awkward() -> Vec<u8> {
    let mut content = b"\r\n--\r\n--boundary--\r\n\r\n0\r\n\r\n".to_vec();
    content.extend(0..=255_u8);
    content.extend_from_slice(b"\r\n");
    content
}

#[tokio::test]
async fn bytes_are_sent_whole_with_their_name_and_type() {
    let request = sent(File::from_bytes("posts.csv", awkward())).await;
    assert_eq!(
        (&*request.method, &*request.target),
        ("POST", "/social-media-posting/loc/csv")
    );
    assert_eq!(request.header("version"), Some("2021-07-28"));
    let length = request
        .header("content-length")
        .expect("the length is known");
    assert_eq!(length, request.body.len().to_string());
    assert_eq!(
        parts(&request),
        file_part("posts.csv", "text/csv", &awkward())
    );

    let typed = File::from_bytes("x", "").content_type("text/csv; charset=utf-8");
    let expected = file_part("x", "text/csv; charset=utf-8", b"");
    assert_eq!(parts(&sent(typed).await), expected);

    let unknown = File::from_bytes("no-extension", "a");
    let expected = file_part("no-extension", "application/octet-stream", b"a");
    assert_eq!(parts(&sent(unknown).await), expected);
}

#[tokio::test]
async fn a_file_on_disk_is_sent_whole_and_can_be_sent_again() {
    let content = awkward().repeat(10_000);
    let on_disk = OnDisk::new("posts.csv", &content);
    let file = File::from_path(&on_disk.0);
    for (file, name) in [
        (file.clone(), on_disk.name()),
        (file.name("renamed.csv"), "renamed.csv"),
    ] {
        let request = sent(file).await;
        let length = request
            .header("content-length")
            .expect("the length is known");
        assert_eq!(length, request.body.len().to_string());
        assert!(
            parts(&request) == file_part(name, "text/csv", &content),
            "{name}"
        );
    }
}

fn chunks() -> impl Stream<Item = io::Result<Bytes>> {
    stream::iter(["a,b\r\n", "", "1,2"].map(|chunk| Ok(Bytes::from(chunk))))
}

#[tokio::test]
async fn a_stream_is_sent_whole_and_once() {
    let expected = file_part("s.csv", "text/csv", b"a,b\r\n1,2");
    let known = sent(File::from_stream("s.csv", Some(8), chunks())).await;
    assert!(known.header("content-length").is_some());
    assert_eq!(parts(&known), expected);

    let server = Server::responding(uploaded()).await;
    let client = client(&server);
    let file = File::from_stream("s.csv", None, chunks());
    upload(&client, file.clone()).await.expect("it can be sent");
    let unknown = server.take();
    assert_eq!(unknown.header("transfer-encoding"), Some("chunked"));
    assert_eq!(unknown.header("content-length"), None);
    assert_eq!(parts(&unknown), expected);

    let error = upload(&client, file)
        .await
        .expect_err("the stream is consumed");
    assert!(matches!(*error, Error::Request(_)), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("social_planner.upload_csv") && text.contains("sent already"),
        "{text}"
    );
    server.assert_untouched();
}

/// The second half of the stream is only produced when the server has received the first. If the body were collected before it
/// is sent, it would never arrive.
#[tokio::test]
async fn a_stream_is_sent_while_it_is_made() {
    let (listener, url) = listen().await;
    let (chunks, made) = mpsc::channel::<io::Result<Bytes>>(1);
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("the client connects");
        chunks
            .send(Ok("first half".into()))
            .await
            .expect("it is awaited");
        let mut seen = read_until(&mut socket, "first half").await;
        chunks
            .send(Ok("second half".into()))
            .await
            .expect("it is awaited");
        drop(chunks);
        seen += &read_until(&mut socket, "0\r\n\r\n").await;
        let answer = b"HTTP/1.1 201 Created\r\nContent-Length: 14\r\n\r\n{\"results\":{}}";
        socket.write_all(answer).await.expect("the client listens");
        seen
    });
    let made = stream::unfold(made, async |mut made| Some((made.recv().await?, made)));
    let file = File::from_stream("s.csv", None, made);
    let client = client_at(&url);
    let response = upload(&client, file).await.expect("it can be sent");
    assert_eq!(response.status(), 201);
    let seen = server.await.expect("the server does not panic");
    assert!(
        seen.contains("first half") && seen.contains("second half"),
        "{seen}"
    );
}

async fn read_until(socket: &mut tokio::net::TcpStream, end: &str) -> String {
    let mut seen = String::new();
    while !seen.contains(end) {
        let mut bytes = [0; 1024];
        let count = socket.read(&mut bytes).await.expect("the client sends");
        assert!(count > 0, "the client has gone away after {seen:?}");
        seen += str::from_utf8(&bytes[..count]).expect("the client sends text");
    }
    seen
}

#[tokio::test]
async fn a_hostile_name_stays_in_its_quotes() {
    let names = [
        ("a\"b.csv", "a%22b.csv"),
        (
            "\"; name=\"other\"; x=\".csv",
            "%22; name=%22other%22; x=%22.csv",
        ),
        (
            "a\r\nX-Evil: 1\r\n\r\nbody.csv",
            "a%0D%0AX-Evil: 1%0D%0A%0D%0Abody.csv",
        ),
        ("a\nb\rc.csv", "a%0Ab%0Dc.csv"),
        ("naïve ☃ 😀.csv", "naïve ☃ 😀.csv"),
        ("..\\..\\etc/passwd.csv", "..\\..\\etc/passwd.csv"),
        ("\0\u{7f}.csv", "%00%7F.csv"),
        ("a;b=c,d.csv", "a;b=c,d.csv"),
        ("%22.csv", "%22.csv"),
    ];
    for (name, expected) in names {
        let request = sent(File::from_bytes(name, "x")).await;
        assert_eq!(
            parts(&request),
            file_part(expected, "text/csv", b"x"),
            "{name:?}"
        );
    }
    let long = "n".repeat(100_000);
    let request = sent(File::from_bytes(&*long, "x")).await;
    assert_eq!(
        parts(&request),
        file_part(&long, "application/octet-stream", b"x")
    );
}

#[tokio::test]
async fn a_hostile_type_is_refused() {
    let server = Server::responding(uploaded()).await;
    for content_type in ["text/csv\r\nX-Evil: 1", "a\nb", "\0"] {
        let file = File::from_bytes("a.csv", "x").content_type(content_type);
        let error = upload(&client(&server), file)
            .await
            .expect_err("it is refused");
        assert!(matches!(*error, Error::Request(_)), "{error:?}");
        let text = error.to_string();
        assert!(
            text.contains("form field `file`: its content type"),
            "{text}"
        );
    }
    server.assert_untouched();
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_refused_before_anything_is_sent() {
    let server = Server::responding(uploaded()).await;
    let client = client(&server);
    let folder = env!("CARGO_TARGET_TMPDIR");
    for path in ["/no/such/folder/posts.csv", folder, ""] {
        let call = upload(&client, File::from_path(path));
        let outcome = tokio::time::timeout(Duration::from_secs(5), call).await;
        let error = outcome
            .expect("it does not hang")
            .expect_err("it is refused");
        let Error::Request(refused) = &*error else {
            panic!("{error:?}");
        };
        let problem = &refused.problems()[0];
        assert_eq!((problem.place, &*problem.name), ("form field", "file"));
        let expected = format!(
            "social_planner.upload_csv: not sent: form field `file`: the file {path} cannot be read: "
        );
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
    let call = upload(&client, File::from_path("/no/such/file.csv"));
    assert!(call.await.is_err());
    server.assert_untouched();
}

#[tokio::test]
async fn a_stream_that_fails_or_lies_fails_the_call() {
    let server = Server::responding(uploaded()).await;
    let client = client(&server);
    let failing = stream::iter([
        Ok(Bytes::from("ab")),
        Err(io::Error::other("the disk is gone")),
    ]);
    let file = File::from_stream("s.csv", None, failing);
    let error = upload(&client, file).await.expect_err("the stream fails");
    assert!(matches!(*error, Error::Transport(_)), "{error:?}");
    assert!(error.to_string().contains("the disk is gone"), "{error}");

    for announced in [3, 300] {
        let file = File::from_stream("s.csv", Some(announced), chunks());
        let call = tokio::time::timeout(Duration::from_secs(5), upload(&client, file));
        let outcome = call.await.expect("it does not hang");
        assert!(outcome.is_err(), "{announced} bytes of 8: {outcome:?}");
    }
}

#[tokio::test]
async fn a_path_argument_is_checked_before_the_file_is_opened() {
    let server = Server::responding(uploaded()).await;
    let client = client(&server);
    let file = CsvUpload::new(File::from_path("/no/such/file.csv"));
    let call = client.social_planner().upload_csv("..", file);
    let error = call.send().await.expect_err("it is refused");
    assert!(
        error.to_string().contains("path parameter `locationId`"),
        "{error}"
    );
    server.assert_untouched();
}

#[tokio::test]
async fn the_answer_is_read_as_any_other() {
    let message = json!({"statusCode": 422, "message": ["not a CSV"], "error": "e"});
    let answer = Answer::json("422 Unprocessable Entity", message);
    let server = Server::responding(answer).await;
    let outcome = upload(&client(&server), File::from_bytes("a.csv", "x")).await;
    let error = outcome.expect_err("the server refuses");
    let Some(UploadCsvError::UnprocessableEntity(body)) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(body.message, ["not a CSV"]);
}
