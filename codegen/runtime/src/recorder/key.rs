//! Distinguishing keys that are names chosen by programmers from keys that may be customers' data.

/// Maximum length of a name.
const LONGEST: usize = 40;

/// Minimum length of a key with inner digits or random capitals that is treated as an id.
const SHORTEST_ID: usize = 12;

/// The only words with a capital first letter that are kept.
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

/// Returns the key, or `*` if it may be customers' data.
pub(super) fn shown(key: &str) -> &str {
    if is_name(key) { key } else { "*" }
}

/// Returns whether a key is the name of a channel, which is shown whatever the shape of its value.
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

/// Returns whether a long key has too many capitals to consist of words: more than a quarter of its characters are capitals that
/// follow a lower-case letter.
fn has_random_capitals(key: &str) -> bool {
    let bytes = key.as_bytes();
    let begins = bytes
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        .count();
    key.len() >= SHORTEST_ID && begins * 4 > key.len()
}
