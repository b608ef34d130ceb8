//! Reading a value outside a call, as leniently as a response is read.

use crate::decode::{Decode, absent};
use crate::document::Document;
use crate::error::{JsonError, SMALL_ENOUGH};
use crate::mismatch::{Mismatch, MismatchKind};

/// A value that was read, and the mismatches between its JSON and the documentation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Read<T> {
    /// The value.
    pub value: T,
    /// Values that are missing or of other types first, at most 64, then undocumented keys and objects without a documented key,
    /// at most 256.
    pub mismatches: Vec<Mismatch>,
    /// How many mismatches were counted but not kept, beyond the limits.
    pub further_mismatches: usize,
}

/// Reads JSON as leniently as the response of a call: a value that does not fit its field is converted or kept in `extra`, and
/// reported.
///
/// Use it for bodies from another source: a file, a queue or a test. A value that cannot be kept, such as an element of a list
/// that is the whole body, is omitted and reported; `Deserialize` fails in this case.
///
/// # Errors
///
/// Fails if `text` is not JSON or is nested deeper than 256 levels, if its value has a different type than `T` or lacks a required
/// member and `T` has no empty value, and if its values take more than 256 MiB or its unions take too many attempts.
///
/// # Examples
///
/// ```
/// # use highlevel_json as json;
/// # fn main() -> Result<(), json::JsonError> {
/// let read = json::read::<Vec<i64>>(r#"[1, "2", "three"]"#)?;
/// assert_eq!(read.value, [1, 2]);
/// assert_eq!(read.mismatches.len(), 2);
/// # Ok(())
/// # }
/// ```
pub fn read<T: Decode>(text: impl AsRef<[u8]>) -> Result<Read<T>, JsonError> {
    let text = text.as_ref();
    let document = Document::parse(text)?;
    let value = T::decode(document.root());
    let fail = |expected| {
        let start = text.iter().take_while(|byte| byte.is_ascii_whitespace());
        Err(JsonError::at(text, start.count(), expected))
    };
    if document.is_too_large() {
        return fail(SMALL_ENOUGH);
    }
    let Some(value) = value.or_else(absent) else {
        let first = document
            .findings()
            .first(MismatchKind::WrongType, &document);
        return fail(first.map_or("another type", |(mismatch, _)| mismatch.expected));
    };
    Ok(Read {
        value,
        mismatches: document.mismatches(),
        further_mismatches: document.unkept_mismatches(),
    })
}
