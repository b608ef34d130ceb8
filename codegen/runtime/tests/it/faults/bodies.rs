//! Bodies that contradict their headers, are compressed or are too large, and error responses.

use std::time::Duration;

use highlevel_runtime::TransportErrorKind::{Read, TooLarge};
use highlevel_testing::Step;

use super::{Expected, Fault, MAX_RESPONSE_BYTES, Repeated, faults, response, send};
use crate::server::SECRET;

const BODY: &str = r#"{"id":"zip"}"#;
const ZIP: Expected = Expected::Value(Some("zip"));
const TOO_LARGE: Expected = Expected::Transport(TooLarge {
    limit: MAX_RESPONSE_BYTES,
});
/// `{"id":"zip"}`, compressed by gzip.
pub(super) const GZIP: [u8; 32] = [
    0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0xab, 0x56, 0xca, 0x4c, 0x51, 0xb2, 0x52, 0xaa,
    0xca, 0x2c, 0x50, 0xaa, 0x05, 0, 0x8d, 0x72, 0x1f, 0x09, 0x0c, 0, 0, 0,
];

fn html(status: &str) -> Vec<Step> {
    let body = format!("<html><h1>{status}</h1>Authorization: Bearer {SECRET}</html>");
    response(status, "Content-Type: text/html\r\n", body)
}

fn typed(content_type: &str) -> Vec<Step> {
    response("200 OK", &format!("Content-Type: {content_type}\r\n"), BODY)
}

fn gzip(body: &[u8]) -> Vec<Step> {
    response("200 OK", "Content-Encoding: gzip\r\n", body)
}

/// A gigabyte of zeros, compressed by gzip.
///
/// It is encoded by hand according to RFC 1951: a block with fixed Huffman codes, the literal zero, and then repeated matches
/// of length 258 and distance 1. Eight matches take 104 bits, so the encoding repeats in whole bytes.
pub(super) fn gzip_bomb() -> Vec<Step> {
    // Bits in transmission order: "last block", "fixed Huffman codes", and the literal 0.
    let start = "110".to_owned() + "00110000";
    let again = ("11000101".to_owned() + "00000").repeat(8);
    // The start does not end at a byte boundary, so the first bits of the repeated part complete its last byte.
    let (filling, rest) = again.split_at(8 - start.len() % 8);
    let header = [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03];
    let repeated = pack(&format!("{rest}{filling}")).repeat(100);
    let times = 1024 * 1024 * 1024 / (258 * 8 * 100);
    vec![
        Step::Receive,
        send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"),
        send([header.to_vec(), pack(&(start + filling))].concat()),
        Step::Repeat(repeated, times),
    ]
}

/// Returns the body as two gzip members, which decompress to the same content as one.
fn two_members() -> Vec<u8> {
    // An uncompressed block, followed by its CRC-32 and its length.
    let member = |part: &[u8; 6], checksum: u32| {
        let head = [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0xff];
        let block = [0x01, 6, 0, !6, !0];
        let parts: [&[u8]; 5] = [&head, &block, part, &checksum.to_le_bytes(), &[6, 0, 0, 0]];
        parts.concat()
    };
    [
        member(br#"{"id":"#, 0x0368_6422),
        member(br#""zip"}"#, 0xd31d_6688),
    ]
    .concat()
}

fn pack(bits: &str) -> Vec<u8> {
    let byte = |bits: &[u8]| {
        bits.iter()
            .rev()
            .fold(0, |byte, bit| byte << 1 | (bit - b'0'))
    };
    bits.as_bytes().chunks(8).map(byte).collect()
}

fn failed(status: &str, code: u16) -> Fault {
    Fault::new(html(status), Expected::Api(code), Repeated::Get)
}

faults! {
    html_with_502: failed("502 Bad Gateway", 502);
    html_with_503: failed("503 Service Unavailable", 503);
    html_with_504: failed("504 Gateway Timeout", 504);
    html_with_500: failed("500 Internal Server Error", 500);
    html_with_401: Fault::answer(html("401 Unauthorized"), Expected::Api(401));
    html_with_200: Fault::answer(html("200 OK"), Expected::Decode("expected a JSON value, found `<`"));
    too_many_requests: Fault::new(
        response("429 Too Many Requests", "Retry-After: 0\r\n", ""),
        Expected::Api(429),
        Repeated::GetAndPost
    );
    too_many_requests_until_another_year: Fault::answer(
        response("429 Too Many Requests", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n", ""),
        Expected::Api(429)
    );
    an_error_that_echoes_the_token: Fault::answer(
        response("400 Bad Request", "", format!(r#"{{"message":"bad {SECRET}","error":["{SECRET}"],"traceId":"{SECRET}"}}"#)),
        Expected::Api(400)
    );
    an_error_that_echoes_half_the_token: Fault::answer(
        response("401 Unauthorized", "", format!(r#"{{"message":"`Bearer {}…` is expired"}}"#, &SECRET[..30])),
        Expected::Api(401)
    );

    json_as_html: Fault::answer(typed("text/html; charset=utf-8"), ZIP);
    json_as_an_image: Fault::answer(typed("image/png"), ZIP);
    json_as_nonsense: Fault::answer(typed("\u{e9}/;;"), ZIP);

    gzip_that_is_whole: Fault::answer(gzip(&GZIP), ZIP);
    gzip_that_is_cut_off: Fault::broken(gzip(&GZIP[..20]), Read);
    gzip_without_its_checksum: Fault::broken(gzip(&GZIP[..24]), Read);
    gzip_with_another_checksum: Fault::broken(gzip(&[&GZIP[..24], &[0; 8]].concat()), Read);
    gzip_that_is_none: Fault::broken(gzip(SECRET.as_bytes()), Read);
    gzip_that_turns_to_garbage: Fault::broken(gzip(&[&GZIP[..12], &[0xff; 100]].concat()), Read);
    gzip_in_two_members: Fault::answer(gzip(&two_members()), ZIP);
    gzip_whose_second_member_is_cut_off: Fault::broken(gzip(&two_members()[..50]), Read);
    gzip_with_garbage_after_it: Fault::answer(gzip(&[&GZIP, SECRET.as_bytes()].concat()), ZIP);
    gzip_with_padding: Fault::answer(gzip(&[&GZIP[..], &[0; 64]].concat()), ZIP);
    gzip_of_nothing: Fault::answer(gzip(b""), Expected::Value(None));
    gzip_of_no_content: Fault::answer(
        vec![Step::Receive, send("HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n")],
        Expected::Value(None)
    );
    gzip_by_its_old_name: Fault::answer(response("200 OK", "Content-Encoding: X-GZip\r\n", GZIP), ZIP);
    gzip_of_an_error: Fault::answer(response("400 Bad Request", "Content-Encoding: gzip\r\n", GZIP), Expected::Api(400));
    gzip_byte_by_byte: Fault::answer(
        vec![
            Step::Receive,
            send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 32\r\n\r\n"),
            Step::Drip(GZIP.to_vec(), Duration::from_millis(1)),
        ],
        ZIP
    );
    gzip_that_falls_silent: Fault::silent(vec![
        Step::Receive,
        send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 32\r\n\r\n"),
        send(&GZIP[..20]),
        Step::Hang,
    ]);
    gzip_of_a_gigabyte: Fault::answer(gzip_bomb(), TOO_LARGE);
    brotli_that_was_not_asked_for: Fault::answer(
        response("200 OK", "Content-Encoding: br\r\n", b"\x0b\x05\x80{\"id\":\"a\"}\x03"),
        Expected::Decode("is not JSON")
    );

    a_gigabyte_of_chunks: Fault::answer(
        vec![
            Step::Receive,
            send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
            Step::Repeat([b"10000\r\n".as_slice(), &vec![b' '; 0x1_0000], b"\r\n"].concat(), 16 * 1024),
        ],
        TOO_LARGE
    );
    a_gigabyte_until_the_connection_ends: Fault::answer(
        vec![
            Step::Receive,
            send("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n"),
            Step::Repeat(vec![b'x'; 0x1_0000], 16 * 1024),
        ],
        TOO_LARGE
    );
    an_empty_body: Fault::answer(response("200 OK", "", ""), Expected::Value(None));
    no_content: Fault::answer(vec![Step::Receive, send("HTTP/1.1 204 No Content\r\n\r\n")], Expected::Value(None));
}
