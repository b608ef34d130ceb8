//! The JSON forms of a timestamp.

use crate::decode::{Decode, owned};
use crate::encode::{Encode, Writer};
use crate::encode_as::EncodeAs;
use crate::node::Node;

use super::instant::Moment;
use super::parse::parse_text;
use super::{Timestamp, Written};

/// Keeps any string and any number, even if it is not a point in time.
impl Decode for Timestamp {
    fn decode(node: Node<'_>) -> Option<Self> {
        let written = match (node.as_str(), node.number_text()) {
            (Some(text), _) => Written::Text(owned(node, text)?.into()),
            (None, Some(number)) => Written::Number(owned(node, number)?.into()),
            (None, None) => {
                node.mismatch("timestamp");
                return None;
            }
        };
        Some(Self(written))
    }
}

/// Writes the string or number as it was received or given. A value that was created without a string is written as RFC 3339.
impl Encode for Timestamp {
    fn encode(&self, writer: &mut Writer) {
        match &self.0 {
            Written::Text(text) => writer.string(text),
            Written::Number(number) => writer.number(number),
            Written::Moment(moment) => write_text(*moment, writer),
        }
    }
}

/// Writes the format that an operation documents: `rfc3339`, `seconds` or `milliseconds` (numbers), `seconds-text` or
/// `milliseconds-text`. A value whose point in time is unknown is written unchanged as `rfc3339`; with the other formats, writing
/// fails. With the prefix `made-`, strings and numbers are always written unchanged, because they may have been received; only
/// values that were created without a string get the format.
impl EncodeAs for Timestamp {
    fn encode_as(&self, form: &'static str, writer: &mut Writer) {
        if let Some(form) = form.strip_prefix("made-") {
            return match &self.0 {
                Written::Moment(_) => self.encode_as(form, writer),
                Written::Text(_) | Written::Number(_) => self.encode(writer),
            };
        }
        let parsed = self.as_str().and_then(parse_text);
        let is_plain = parsed.is_some_and(|parsed| parsed.is_plain);
        match (form, self.moment()) {
            ("rfc3339", Some(moment)) if !is_plain => write_text(moment, writer),
            ("seconds" | "milliseconds" | "seconds-text" | "milliseconds-text", moment) => {
                let instant = moment.map(|moment| moment.instant);
                let number = if form.starts_with("milliseconds") {
                    instant.and_then(super::Instant::milliseconds)
                } else {
                    instant.map(|instant| instant.seconds)
                };
                match number {
                    Some(number) if form.ends_with("-text") => writer.string(&number.to_string()),
                    Some(number) => writer.integer(number),
                    None => writer.fail(super::InvalidTimestamp(()).to_string()),
                }
            }
            _ => self.encode(writer),
        }
    }
}

fn write_text(moment: Moment, writer: &mut Writer) {
    if moment.is_writable() {
        writer.string(&moment.to_string());
    } else {
        writer.fail("RFC 3339 has no years before 0 or after 9999");
    }
}

crate::impl_serde!(Timestamp);
