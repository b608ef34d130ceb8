//! The tokens of the tape: one for each JSON value or key.

/// The type of a token of the tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// `null`
    Null,
    /// `true`
    True,
    /// `false`
    False,
    /// A number without fraction and exponent.
    Integer,
    /// A number with a fraction or an exponent.
    Float,
    /// A string, borrowed from the body.
    String,
    /// A string whose escapes were resolved into the side buffer.
    Escaped,
    /// `[…]`
    Array,
    /// `{…}`: keys and values alternate.
    Object,
    /// A key that a later key of the same object repeats: it and its value are skipped.
    Shadowed,
}

/// One value or key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// The offset of the text, in the side buffer for [`Kind::Escaped`], else in the body; for an array, its length; for an
    /// object, its index among the objects of the tape.
    pub(crate) start: u32,
    /// The end of the text, or, for a container, the index of the token after its last one.
    pub(crate) end: u32,
}

/// The range of a tape's keys that belong to an object. The keys are contiguous, so that a search does not visit the values.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Keys {
    pub(crate) first: u32,
    pub(crate) count: u32,
}

/// Converts a position to a `u32`, which loses nothing: a body has at most `u32::MAX` bytes, and no more tokens and unescaped
/// bytes than that.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the length of the body is checked before parsing"
)]
pub(crate) fn index(position: usize) -> u32 {
    position as u32
}
