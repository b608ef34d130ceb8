//! Hiding unknown credentials in strings of servers. They are recognized by the name before them or by their format.

use crate::json::{REDACTED, is_secret};

/// The prefixes of known types of credentials.
const BEGINNINGS: [&str; 3] = ["eyJ", "pit-", "sk_"];

/// Schemes of the header `Authorization`, which precede credentials.
const SCHEMES: [&str; 2] = ["bearer", "basic"];

/// Length above which a word with the prefix of a credential is one.
const WORD: usize = 12;

/// Replaces the credentials in `text`.
pub(crate) fn hide_credentials(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    let mut before = "";
    while let Some(start) = rest.find(is_part) {
        let (between, tail) = rest.split_at(start);
        let end = tail.find(|part| !is_part(part)).unwrap_or(tail.len());
        let (word, tail) = tail.split_at(end);
        shown.push_str(between);
        let is_hidden = looks_secret(word) || follows_name(before, between, word);
        shown.push_str(if is_hidden { REDACTED } else { word });
        before = word;
        rest = tail;
    }
    shown.push_str(rest);
    shown
}

fn is_part(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || matches!(character, '-' | '_' | '.' | '+' | '/' | '~' | '%')
}

fn is_scheme(word: &str) -> bool {
    SCHEMES
        .iter()
        .any(|scheme| word.eq_ignore_ascii_case(scheme))
}

fn looks_secret(word: &str) -> bool {
    word.len() > WORD
        && BEGINNINGS
            .iter()
            .any(|beginning| word.starts_with(beginning))
}

/// Returns whether the name of a secret or the authorization scheme before `word` shows that it is a credential.
fn follows_name(before: &str, between: &str, word: &str) -> bool {
    // A word without digits and inner capitals is part of a sentence, not a credential.
    let is_word = word.bytes().skip(1).all(|byte| byte.is_ascii_lowercase());
    if is_scheme(before) {
        return between.trim().is_empty() && !is_word;
    }
    let name = before.rsplit(['.', '/']).next().unwrap_or_default();
    if !is_secret(name) || is_scheme(word) {
        return false;
    }
    let separator: String = between
        .chars()
        .filter(|character| !matches!(character, ' ' | '"' | '\'' | '\\' | '['))
        .collect();
    let is_quoted = between.ends_with(['"', '\'']);
    match &*separator {
        "=" => true,
        // In a sentence such as `invalid token: expired`, the word after the colon is not a credential. In `error code: 1010`,
        // the number is not an authorization code.
        ":" if name == "code" && !is_quoted => false,
        ":" => is_quoted || !is_word,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::hide_credentials;

    #[test]
    fn credentials_are_hidden_by_their_names_and_looks() {
        let cases = [
            (
                "{\"access_token\":\"abc\",\"a\":1",
                "{\"access_token\":\"[redacted]\",\"a\":1",
            ),
            (
                "Authorization: Bearer abc123",
                "Authorization: Bearer [redacted]",
            ),
            (
                "authorization=Basic dXNlcjpwYXNz",
                "authorization=Basic [redacted]",
            ),
            ("?code=abc&state=x", "?code=[redacted]&state=x"),
            (
                "<input name=password value=x> password: hunter2",
                "<input name=password value=x> password: [redacted]",
            ),
            ("token eyJhbGciOiJIUzI1NiJ9.e30.abc", "token [redacted]"),
            ("apiKeys: ['abc']", "apiKeys: ['[redacted]']"),
        ];
        for (text, expected) in cases {
            assert_eq!(hide_credentials(text), expected);
        }
    }

    #[test]
    fn sentences_stay() {
        for text in [
            "",
            "Invalid token: it is not accepted",
            "error code: 1010",
            "Basic authentication required",
            "bearer token: expired",
            "countryCode=US",
            "<html><title>502 Bad Gateway</title>",
            "Token's user type mismatch!",
            "the token is not authorized for this scope. é",
        ] {
            assert_eq!(hide_credentials(text), text);
        }
    }
}
