//! Excerpts of values and keys, as mismatches and paths show them.

use std::fmt::Write;

use crate::boundary::floor_char_boundary;
use crate::node::Node;
use crate::path::{EXCERPT, beginning};
use crate::secret::{REDACTED, hides};
use crate::token::Kind;

impl Node<'_> {
    /// Returns the beginning of this value as JSON, without the secrets in it: at most about 80 characters.
    pub fn excerpt(self) -> String {
        self.json_beginning()
    }

    /// Returns the type of this value in JSON's terms, such as `string`.
    pub fn type_name(self) -> &'static str {
        match self.kind() {
            Kind::Null => "null",
            Kind::True | Kind::False => "boolean",
            Kind::Integer | Kind::Float => "number",
            Kind::Array => "array",
            Kind::Object => "object",
            Kind::String | Kind::Escaped | Kind::Shadowed => "string",
        }
    }

    pub(crate) fn json_beginning(self) -> String {
        let mut text = String::new();
        self.write_excerpt(&mut text);
        if text.len() > EXCERPT {
            let end = floor_char_boundary(&text, EXCERPT);
            text.truncate(end);
            text.push('…');
        }
        text
    }

    /// Stops soon after the limit. That also bounds the recursion, because each level writes a character.
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
                    if hides(key, || value.json_beginning()) {
                        text.push_str(REDACTED);
                    } else {
                        value.write_excerpt(text);
                    }
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
