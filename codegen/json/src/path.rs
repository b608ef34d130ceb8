//! Paths to values, such as `$.items[3].id`.

use std::fmt::Write;

use crate::boundary::floor_char_boundary;

/// Maximum number of bytes shown of a value. Of a key in a path, one more can be shown.
pub(crate) const EXCERPT: usize = 80;

/// Appends a key to a path: `.id`, or `["65+"]` if it is not an identifier. A long key is truncated, because the path of each
/// mismatch inside repeats it.
pub(crate) fn push_key(path: &mut String, key: &str) {
    let shown = beginning(key);
    let rest = if shown.len() < key.len() { "…" } else { "" };
    let is_name = !shown.is_empty()
        && !shown.starts_with(|character: char| character.is_ascii_digit())
        && shown
            .chars()
            .all(|character| character.is_alphanumeric() || character == '_');
    if is_name {
        let _ = write!(path, ".{shown}{rest}");
    } else {
        let _ = write!(path, "[{shown:?}{rest}]");
    }
}

/// Truncates `text` to one byte more than the length of an excerpt, so that a longer text can still be recognized.
pub(crate) fn beginning(text: &str) -> &str {
    &text[..floor_char_boundary(text, EXCERPT + 1)]
}
