//! Distinguishing keys that are names, which a document could list, from ids and dates.

/// Maximum length of a name.
const LONGEST_NAME: usize = 48;

/// Minimum length from which a key of mixed letters and digits is an id.
const SHORTEST_ID: usize = 16;

/// Returns whether a key is the name of a property. Other keys are ids, dates, addresses or customers' input: they are shown only
/// if they are documented, and an object with such keys is a map.
pub(super) fn is_name(key: &str) -> bool {
    let plain = |character: char| character.is_ascii_alphanumeric() || "_$-".contains(character);
    let starts_plain = key
        .chars()
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || "_$".contains(first));
    starts_plain && key.len() <= LONGEST_NAME && key.chars().all(plain) && !is_id(key)
}

/// Returns the key if it may be shown, else `*`.
pub(super) fn shown(key: &str) -> &str {
    if is_name(key) { key } else { "*" }
}

fn is_id(key: &str) -> bool {
    is_uuid(key) || is_hexadecimal(key) || is_mixed(key)
}

fn is_uuid(key: &str) -> bool {
    let lengths: Vec<usize> = key.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && key.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}

/// Returns whether a key is a long hexadecimal number, such as an id of a document database. It must contain a digit, because it
/// could otherwise be a word.
fn is_hexadecimal(key: &str) -> bool {
    key.len() >= 8
        && key.chars().all(|c| c.is_ascii_hexdigit())
        && key.chars().any(|c| c.is_ascii_digit())
}

/// Returns whether a long key has inner digits, or at least four digits at the end. Names have at most a few digits, at the end.
fn is_mixed(key: &str) -> bool {
    let word = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbers_at_the_end = key.len() - word.len();
    key.len() >= SHORTEST_ID
        && (word.chars().any(|c| c.is_ascii_digit()) || numbers_at_the_end >= 4)
}
