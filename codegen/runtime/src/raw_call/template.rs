//! Checking the paths of raw calls.

/// Returns the reason why this path is refused, if there is one.
pub(super) fn refusal(path: &str) -> Option<&'static str> {
    let Some(path) = path.strip_prefix('/') else {
        return Some(
            "it does not begin with `/`: it is a path below the base URL, without scheme and host",
        );
    };
    if path.starts_with(['/', '\\']) {
        return Some("it begins with `//`, which would name another host");
    }
    if path.contains(['?', '#']) {
        return Some("it has a query or a fragment; set the query by `query`");
    }
    path.split('/').find_map(refusal_of_segment)
}

fn refusal_of_segment(segment: &str) -> Option<&'static str> {
    if placeholder(segment).is_some() {
        return None;
    }
    let decoded = percent_encoding::percent_decode_str(segment);
    if decoded.clone().eq(*b".") || decoded.eq(*b"..") {
        return Some("a segment is `.` or `..`, which URLs resolve to another path");
    }
    let is_allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte);
    (!segment.bytes().all(is_allowed)).then_some(
        "it has a character that needs an encoding, or braces that are only a part of a segment; write `{name}` and set it by `path`",
    )
}

/// Returns the names of the placeholders.
pub(super) fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(placeholder)
}

fn placeholder(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    let is_name = !name.is_empty() && !name.contains(['{', '}']);
    is_name.then_some(name)
}
