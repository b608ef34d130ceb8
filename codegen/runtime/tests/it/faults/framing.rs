//! Responses that are not valid HTTP, and unusual ones that are.

use highlevel_runtime::TransportErrorKind::{Read, Send, TooLarge};
use highlevel_testing::{Server, Step};

use super::{
    Expected, Fault, MAX_RESPONSE_BYTES, Patience, Repeated, client, create_page, faults, response,
    send,
};
use crate::server::SECRET;

/// Sends `text` and closes the connection.
fn raw(text: impl AsRef<[u8]>) -> Vec<Step> {
    vec![Step::Receive, send(text)]
}

/// Sends a status line, these headers, and the body unchanged.
fn ok(headers: &str, body: &str) -> Vec<Step> {
    raw(format!(
        "HTTP/1.1 200 OK\r\nConnection: close\r\n{headers}\r\n{body}"
    ))
}

fn chunked(chunks: &str) -> Vec<Step> {
    ok("Transfer-Encoding: chunked\r\n", chunks)
}

fn id(id: &'static str) -> Expected {
    Expected::Value(Some(id))
}

const BODY: &str = r#"{"id":"a"}"#;
const TOO_LARGE: Expected = Expected::Transport(TooLarge {
    limit: MAX_RESPONSE_BYTES,
});

#[tokio::test]
async fn the_error_of_a_head_that_is_no_http_does_not_say_that_nothing_was_sent() {
    let server = Server::following(raw("HTTP/1.1 abc OK\r\n\r\n")).await;
    let call = client(&server.url, Patience::Long).request(create_page());
    let error = call.send().await.expect_err("the status is no number");
    let text = error.to_string();
    assert!(
        text.starts_with("pages.create_page: no valid response from the server: "),
        "{text}"
    );
    assert_eq!(server.requests().len(), 1);
}

faults! {
    no_http_at_all: Fault::broken(raw(format!("hello {SECRET}\n")), Send);
    html_without_a_head: Fault::broken(raw("<html>HTTP/0.9</html>"), Send);
    http_2_where_1_was_spoken: Fault::broken(raw(b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0d"), Send);
    an_echo_of_the_request: Fault::broken(vec![Step::Receive, Step::Echo], Send);
    a_status_of_letters: Fault::broken(raw("HTTP/1.1 abc OK\r\n\r\n"), Send);
    a_status_of_two_digits: Fault::broken(raw("HTTP/1.1 20 OK\r\n\r\n"), Send);
    a_version_of_its_own: Fault::broken(raw("HTTP/7.3 200 OK\r\n\r\n"), Send);
    a_header_without_a_colon: Fault::broken(ok(&format!("{SECRET}\r\n"), BODY), Send);
    a_header_with_a_nul: Fault::broken(ok(&format!("X-Echo: {SECRET}\0\r\n"), BODY), Send);
    a_header_of_ten_megabytes: Fault::broken(
        vec![Step::Receive, send("HTTP/1.1 200 OK\r\nX-Long: "), Step::Repeat(vec![b'x'; 10_000], 1_000), send("\r\n\r\n")],
        Send
    );
    a_hundred_thousand_headers: Fault::broken(
        vec![Step::Receive, send("HTTP/1.1 200 OK\r\n"), Step::Repeat(b"X-Many: y\r\n".repeat(100), 1_000), send("\r\n")],
        Send
    );

    a_status_of_999: Fault::answer(response("999 What", "", SECRET), Expected::Api(999));
    a_reason_that_echoes_the_token: Fault::new(
        response(&format!("502 {SECRET}"), "", ""),
        Expected::Api(502),
        Repeated::Get
    );
    a_header_that_echoes_the_token: Fault::answer(
        response("200 OK", &format!("X-Echo: {SECRET}\r\nX-Trace-Id: {SECRET}\r\nContent-Type: {SECRET}\r\n"), BODY),
        id("a")
    );
    headers_that_are_no_text: Fault::answer(
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Trace-Id: \xff\xfe\r\nRetry-After: \xff\r\nConnection: close\r\n\r\n{}"),
        Expected::Value(None)
    );
    absurd_rate_limits: Fault::answer(
        response(
            "200 OK",
            "X-RateLimit-Max: 4294967295\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Interval-Milliseconds: -1\r\n\
             X-RateLimit-Limit-Daily: 1e9\r\nX-RateLimit-Daily-Remaining: 99999999999999999999\r\n\
             Retry-After: 99999999999999999999\r\n",
            BODY
        ),
        id("a")
    );
    a_100_before_the_answer: Fault::answer(
        raw(format!("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{BODY}")),
        id("a")
    );
    http_1_0: Fault::answer(raw(format!("HTTP/1.0 200 OK\r\n\r\n{BODY}")), id("a"));
    a_body_that_ends_with_the_connection: Fault::answer(ok("", BODY), id("a"));

    a_negative_length: Fault::broken(ok("Content-Length: -1\r\n", BODY), Send);
    a_length_of_letters: Fault::broken(ok("Content-Length: ten\r\n", BODY), Send);
    a_length_beyond_64_bits: Fault::broken(ok("Content-Length: 99999999999999999999\r\n", BODY), Send);
    two_different_lengths: Fault::broken(ok("Content-Length: 10\r\nContent-Length: 2\r\n", BODY), Send);
    twice_the_same_length: Fault::answer(ok("Content-Length: 10\r\nContent-Length: 10\r\n", BODY), id("a"));
    a_length_longer_than_the_body: Fault::broken(ok("Content-Length: 11\r\n", BODY), Read);
    a_length_shorter_than_the_body: Fault::answer(
        ok("Content-Length: 9\r\n", BODY),
        Expected::Decode("found the end of the body")
    );
    a_gigabyte_announced: Fault::answer(ok("Content-Length: 1073741824\r\n", BODY), TOO_LARGE);
    exabytes_announced: Fault::answer(ok("Content-Length: 18446744073709551613\r\n", BODY), TOO_LARGE);

    chunks: Fault::answer(chunked("5;x=y\r\n{\"id\"\r\n5\r\n:\"a\"}\r\n0\r\nX-Trailer: z\r\n\r\n"), id("a"));
    a_chunk_size_of_letters: Fault::broken(chunked(&format!("{SECRET}\r\n{{}}\r\n0\r\n\r\n")), Read);
    a_negative_chunk_size: Fault::broken(chunked("-2\r\n{}\r\n0\r\n\r\n"), Read);
    a_chunk_size_beyond_64_bits: Fault::broken(chunked("fffffffffffffffff\r\n{}\r\n0\r\n\r\n"), Read);
    a_chunk_longer_than_its_size: Fault::broken(chunked("2\r\n{}{}\r\n0\r\n\r\n"), Read);
    an_endless_chunk_extension: Fault::broken(
        [chunked("2;x="), vec![Step::Repeat(vec![b'x'; 10_000], 1_000)]].concat(),
        Read
    );
    endless_trailers: Fault::broken(
        [chunked("2\r\n{}\r\n0\r\n"), vec![Step::Repeat(b"X-Many: y\r\n".repeat(1_000), 1_000)]].concat(),
        Read
    );
}
