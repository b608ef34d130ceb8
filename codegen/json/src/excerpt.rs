//! Excerpts of values and keys, as mismatches and paths show them.

use std::fmt::Write;

use crate::node::Node;
use crate::path::{EXCERPT, beginning};
use crate::token::Kind;

impl Node<'_> {
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

fn write_excerpt_of_string(text: &mut String, string: &str) {
    let shown = beginning(string);
    let _ = write!(text, "{shown:?}");
}
