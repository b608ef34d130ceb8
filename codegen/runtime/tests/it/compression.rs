//! Responses compressed by gzip. Broken ones are in `faults`.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::TryStreamExt;
use highlevel_runtime::{CallOptions, Client, Error, Token, TransportErrorKind};
use highlevel_testing::Server;

use crate::api::operations::{GetPageParams, RecordingParams};
use crate::calls::client_with;
use crate::server::{SECRET, client, serve};

/// Returns a megabyte of moderately compressible data.
fn megabyte() -> Vec<u8> {
    let line = |number: u32| format!("{:08x}\n", number.wrapping_mul(0x9e37_79b9)).into_bytes();
    let mut content: Vec<u8> = (0..120_000).flat_map(line).collect();
    content.truncate(1 << 20);
    content
}

fn compressed(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body).expect("a vector takes all");
    let body = encoder.finish().expect("a vector takes all");
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Encoding: gzip\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    );
    [head.as_bytes(), &body].concat()
}

async fn page() -> Server {
    serve(compressed(br#"{"id":"zip"}"#)).await
}

fn company(base_url: &str, limit: usize) -> Client {
    let builder = Client::builder()
        .token(Token::company(SECRET))
        .base_url(base_url)
        .max_response_bytes(limit);
    builder.build().expect("the settings are valid")
}

#[tokio::test]
async fn a_compressed_body_is_asked_for_and_read() {
    let server = page().await;
    let response = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send_with_meta()
        .await
        .expect("it is read");
    assert_eq!(response.value().id.as_deref(), Some("zip"));
    assert_eq!(&response.body()[..], br#"{"id":"zip"}"#);
    // These headers describe the compressed body, so they are removed.
    assert!(!response.headers().contains_key("content-encoding"));
    assert!(!response.headers().contains_key("content-length"));
    assert_eq!(response.headers()["content-type"], "text/csv");
    let asked = server
        .request()
        .text()
        .matches("accept-encoding: gzip\r\n")
        .count();
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn a_compressed_file_is_decompressed_while_it_is_received() {
    let content = megabyte();
    let server = serve(compressed(&content)).await;
    // The limit of 1000 bytes applies to bodies in memory, not to downloads.
    let download = company(&server.url, 1000)
        .request(RecordingParams::new())
        .send()
        .await
        .expect("it succeeds");
    assert_eq!(download.length(), None);
    assert_eq!(download.content_type(), Some("text/csv"));
    let pieces: Vec<_> = download
        .into_stream()
        .try_collect()
        .await
        .expect("it arrives whole");
    assert!(pieces.iter().all(|piece| piece.len() <= 64 * 1024));
    assert!(pieces.concat() == content);
}

#[tokio::test]
async fn the_limit_is_that_of_the_decompressed_body() {
    let content = megabyte();
    let server = serve(compressed(&content)).await;
    for is_enough in [true, false] {
        let limit = content.len() - usize::from(!is_enough);
        let client = company(&server.url, limit);
        let download = client.request(RecordingParams::new()).send().await;
        let kept = download.expect("it succeeds").bytes().await;
        let raw = client.request(RecordingParams::new()).send_raw().await;
        let raw = raw.map(|raw| raw.body().clone());
        if is_enough {
            assert!(kept.expect("it is kept") == content);
            assert!(raw.expect("it is kept") == content);
        } else {
            let error = kept.expect_err("it is too long");
            assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit });
            let error = raw.expect_err("it is too long").to_string();
            assert!(error.ends_with("longer than 1048575 bytes"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_call_may_ask_for_another_encoding_or_none() {
    for (name, value, sent) in [
        (
            "Accept-Encoding",
            "identity",
            "accept-encoding: identity\r\n",
        ),
        (
            "Accept-Encoding",
            "br, gzip;q=0.5",
            "accept-encoding: br, gzip;q=0.5\r\n",
        ),
        // With `Range`, the client does not ask for gzip, because a part of a compressed body cannot be decompressed.
        ("Range", "bytes=0-99", "range: bytes=0-99\r\n"),
    ] {
        let server = page().await;
        let call = client(&server.url)
            .request(GetPageParams::new("loc"))
            .with_options(CallOptions::new().header(name, value));
        // A response that is gzipped anyway is still read.
        let page = call.send().await.expect("it is read");
        assert_eq!(page.id.as_deref(), Some("zip"));
        let request = server.request().text();
        assert!(request.contains(sent), "{request}");
        assert!(!request.contains("accept-encoding: gzip\r\n"), "{request}");
    }
}

#[tokio::test]
async fn a_client_of_the_users_own_may_decompress_itself() {
    for gzip in [true, false] {
        let server = page().await;
        let page = client_with(&server.url, |http| http.gzip(gzip))
            .request(GetPageParams::new("loc"))
            .send_with_meta()
            .await
            .expect("it is read");
        assert_eq!(page.value().id.as_deref(), Some("zip"));
        assert!(!page.headers().contains_key("content-encoding"));
        let asked = server
            .request()
            .text()
            .matches("accept-encoding: gzip\r\n")
            .count();
        assert_eq!(asked, 1);
    }
}

/// Returns `count` members with different short keys.
fn one_letter_keys(count: usize) -> String {
    let members = (0..count).map(|number| format!("\"{number:x}\":[]"));
    members.collect::<Vec<_>>().join(",")
}

#[tokio::test]
async fn what_is_built_from_a_small_body_is_bounded() {
    let bodies = [
        format!("{{\"children\":[{}]}}", vec!["{}"; 1 << 19].join(",")),
        format!("{{\"tags\":[{}]}}", vec!["\"a\""; 1 << 19].join(",")),
        format!("{{\"extra\":[{}]}}", vec!["{\"a\":0}"; 1 << 18].join(",")),
        format!("[{}]", vec!["0"; 1 << 20].join(",")),
        // Undocumented members that need much memory: nested objects, short keys and lists of empty lists. The last body has
        // documented members that are nested.
        format!("{{\"extra\":[{}]}}", vec!["{\"a\":{}}"; 1 << 18].join(",")),
        format!("{{\"extra\":{{{}}}}}", one_letter_keys(1 << 17)),
        format!("{{\"extra\":[{}]}}", vec!["[[]]"; 1 << 18].join(",")),
        format!(
            "{{\"children\":[{}]}}",
            vec!["{\"children\":[{}]}"; 1 << 17].join(",")
        ),
    ];
    for body in bodies {
        let compressed = compressed(body.as_bytes());
        assert!(
            compressed.len() < body.len() / 4,
            "{} bytes",
            compressed.len()
        );
        let server = serve(compressed).await;
        let client: Client = Client::builder()
            .token(Token::location(SECRET))
            .base_url(&server.url)
            .max_response_bytes(4 << 20)
            .build()
            .expect("the settings are valid");
        let outcome = client.request(GetPageParams::new("loc")).send().await;
        let Err(Error::Decode(failure)) = outcome.map_err(Error::from) else {
            panic!("it is built: {}", &body[..40]);
        };
        let text = failure.to_string();
        assert!(text.contains("bytes of memory"), "{text}");
        assert_eq!(failure.body().len(), body.len(), "the body is kept");
    }
}
