//! Reading and writing a `Date` as JSON.

use crate::calendar::Civil;
use crate::decode::{Decode, owned};
use crate::encode::{Encode, Writer};
use crate::encode_as::EncodeAs;
use crate::node::Node;

use super::parse::{day_of_number, parse_text};
use super::{Date, Written};

/// Keeps any string and any number, also one that is not a date.
impl Decode for Date {
    fn decode(node: Node<'_>) -> Option<Self> {
        let written = match (node.as_str(), node.number_text()) {
            (Some(text), _) => Written::Text(owned(node, text)?.into()),
            (None, Some(number)) => Written::Number(owned(node, number)?.into()),
            (None, None) => {
                node.mismatch("date");
                return None;
            }
        };
        Some(Self(written))
    }
}

/// Writes the string or number as it was received or given. A date that was created without a string is written as
/// `YYYY-MM-DD`.
impl Encode for Date {
    fn encode(&self, writer: &mut Writer) {
        match &self.0 {
            Written::Text(text) => writer.string(text),
            Written::Number(number) => writer.number(number),
            Written::Day(day) => write_day(*day, writer),
        }
    }
}

/// Writes the only form of dates that operations document: `date`, which is `YYYY-MM-DD`. A string with a time other than 00:00
/// contains more than the date, so it is written unchanged, as is an unknown date.
impl EncodeAs for Date {
    fn encode_as(&self, _form: &'static str, writer: &mut Writer) {
        let day = match &self.0 {
            Written::Text(text) => parse_text(text)
                .filter(|parsed| !parsed.has_time)
                .map(|parsed| parsed.day),
            Written::Number(number) => day_of_number(number),
            Written::Day(day) => Some(*day),
        };
        match day {
            Some(day) => write_day(day, writer),
            None => self.encode(writer),
        }
    }
}

fn write_day(day: Civil, writer: &mut Writer) {
    if day.is_writable() {
        writer.string(&day.to_string());
    } else {
        writer.fail("the year of a date must be between 0 and 9999");
    }
}

crate::impl_serde!(Date);
