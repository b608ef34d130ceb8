//! Comparing a written value with the value that was read.

use crate::decode::is_empty;
use crate::node::Node;
use crate::number::{is_json_number, parse_f64, parse_i64, write_f64};
use crate::token::Kind;
#[cfg(feature = "url")]
use crate::url::is_same_url;

/// Returns whether a type that decodes `read` would encode it as `written`. The differences that decoding causes are allowed:
/// the values of the tokens `left_out` are omitted, scalars are converted, a lone value becomes a list, and absent lists and maps
/// are written as empty ones.
pub(crate) fn is_same(read: Node<'_>, written: Node<'_>, left_out: &[u32]) -> bool {
    let is_left_out = |node: Node<'_>| left_out.binary_search(&node.index()).is_ok();
    if is_left_out(read) {
        return is_nothing(written) || is_hole(written);
    }
    match (read.kind(), written.kind()) {
        (Kind::Array, Kind::Array) => is_same_list(read, written, left_out),
        (_, Kind::Array) => {
            let mut elements = written.elements();
            match elements.next() {
                None => is_empty(read),
                Some(first) => elements.next().is_none() && is_same(read, first, left_out),
            }
        }
        (Kind::Object, Kind::Object) => is_same_object(read, written, left_out),
        (Kind::Object | Kind::Array, _) | (_, Kind::Object) => false,
        _ => is_same_scalar(read, written),
    }
}

/// Compares lists. An omitted element is missing, or null in a list of `Option`s.
fn is_same_list(read: Node<'_>, written: Node<'_>, left_out: &[u32]) -> bool {
    let mut written = written.elements().peekable();
    for read in read.elements() {
        if left_out.binary_search(&read.index()).is_ok() {
            written.next_if(|node| node.is_null());
        } else if !written
            .next()
            .is_some_and(|written| is_same(read, written, left_out))
        {
            return false;
        }
    }
    written.next().is_none()
}

fn is_same_object(read: Node<'_>, written: Node<'_>, left_out: &[u32]) -> bool {
    let is_kept = |(key, value): (&str, Node<'_>)| match written.member(key) {
        Some(written) => is_same(value, written, left_out),
        None => left_out.binary_search(&value.index()).is_ok(),
    };
    let is_known = |(key, value): (&str, Node<'_>)| read.member(key).is_some() || is_nothing(value);
    read.entries().all(is_kept) && written.entries().all(is_known)
}

/// Returns whether two scalars are equal, or `written` is a conversion of `read`.
fn is_same_scalar(read: Node<'_>, written: Node<'_>) -> bool {
    let (Some(one), Some(other)) = (text(read), text(written)) else {
        return read.kind() == written.kind();
    };
    // A member that is kept as it was read is written in the notation of the server, such as `2e+20`.
    if one == other && read.kind() == written.kind() {
        return true;
    }
    let is_number = |text| is_json_number(text);
    match written.kind() {
        Kind::True => matches!(one, "true" | "True" | "TRUE" | "1"),
        Kind::False => matches!(one, "false" | "False" | "FALSE" | "0"),
        Kind::Integer | Kind::Float if is_number(one) => {
            let is_same_integer = parse_i64(one).is_some_and(|one| parse_i64(other) == Some(one));
            is_same_integer || parse_f64(one).is_some_and(|float| is_written(float, other))
        }
        _ => one == other || is_same_url(one, other),
    }
}

/// Returns whether a float is written as `text`.
fn is_written(float: f64, text: &str) -> bool {
    let mut written = String::new();
    write_f64(&mut written, float);
    written == text
}

#[cfg(not(feature = "url"))]
fn is_same_url(_read: &str, _written: &str) -> bool {
    false
}

/// Returns the text of a string, a number or a boolean.
fn text(node: Node<'_>) -> Option<&str> {
    match node.kind() {
        Kind::True => Some("true"),
        Kind::False => Some("false"),
        _ => node.as_str().or_else(|| node.number_text()),
    }
}

/// Returns whether an absent value is written like this: as `null`, or as an empty list or map.
fn is_nothing(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::Null => true,
        Kind::Array => node.length() == 0,
        Kind::Object => node.tokens() == 1,
        _ => false,
    }
}

/// Returns whether this is `[null]`, which is written for a list of `Option`s if its only value was omitted.
fn is_hole(node: Node<'_>) -> bool {
    let mut elements = node.elements();
    elements.next().is_some_and(Node::is_null) && elements.next().is_none()
}
