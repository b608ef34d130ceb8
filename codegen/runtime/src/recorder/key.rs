//! Which keys of objects are names that programmers gave, and which may be the data of customers.

/// The longest name.
const LONGEST: usize = 40;

/// A key of at least so many characters that has both letters and digits within is an id.
const SHORTEST_ID: usize = 12;

/// A word that begins with a capital is kept only if it is one of these.
const CHANNELS: [&str; 11] = [
    "Call",
    "Email",
    "SMS",
    "RCS",
    "WhatsApp",
    "FB",
    "GMB",
    "IG",
    "Facebook",
    "Instagram",
    "Live_Chat",
];

/// Returns the key, or `*` if it may be the data of a customer.
pub(super) fn shown(key: &str) -> &str {
    if is_name(key) { key } else { "*" }
}

/// Returns whether a key is the name of a channel: one of a fixed set, whatever the shapes of their values.
pub(super) fn is_channel(key: &str) -> bool {
    CHANNELS.contains(&key)
}

fn is_name(key: &str) -> bool {
    let begins_like_one = key.starts_with(|first: char| first.is_ascii_lowercase() || first == '_');
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    is_channel(key)
        || (begins_like_one && key.len() <= LONGEST && key.bytes().all(is_word) && !is_id(key))
}

/// Returns whether a key looks like an id, a date or a number rather than a word.
fn is_id(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let is_hexadecimal =
        key.len() >= 8 && digits > 0 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    // Documented keys such as `line2` and `utm_source1` have digits only at the end. Ids have digits anywhere, and dates have
    // more than three.
    let within = key.trim_end_matches(|last: char| last.is_ascii_digit());
    let has_digit_within = within.bytes().any(|byte| byte.is_ascii_digit());
    let is_mixed = has_digit_within && key.len() >= SHORTEST_ID;
    is_hexadecimal || is_mixed || digits > 3 || has_random_capitals(key)
}

/// Returns whether the capitals of a key are not those of words: more than every third character begins one.
fn has_random_capitals(key: &str) -> bool {
    let bytes = key.as_bytes();
    let begins = bytes
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        .count();
    key.len() >= SHORTEST_ID && begins * 4 > key.len()
}
