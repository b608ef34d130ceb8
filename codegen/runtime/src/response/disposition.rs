//! The header `Content-Disposition`, from which only a plain file name is accepted.

use http::HeaderMap;
use http::header::CONTENT_DISPOSITION;
use percent_encoding::percent_decode_str;

/// Maximum length of a file name in common file systems, in bytes.
const LONGEST: usize = 255;

/// Returns the file name without its path, if it is valid.
pub(super) fn file_name_in(headers: &HeaderMap) -> Option<String> {
    let header = headers.get(CONTENT_DISPOSITION)?;
    let text = String::from_utf8_lossy(header.as_bytes());
    let parameters = parameters(&text);
    let of = |name: &str| {
        let mut found = parameters
            .iter()
            .filter(|(other, _)| other.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value.as_str())
    };
    // RFC 6266 prefers `filename*` over `filename`.
    let encoded = of("filename*").and_then(decode_extended);
    let name = encoded.or_else(|| of("filename").map(str::to_owned))?;
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    is_plain(name).then(|| name.to_owned())
}

/// Returns whether a name has an acceptable length and no dangerous character. Windows reads `name:stream` as another file and
/// ignores a final dot or space.
fn is_plain(name: &str) -> bool {
    let is_odd = |character: char| character.is_control() || character == ':';
    !name.is_empty() && name.len() <= LONGEST && !name.ends_with('.') && !name.contains(is_odd)
}

/// Reads `UTF-8'en'name%20of%20it`.
fn decode_extended(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let is_known = charset.eq_ignore_ascii_case("utf-8");
    let name = percent_decode_str(encoded).decode_utf8().ok()?;
    is_known.then(|| name.into_owned())
}

/// Returns the parameters after the first `;`, without quotes and escapes.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut rest = text.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let (value, next) = value_of(after.trim_start());
        parameters.push((name.trim().to_owned(), value));
        rest = next;
    }
    parameters
}

/// Splits a value and the following `;` off.
fn value_of(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(';').unwrap_or((text, ""));
        return (value.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => {
                let rest = &quoted[at + 1..];
                return (value, rest.split_once(';').map_or("", |(_, rest)| rest));
            }
            // A backslash only escapes a quote or another backslash, because browsers send Windows paths with single
            // backslashes.
            '\\' if quoted[at + 1..].starts_with(['"', '\\']) => {
                value.extend(characters.next().map(|(_, escaped)| escaped));
            }
            character => value.push(character),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(header: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        let value = http::HeaderValue::from_bytes(header.as_bytes()).expect("it is a header");
        headers.insert(CONTENT_DISPOSITION, value);
        file_name_in(&headers)
    }

    #[test]
    fn a_name_is_read_in_every_form() {
        for (header, expected) in [
            ("attachment; filename=call.wav", "call.wav"),
            (
                "attachment; filename=\"my call.wav\"; size=3",
                "my call.wav",
            ),
            (
                "attachment; size=3; FileName=\"a;b\\\"c.wav\"",
                "a;b\"c.wav",
            ),
            (
                "inline; filename=a.wav; filename*=UTF-8''Z%C3%BCrich.wav",
                "Zürich.wav",
            ),
            (
                "attachment; filename*=latin1''x; filename=plain.wav",
                "plain.wav",
            ),
            ("attachment; filename=\"Zürich.wav\"", "Zürich.wav"),
        ] {
            assert_eq!(name(header).as_deref(), Some(expected), "{header}");
        }
    }

    #[test]
    fn a_path_is_no_name() {
        for (header, expected) in [
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"/etc/cron.d/job\"", Some("job")),
            (
                "attachment; filename=\"C:\\Windows\\evil.exe\"",
                Some("evil.exe"),
            ),
            (
                "attachment; filename*=UTF-8''..%2F..%2Fpasswd",
                Some("passwd"),
            ),
            (
                "attachment; filename*=UTF-8''..%5C..%5Cpasswd",
                Some("passwd"),
            ),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\".\"", None),
            ("attachment; filename=\"a/\"", None),
            ("attachment; filename=\"a/..\"", None),
            ("attachment; filename=\"\"", None),
            ("attachment; filename*=UTF-8''a%00b", None),
            ("attachment; filename*=UTF-8''a%0Ab", None),
            ("attachment; filename=a.txt:stream", None),
            ("attachment; filename=C:evil", None),
            ("attachment", None),
            ("filename=x", None),
        ] {
            assert_eq!(name(header).as_deref(), expected, "{header}");
        }
        assert_eq!(name(&format!("a; filename={}", "x".repeat(256))), None);
    }
}
