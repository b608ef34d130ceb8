//! Reads HTTP messages, which have a first line, header lines, a blank line and a body.

use highlevel_runtime::http::HeaderMap;

use crate::headers;

/// Splits a message into its first line, its headers and its body.
pub(crate) fn split(message: &[u8]) -> (&[u8], HeaderMap, &[u8]) {
    let (head, body) = match message.windows(2).position(|window| window == b"\n\n") {
        Some(at) => (&message[..at], &message[at + 2..]),
        None => (message, &[][..]),
    };
    let mut lines = head.split(|byte| *byte == b'\n');
    let first = lines.next().unwrap_or_default();
    (first, headers::parse(lines), body)
}

/// Replaces each `word` by `text`.
pub(crate) fn replaced(input: &[u8], word: &[u8], text: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(input.len());
    let mut rest = input;
    while let Some(at) = rest.windows(word.len()).position(|window| window == word) {
        whole.extend_from_slice(&rest[..at]);
        whole.extend_from_slice(text);
        rest = &rest[at + word.len()..];
    }
    whole.extend_from_slice(rest);
    whole
}

/// Fails if a message for users has a control character, such as a line break, or 1,500 bytes or more.
pub(crate) fn one_line(text: &str) {
    assert!(
        text.len() < 1500 && !text.contains(char::is_control),
        "{text:?}"
    );
}
