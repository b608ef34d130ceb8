//! Encoding strings for messages and URLs, and finding the visible text of HTML.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// All characters except RFC 3986's unreserved ones, so that every server and proxy reads a value as one segment or one query
/// value.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Percent-encodes a value.
pub fn percent_encode(value: &str) -> PercentEncode<'_> {
    utf8_percent_encode(value, RESERVED)
}

/// Escapes an untrusted string, and truncates it at about `limit` bytes, so that it fits into one line of a message.
pub fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    for character in text.trim().chars() {
        if line.len() >= limit {
            line.push('…');
            break;
        }
        if character.is_control()
            || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// Number of bytes of a body that are searched for visible text.
const SEARCHED: usize = 64 * 1024;

/// Returns the visible text of a text or HTML body in one line, or `None` if there is none.
pub(crate) fn visible_text(body: &[u8]) -> Option<String> {
    let body = String::from_utf8_lossy(&body[..body.len().min(SEARCHED)]);
    let mut shown = String::new();
    let mut rest = &*body;
    loop {
        let (text, tag) = rest.split_once('<').unwrap_or((rest, ""));
        shown.push_str(text);
        shown.push(' ');
        if tag.is_empty() {
            break;
        }
        let hidden = ["script", "style"]
            .into_iter()
            .find(|name| has_prefix(tag, name));
        let after = match hidden {
            Some(name) => after_end_tag(tag, name),
            None => tag,
        };
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    let words: Vec<&str> = shown.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Returns the text from the end tag `</name` on, in the element whose start tag `rest` begins with.
fn after_end_tag<'t>(rest: &'t str, name: &str) -> &'t str {
    let is_end = |(_, tag): &(usize, &str)| has_prefix(&tag[2..], name);
    let end = rest
        .match_indices("</")
        .map(|(at, _)| (at, &rest[at..]))
        .find(is_end);
    end.map_or("", |(_, tag)| tag)
}

fn has_prefix(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

#[cfg(test)]
mod tests;
