//! Splitting a file into words with their lines. In Rust code, prose (comments and strings) and names are separated.

/// The part of a file that words belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Prose,
    Names,
}

/// A word in lower case, and its line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) line: usize,
}

/// Returns the words of a text. Comment and list markers are ignored.
pub(super) fn words_of_text(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    push_words(text, 1, &mut words);
    words
}

/// Returns the words in the comments of Rust code.
pub(super) fn words_of_comments(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for token in tokens(text) {
        if token.kind == Kind::Comment {
            push_words(token.text, token.line, &mut words);
        }
    }
    words
}

/// Returns the words of Rust code, separately for each run of comments, each string and each name, so that no phrase spans two
/// of them.
pub(super) fn words_of_rust(text: &str) -> Vec<(Part, Vec<Word>)> {
    let mut parts = Vec::new();
    let mut comments = Vec::new();
    for token in tokens(text) {
        match token.kind {
            Kind::Comment => push_words(token.text, token.line, &mut comments),
            Kind::String => {
                let mut words = Vec::new();
                push_words(&token.text.replace("\\n", "  "), token.line, &mut words);
                parts.push((Part::Prose, words));
            }
            Kind::Name => parts.push((Part::Names, words_of_name(token.text, token.line))),
        }
        if token.kind != Kind::Comment && !comments.is_empty() {
            parts.push((Part::Prose, std::mem::take(&mut comments)));
        }
    }
    parts.push((Part::Prose, comments));
    parts
}

fn push_words(text: &str, first_line: usize, words: &mut Vec<Word>) {
    let within = |character: char| character.is_alphanumeric() || "'-_".contains(character);
    for (index, line) in text.split('\n').enumerate() {
        let found = line
            .split(|character: char| !within(character))
            .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
            .filter(|word| !word.is_empty());
        words.extend(found.map(|word| Word {
            text: word.to_lowercase(),
            line: first_line + index,
        }));
    }
}

/// Splits a name at its underscores, and at each capital after a lower-case letter.
fn words_of_name(name: &str, line: usize) -> Vec<Word> {
    let mut words: Vec<String> = Vec::new();
    let mut is_new = true;
    for character in name.chars() {
        if character == '_' {
            is_new = true;
            continue;
        }
        let was_lower = words
            .last()
            .and_then(|word| word.chars().next_back())
            .is_some_and(char::is_lowercase);
        if is_new || (character.is_uppercase() && was_lower) {
            words.push(String::new());
        }
        is_new = false;
        if let Some(word) = words.last_mut() {
            word.push(character);
        }
    }
    let words = words.into_iter().map(|word| Word {
        text: word.to_lowercase(),
        line,
    });
    words.collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Comment,
    String,
    Name,
}

struct Token<'a> {
    kind: Kind,
    text: &'a str,
    line: usize,
}

/// Splits Rust code into comments, strings and names. Everything else is skipped.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let (kind, length) = next(rest, first);
        let (token, after) = rest.split_at(length);
        if let Some(kind) = kind {
            tokens.push(Token {
                kind,
                text: token,
                line,
            });
        }
        line += token.matches('\n').count();
        rest = after;
    }
    tokens
}

/// Returns the kind and the length in bytes of the token that `rest` begins with.
fn next(rest: &str, first: char) -> (Option<Kind>, usize) {
    if rest.starts_with("//") {
        return (Some(Kind::Comment), rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        let end = rest.find("*/").map_or(rest.len(), |end| end + 2);
        return (Some(Kind::Comment), end);
    }
    if let Some(length) = string(rest) {
        return (Some(Kind::String), length);
    }
    if first == '\'' {
        return (None, character(rest));
    }
    if first.is_alphabetic() || first == '_' {
        let is_end = |character: char| !character.is_alphanumeric() && character != '_';
        return (Some(Kind::Name), rest.find(is_end).unwrap_or(rest.len()));
    }
    (None, first.len_utf8())
}

/// Returns the length of a string literal, raw or not, of bytes or characters.
fn string(rest: &str) -> Option<usize> {
    let prefix = ["br", "cr", "r", "b", "c", ""].into_iter().find(|prefix| {
        rest.strip_prefix(prefix)
            .is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    })?;
    let after = &rest[prefix.len()..];
    let hashes = after.len() - after.trim_start_matches('#').len();
    if prefix.ends_with('r') {
        let end = format!("\"{}", "#".repeat(hashes));
        let body = prefix.len() + hashes + 1;
        let length = rest[body..].find(&end).map(|at| body + at + end.len());
        return Some(length.unwrap_or(rest.len()));
    }
    if hashes > 0 {
        return None;
    }
    let body = prefix.len() + 1;
    let mut is_escaped = false;
    for (at, character) in rest[body..].char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some(body + at + 1),
            _ => {}
        }
    }
    Some(rest.len())
}

/// Returns the length of a character literal, or of the quote of a lifetime.
fn character(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match characters.next() {
        Some((_, '\\')) => {
            characters.next();
            let end = characters.find(|(_, character)| *character == '\'');
            end.map_or(rest.len(), |(at, _)| at + 1)
        }
        Some(_) => match characters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}
