//! The position of a page in a list, as a string that can be stored.

use std::fmt;
use std::str::FromStr;

use crate::json::serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::metadata::Metadata;

/// The characters that are encoded in a part, so that the separator does not occur in it.
const PART: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// The position at which reading a list continues: a page, and the number of its items that have been read.
///
/// Its string form has no spaces: store it by `to_string` and read it back by `parse`, or use serde. It is only valid for the
/// operation that it came from. It does not contain the other parameters of the request, so resume with the same ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub(crate) operation: String,
    /// A hash that distinguishes operations of the same name, for example those of two versions.
    pub(crate) tag: u64,
    /// Number of items before the page, if it is known. It is unknown if the request names a later page by its number, until a
    /// page shows that the server does not cap the page size.
    pub(crate) seen: Option<u64>,
    /// Number of items of the page that have been read.
    pub(crate) within: usize,
    /// The parameters that request the page, as JSON. Empty for the first page, which uses the parameters of the request.
    pub(crate) values: Vec<String>,
}

impl Position {
    pub(crate) fn belongs_to(&self, operation: &Metadata) -> bool {
        self.operation == operation.id && self.tag == tag(operation)
    }
}

/// Returns a hash of an operation that is stable across builds of the program.
pub(crate) fn tag(operation: &Metadata) -> u64 {
    let headers = operation
        .headers
        .iter()
        .flat_map(|(name, value)| [*name, *value]);
    let parts = [operation.method.as_str(), operation.path]
        .into_iter()
        .chain(headers);
    // Use FNV-1a, because stored positions outlive the program and the standard hashers may change between Rust versions.
    let bytes = parts.flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encode = |text| utf8_percent_encode(text, PART);
        let seen = self.seen.map(|seen| seen.to_string()).unwrap_or_default();
        write!(
            formatter,
            "{}.{:x}.{seen}.{}",
            encode(&self.operation),
            self.tag,
            self.within
        )?;
        self.values
            .iter()
            .try_for_each(|value| write!(formatter, ".{}", encode(value)))
    }
}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        read(text).ok_or(InvalidPosition(()))
    }
}

fn read(text: &str) -> Option<Position> {
    let decode = |part: &str| {
        percent_decode_str(part)
            .decode_utf8()
            .ok()
            .map(String::from)
    };
    let mut parts = text.split('.');
    let operation = decode(parts.next()?).filter(|operation| !operation.is_empty())?;
    let tag = u64::from_str_radix(parts.next()?, 16).ok()?;
    let seen = match parts.next()? {
        "" => None,
        seen => Some(seen.parse().ok()?),
    };
    let within = parts.next()?.parse().ok()?;
    let values = parts.map(decode).collect::<Option<Vec<_>>>()?;
    let is_json = |value: &String| serde_json::from_str::<serde_json::Value>(value).is_ok();
    values.iter().all(is_json).then_some(Position {
        operation,
        tag,
        seen,
        within,
        values,
    })
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// The error for a string that is not a [`Position`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPosition(());

impl fmt::Display for InvalidPosition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            "the string is not a position in a list; store the unchanged value that `position()` returns",
        )
    }
}

impl std::error::Error for InvalidPosition {}
