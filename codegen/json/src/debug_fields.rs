//! `Debug` output of received types: their fields, without absent ones.
//!
//! With the feature `redact-debug`, the names of the fields are shown but not their values.

use std::fmt::{self, Write};

use crate::secret::REDACTED;

/// Whether values are hidden.
pub(crate) const HIDES_VALUES: bool = cfg!(feature = "redact-debug");

/// The `Debug` output of an absent `Option`, list, map and raw JSON value.
const ABSENT: [&str; 4] = ["None", "[]", "{}", "null"];

/// Shows a struct by its fields, except those that are absent: `Contact { id: "c1", tags: ["new"] }`.
pub fn debug_fields(
    formatter: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    for (name, value) in fields.iter().filter(|(_, value)| !is_absent(*value)) {
        shown.field(name, debug_value(*value));
    }
    shown.finish()
}

/// Shows a variant of an enum that holds one value: `Text("blue")`.
pub fn debug_variant(
    formatter: &mut fmt::Formatter<'_>,
    name: &str,
    value: &dyn fmt::Debug,
) -> fmt::Result {
    formatter
        .debug_tuple(name)
        .field(debug_value(value))
        .finish()
}

/// Returns the value, or a placeholder if values are hidden.
pub fn debug_value(value: &dyn fmt::Debug) -> &dyn fmt::Debug {
    if HIDES_VALUES { &Hidden } else { value }
}

/// The placeholder that is shown instead of a value.
struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(REDACTED)
    }
}

/// Returns whether a value is absent: whether its `Debug` output is one of `ABSENT`.
fn is_absent(value: &dyn fmt::Debug) -> bool {
    let mut beginning = Beginning::default();
    // `write!` fails once the output is longer than every string of `ABSENT`, so a large value is not formatted in full.
    write!(beginning, "{value:?}").is_ok() && ABSENT.contains(&beginning.as_str())
}

/// A buffer that is just large enough for the strings of `ABSENT`; writing more fails.
#[derive(Default)]
struct Beginning {
    text: [u8; 4],
    length: usize,
}

impl Beginning {
    fn as_str(&self) -> &str {
        str::from_utf8(&self.text[..self.length]).unwrap_or_default()
    }
}

impl Write for Beginning {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let rest = self.text.get_mut(self.length..end).ok_or(fmt::Error)?;
        rest.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

/// Implements `Debug` for structs with a field `extra`, without the fields that are absent.
#[macro_export]
macro_rules! impl_debug_fields {
    ($($name:ident { $($field:ident),* $(,)? }),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug_fields(
                    formatter,
                    ::core::stringify!($name),
                    &[$((::core::stringify!($field), &self.$field),)* ("extra", &self.extra)],
                )
            }
        }
    )+};
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::BTreeMap;
    use std::fmt;

    use serde_json::{Value, json};

    use super::*;
    use crate::{Extra, Nullable, hidden, raw};

    #[derive(Default)]
    struct Contact {
        id: Option<String>,
        name: Option<Nullable<String>>,
        tags: Vec<String>,
        counts: BTreeMap<String, i64>,
        owner: Option<Box<Self>>,
        extra: Extra,
    }

    impl_debug_fields! {
        Contact { id, name, tags, counts, owner }
    }

    #[test]
    fn absent_fields_are_left_out() {
        assert_eq!(format!("{:?}", Contact::default()), "Contact");
        let contact = Contact {
            id: Some("None".to_owned()),
            tags: vec![String::new()],
            owner: Some(Box::default()),
            ..Contact::default()
        };
        let shown = if HIDES_VALUES {
            "Contact { id: [redacted], tags: [redacted], owner: [redacted] }"
        } else {
            r#"Contact { id: Some("None"), tags: [""], owner: Some(Contact) }"#
        };
        assert_eq!(format!("{contact:?}"), shown);
    }

    #[test]
    fn null_and_members_that_no_field_holds_are_shown() {
        let mut contact = Contact {
            name: Some(Nullable::Null),
            ..Contact::default()
        };
        contact.extra.insert("age", json!(7));
        let shown = if HIDES_VALUES {
            "Contact { name: [redacted], extra: [redacted] }"
        } else {
            r#"Contact { name: Some(Null), extra: {"age": 7} }"#
        };
        assert_eq!(format!("{contact:?}"), shown);
    }

    #[test]
    fn secrets_and_raw_json_are_absent_like_any_value() {
        let (no_token, no_json) = (None::<String>, None::<Value>);
        let (token, json) = (Some("secret"), Some(json!({"token": "secret"})));
        let shown = |token: &dyn fmt::Debug, json: &dyn crate::Encode| {
            let token = hidden("token", token);
            let debug = crate::from_fn::debug_from_fn(|formatter| {
                let fields: [(&str, &dyn fmt::Debug); 2] =
                    [("token", &token), ("json", &raw(json))];
                debug_fields(formatter, "Body", &fields)
            });
            format!("{debug:?}")
        };
        assert_eq!(shown(&no_token, &no_json), "Body");
        let both = shown(&token, &json);
        assert!(both.starts_with("Body { token: "), "{both}");
        assert!(!both.contains("secret"), "{both}");
    }

    #[test]
    fn a_value_that_is_present_writes_no_more_than_its_beginning_twice() {
        struct Counted(Cell<usize>);

        impl fmt::Debug for Counted {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                for _ in 0..100 {
                    self.0.set(self.0.get() + 1);
                    formatter.write_str("word")?;
                }
                Ok(())
            }
        }

        let counted = Counted(Cell::new(0));
        assert!(!is_absent(&counted));
        assert_eq!(counted.0.get(), 2);
        for text in ["None", "[]", "{}", "null"] {
            assert!(is_absent(&format_args!("{text}")), "{text}");
            assert!(!is_absent(&format_args!("{text} ")), "{text}");
        }
        for text in ["", "N", "Some", "\"\"", "ä€"] {
            assert!(!is_absent(&format_args!("{text}")), "{text}");
        }
    }
}
