//! The cursor on a parsed body.

use std::fmt::Write;

use super::decode::Decode;
use super::document::Document;
use super::mismatch::Record;
use super::object::Object;
use super::tape::{Kind, Token};

/// One value of a parsed JSON text.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    document: &'t Document<'t>,
    index: u32,
}

/// One alternative of a union.
#[derive(Debug)]
pub struct Alternative<T> {
    /// The keys that it knows, if it is an object.
    pub keys: &'static [&'static str],
    /// Decodes it, or returns `None` if anything is amiss: by [`Node::fit`].
    pub decode: fn(Node<'_>) -> Option<T>,
}

impl<'t> Node<'t> {
    pub(super) fn new(document: &'t Document<'_>, index: u32) -> Self {
        Self { document, index }
    }

    /// Returns what kind of value this is.
    pub fn kind(self) -> Kind {
        self.token().kind
    }

    /// Returns whether this is `null`.
    pub fn is_null(self) -> bool {
        self.kind() == Kind::Null
    }

    /// Returns the text of a string, its escapes resolved.
    pub fn as_str(self) -> Option<&'t str> {
        let token = self.token();
        matches!(token.kind, Kind::String | Kind::Escaped).then(|| self.document.tape.text(token))
    }

    /// Returns a number as it is written.
    pub fn number_text(self) -> Option<&'t str> {
        let token = self.token();
        matches!(token.kind, Kind::Integer | Kind::Float).then(|| self.document.tape.text(token))
    }

    /// Returns the elements of an array: none when this is not an array.
    pub fn elements(self) -> impl Iterator<Item = Node<'t>> {
        let token = self.token();
        let end = if token.kind == Kind::Array {
            token.end
        } else {
            0
        };
        Elements {
            document: self.document,
            next: self.index + 1,
            end,
        }
    }

    /// Returns how many elements an array has, without counting them.
    pub(super) fn length(self) -> usize {
        let token = self.token();
        if token.kind == Kind::Array {
            token.start as usize
        } else {
            0
        }
    }

    /// Returns the keys and values of an object: none when this is not an object.
    pub fn entries(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let token = self.token();
        let end = if token.kind == Kind::Object {
            token.end
        } else {
            0
        };
        Entries {
            document: self.document,
            next: self.index + 1,
            end,
        }
    }

    /// Reads this as an object. `expected` names the Rust type in the mismatch that is noted when it is none.
    pub fn object(self, expected: &'static str) -> Option<Object<'t>> {
        let token = self.token();
        if token.kind == Kind::Object {
            Some(Object::new(self.document, self.index))
        } else {
            self.mismatch(expected);
            None
        }
    }

    /// Decodes this as a `T` if nothing at all is amiss with it: what a union asks of its variants in turn.
    pub fn fit<T: Decode>(self) -> Option<T> {
        let (value, is_clean) = self.document.attempt(|| T::decode(self), |_| false);
        value.filter(|_| is_clean)
    }

    /// Decodes this as the first alternative of a union that it fits: of those for objects the one that knows most
    /// of its keys comes first, and one that knows none of them is no fit.
    pub fn first_fit<T>(self, alternatives: &[Alternative<T>]) -> Option<T> {
        let count = self.entries().count();
        let known = |alternative: &Alternative<T>| {
            let keys = self.entries().map(|(key, _)| key);
            keys.filter(|key| alternative.keys.contains(key)).count()
        };
        let mut order: Vec<(usize, &Alternative<T>)> = alternatives
            .iter()
            .map(|alternative| (known(alternative), alternative))
            .filter(|(known, alternative)| *known > 0 || count == 0 || alternative.keys.is_empty())
            .collect();
        order.sort_by_key(|(known, _)| std::cmp::Reverse(*known));
        order
            .into_iter()
            .find_map(|(_, alternative)| (alternative.decode)(self))
    }

    /// Notes that this is not what was expected and is left out.
    pub fn mismatch(self, expected: &'static str) {
        self.record(expected, false);
    }

    /// Notes that this is not what was expected but was converted without loss.
    pub fn coerced(self, expected: &'static str) {
        self.record(expected, true);
    }

    /// Returns the beginning of this value as JSON: at most about 80 characters.
    pub fn excerpt(self) -> String {
        let mut text = String::new();
        self.write_excerpt(&mut text);
        if text.len() > EXCERPT {
            let end = text.floor_char_boundary(EXCERPT);
            text.truncate(end);
            text.push('…');
        }
        text
    }

    /// Decodes an element that may stand where an array of such elements is expected.
    pub(super) fn lone<T: Decode>(self) -> Option<T> {
        let (value, _) = self.document.attempt(|| T::decode(self), Option::is_some);
        match value {
            Some(_) => self.coerced("array"),
            None => self.mismatch("array"),
        }
        value
    }

    pub(super) fn index(self) -> u32 {
        self.index
    }

    /// Returns whether the token `index` lies in this value.
    pub(super) fn contains(self, index: u32) -> bool {
        (self.index..self.document.tape.after(self.index)).contains(&index)
    }

    fn token(self) -> Token {
        self.document.tape.token(self.index)
    }

    fn record(self, expected: &'static str, coerced: bool) {
        self.document.record(Record {
            token: self.index,
            missing: None,
            expected,
            coerced,
        });
    }

    /// Stops soon after the limit; each level writes a character, so the recursion is bounded by it as well.
    fn write_excerpt(self, text: &mut String) {
        match self.kind() {
            Kind::Null => text.push_str("null"),
            Kind::True => text.push_str("true"),
            Kind::False => text.push_str("false"),
            Kind::Array => {
                text.push('[');
                for (position, element) in self.elements().enumerate() {
                    if text.len() > EXCERPT {
                        return;
                    }
                    if position > 0 {
                        text.push(',');
                    }
                    element.write_excerpt(text);
                }
                text.push(']');
            }
            Kind::Object => {
                text.push('{');
                for (position, (key, value)) in self.entries().enumerate() {
                    if text.len() > EXCERPT {
                        return;
                    }
                    if position > 0 {
                        text.push(',');
                    }
                    write_excerpt_of_string(text, key);
                    text.push(':');
                    value.write_excerpt(text);
                }
                text.push('}');
            }
            _ => match self.as_str() {
                Some(string) => write_excerpt_of_string(text, string),
                None => text.push_str(beginning(self.number_text().unwrap_or_default())),
            },
        }
    }
}

/// The length of an excerpt in bytes.
const EXCERPT: usize = 80;

fn write_excerpt_of_string(text: &mut String, string: &str) {
    let shown = beginning(string);
    let _ = write!(text, "{shown:?}");
}

/// Returns as much of `text` as an excerpt can show.
pub(super) fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(EXCERPT + 1)]
}

struct Elements<'t> {
    document: &'t Document<'t>,
    next: u32,
    end: u32,
}

impl<'t> Iterator for Elements<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        if self.next >= self.end {
            return None;
        }
        let node = Node::new(self.document, self.next);
        self.next = self.document.tape.after(self.next);
        Some(node)
    }
}

struct Entries<'t> {
    document: &'t Document<'t>,
    next: u32,
    end: u32,
}

impl<'t> Iterator for Entries<'t> {
    type Item = (&'t str, Node<'t>);

    fn next(&mut self) -> Option<(&'t str, Node<'t>)> {
        while self.next < self.end {
            let tape = &self.document.tape;
            let key = tape.token(self.next);
            let value = Node::new(self.document, self.next + 1);
            self.next = tape.after(value.index);
            if key.kind != Kind::Shadowed {
                return Some((tape.text(key), value));
            }
        }
        None
    }
}
