//! The error for input that is not JSON, or whose value cannot be read, with its position.

use std::fmt;

/// The first position at which the input is not valid JSON, or the start of a value that has another type or exceeds a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonError {
    /// The offset in bytes from the start of the body.
    pub offset: usize,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The expected syntax, type or limit at this position.
    pub expected: &'static str,
    /// The character or the invalid byte at this position, or the end of the body.
    pub found: String,
}

/// The value of `expected` for a body of 4 GiB or more.
pub(crate) const SHORT_ENOUGH: &str = "a body of less than 4 GiB";

/// The value of `expected` for containers that are nested too deeply.
pub(crate) const FLAT_ENOUGH: &str = "containers nested at most 256 deep";

/// The value of `expected` for a body that has too many values.
pub(crate) const FEW_ENOUGH: &str = "fewer values, because these exceed the memory limit";

/// The value of `expected` for a body whose decoded value is too large.
pub(crate) const SMALL_ENOUGH: &str = "a value within the memory limit";

impl JsonError {
    /// Returns whether the input exceeds a limit of its length, its nesting or its memory. Up to this position it is valid JSON.
    pub fn exceeds_limit(&self) -> bool {
        self.is_too_large() || self.expected == FLAT_ENOUGH
    }

    /// Returns whether the input exceeds a limit of its length or its memory, or takes too many attempts to find the alternatives of
    /// unions.
    pub fn is_too_large(&self) -> bool {
        [SHORT_ENOUGH, FEW_ENOUGH, SMALL_ENOUGH].contains(&self.expected)
    }

    /// Describes the position `offset` of `body`.
    pub(crate) fn at(body: &[u8], offset: usize, expected: &'static str) -> Self {
        let before = &body[..offset.min(body.len())];
        let line_start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |newline| newline + 1);
        Self {
            offset,
            line: before.split(|byte| *byte == b'\n').count(),
            column: String::from_utf8_lossy(&before[line_start..])
                .chars()
                .count()
                + 1,
            expected,
            found: found_at(body, offset),
        }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "line {}, column {} (byte {}): expected {}, found {}",
            self.line, self.column, self.offset, self.expected, self.found
        )
    }
}

impl std::error::Error for JsonError {}

fn found_at(body: &[u8], offset: usize) -> String {
    let Some(&byte) = body.get(offset) else {
        return "the end of the body".to_owned();
    };
    let end = body.len().min(offset + 4);
    let piece = &body[offset..end];
    let valid = match std::str::from_utf8(piece) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&piece[..error.valid_up_to()]).unwrap_or_default(),
    };
    match valid.chars().next() {
        Some(character) => format!("`{}`", character.escape_debug()),
        None => format!("the byte 0x{byte:02x}"),
    }
}
