//! Multipart bodies, byte by byte, and slow uploads.

use std::io;
use std::time::{Duration, Instant};

use futures_util::stream;
use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::{Client, Error, File, Token};
use highlevel_testing::{Server, listen};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::api::UploadBody;
use crate::api::operations::UploadParams;
use crate::server::{SECRET, answer, client};

fn upload(file: File) -> UploadParams {
    UploadParams::new(UploadBody::new(file))
}

async fn send(params: UploadParams) -> Server {
    let server = answer("201 Created", "", "").await;
    client(&server.url)
        .request(params)
        .send()
        .await
        .expect("the upload can be sent");
    server
}

/// Returns the headers of the request and its body with the boundary replaced by `B`.
fn parts(request: &str) -> (&str, String) {
    let (head, body) = request
        .split_once("\r\n\r\n")
        .expect("a request has a body");
    let boundary = head
        .split_once("content-type: multipart/form-data; boundary=")
        .expect("it is a form")
        .1;
    let boundary = boundary
        .lines()
        .next()
        .expect("the boundary ends with the line");
    assert!(!boundary.is_empty());
    (head, body.replace(boundary, "B"))
}

#[tokio::test]
async fn bytes_are_sent_with_their_name_and_type() {
    let file = File::from_bytes("contacts.csv", "a,b\r\n1,2");
    let second = File::from_bytes("blob", vec![0xe9]).content_type("image/x-mine");
    let body = UploadBody::new(file).second(second).note("hi\nthere");
    let request = send(UploadParams::new(body)).await.request().text();
    let (head, body) = parts(&request);
    assert!(head.starts_with("POST /upload HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nversion: 2021-07-28\r\n"), "{head}");
    assert!(head.contains("\r\ncontent-length: "), "{head}");
    let expected = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"contacts.csv\"\r\nContent-Type: \
                    text/csv\r\n\r\na,b\r\n1,2\r\n--B\r\nContent-Disposition: form-data; name=\"second\"; \
                    filename=\"blob\"\r\nContent-Type: image/x-mine\r\n\r\n\u{fffd}\r\n--B\r\nContent-Disposition: \
                    form-data; name=\"note\"\r\n\r\nhi\nthere\r\n--B--\r\n";
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_name_cannot_leave_its_line() {
    let file = File::from_bytes("a\"b\r\nX-Evil: 1\u{0}\\é😀.unknown", "x");
    let request = send(upload(file)).await.request().text();
    let (_, body) = parts(&request);
    let expected = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0AX-Evil: 1%00\\é😀.unknown\"\
                    \r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--B--\r\n";
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_file_on_disk_is_streamed_and_can_be_sent_again() {
    let path = std::env::temp_dir().join(format!("highlevel-runtime-{}.csv", std::process::id()));
    let content = "0123456789,".repeat(100_000);
    std::fs::write(&path, &content).expect("the temporary folder is writable");
    let file = File::from_path(&path);
    for file in [file.clone(), file.name("renamed.csv")] {
        let request = send(upload(file)).await.request().text();
        let (head, body) = parts(&request);
        assert!(head.contains("\r\ncontent-length: 11001"), "{head}");
        assert!(body.contains(&content));
    }
    std::fs::remove_file(&path).expect("the file is there");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_refused_before_sending() {
    let server = answer("201 Created", "", "").await;
    for path in ["/no/such/file.csv", "/"] {
        let error = client(&server.url)
            .request(upload(File::from_path(path)))
            .send()
            .await
            .expect_err("it is refused");
        assert!(matches!(*error, Error::Request(_)), "{error:?}");
        assert!(
            error.to_string().contains(&format!(
                "form field `file`: the file {path} cannot be read"
            )),
            "{error}"
        );
    }
    assert_eq!(server.requests().len(), 0);
}

fn chunks() -> impl futures_util::Stream<Item = io::Result<Bytes>> {
    stream::iter(["ab", "", "cd"].map(|chunk| Ok(Bytes::from_static(chunk.as_bytes()))))
}

#[tokio::test]
async fn a_stream_of_known_length_announces_it() {
    let request = send(upload(File::from_stream("s.txt", Some(4), chunks())))
        .await
        .request()
        .text();
    let (head, body) = parts(&request);
    assert!(head.contains("\r\ncontent-length: "), "{head}");
    assert!(
        body.contains("Content-Type: text/plain\r\n\r\nabcd\r\n--B--\r\n"),
        "{body}"
    );
}

#[tokio::test]
async fn a_stream_of_unknown_length_is_chunked_and_sent_once() {
    let server = answer("201 Created", "", "").await;
    let params = upload(File::from_stream("s", None, chunks()));
    let client = client(&server.url);
    client
        .request(params.clone())
        .send()
        .await
        .expect("the first sending works");
    assert!(
        server
            .request()
            .text()
            .contains("\r\ntransfer-encoding: chunked\r\n")
    );
    let error = client
        .request(params)
        .send()
        .await
        .expect_err("the stream is consumed");
    let expected = "pages.upload: not sent: form field `file`: its stream was sent already; create a new `File` to send it again";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_stream_that_fails_fails_the_call() {
    let server = answer("201 Created", "", "").await;
    let failing = stream::iter([
        Ok(Bytes::from_static(b"ab")),
        Err(io::Error::other("the disk is gone")),
    ]);
    let params = upload(File::from_stream("s", None, failing));
    let error = client(&server.url)
        .request(params)
        .send()
        .await
        .expect_err("the stream fails");
    assert!(error.to_string().contains("the disk is gone"), "{error}");
}

#[test]
fn a_content_type_that_no_header_carries_is_refused() {
    let file = File::from_bytes("a", "b").content_type("text/csv\r\nX-Evil: 1");
    let error = client("http://localhost")
        .request(upload(file))
        .url()
        .expect_err("it is refused");
    assert_eq!(
        error.to_string(),
        "pages.upload: not sent: form field `file`: its content type is not valid"
    );
}

#[test]
fn debug_shows_no_content() {
    let file = File::from_bytes("a.csv", "secret,data");
    assert_eq!(
        format!("{file:?}"),
        "File { name: \"a.csv\", content_type: \"text/csv\", length: Some(11) }"
    );
}

/// Returns a server that reads a megabyte at a time, pauses before each, and stops reading after `most` of them.
async fn slow(pause: Duration, most: usize) -> String {
    let (listener, url) = listen().await;
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("it connects");
        let mut piece = vec![0; 1 << 20];
        let mut received = Vec::new();
        for _ in 0..most {
            tokio::time::sleep(pause).await;
            let mut taken = 0;
            while taken < piece.len() && !received.ends_with(b"--\r\n") {
                let length = socket.read(&mut piece).await.unwrap_or_default();
                if length == 0 {
                    return;
                }
                received.extend_from_slice(&piece[..length]);
                taken += length;
            }
        }
        if received.ends_with(b"--\r\n") {
            let response = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";
            socket.write_all(response).await.expect("it is open");
        }
        std::future::pending::<()>().await;
    });
    url
}

/// An upload that makes progress is not ended by the attempt timeout, and one that stalls is ended by the idle timeout.
#[tokio::test]
async fn a_slow_upload_is_not_ended_and_a_stalled_one_is() {
    let content = vec![b'x'; 24 << 20];
    let pieces = stream::iter(
        content
            .chunks(100_000)
            .map(|chunk| Ok(Bytes::copy_from_slice(chunk)))
            .collect::<Vec<_>>(),
    );
    let builder = |url: &str| {
        Client::builder()
            .token(Token::location(SECRET))
            .base_url(url)
            .idle_timeout(Duration::from_secs(4))
    };
    let files = [
        File::from_bytes("a.csv", content.clone()),
        File::from_stream("a.csv", Some(content.len() as u64), pieces),
    ];
    for file in files {
        let url = slow(Duration::from_millis(200), 26).await;
        let client = builder(&url).attempt_timeout(Duration::from_millis(4500));
        let client: Client = client.build().expect("the settings are valid");
        let began = Instant::now();
        let call = client.request(upload(file));
        call.send().await.expect("it moves all the time");
        assert!(began.elapsed() > Duration::from_millis(4500));
    }
    let stalled = slow(Duration::from_millis(10), 1).await;
    let client: Client = builder(&stalled)
        .attempt_timeout(None)
        .build()
        .expect("the settings are valid");
    let began = Instant::now();
    let file = File::from_bytes("a.csv", content.clone());
    let call = client.request(upload(file));
    let error = call.send().await.expect_err("nothing moves");
    assert!(error.is_timeout() && !error.is_unsent(), "{error}");
    assert!(
        began.elapsed() < Duration::from_secs(12),
        "{:?}",
        began.elapsed()
    );
    // A timeout that the caller set for the whole call also applies to uploads.
    let url = slow(Duration::from_millis(150), 26).await;
    let client: Client = builder(&url)
        .timeout(Duration::from_secs(1))
        .build()
        .expect("the settings are valid");
    let began = Instant::now();
    let file = File::from_bytes("a.csv", content);
    let call = client.request(upload(file));
    assert!(
        call.send()
            .await
            .expect_err("it takes too long")
            .is_timeout()
    );
    assert!(began.elapsed() < Duration::from_secs(3));
}
