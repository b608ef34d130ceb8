//! `Debug` output of types that are written as JSON: the JSON that is sent, without secrets.

use std::fmt;

use crate::debug_fields::HIDES_VALUES;
use crate::document::Document;
use crate::encode::{Encode, to_json};
use crate::from_fn::debug_from_fn;
use crate::node::Node;
use crate::secret::{REDACTED, hides};
use crate::token::Kind;

/// Shows a value as the last part of its type's name and its JSON: `CreateLinkBody {"name": "Spring"}`.
pub fn debug<T: Encode>(value: &T, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_as(type_name::<T>(), value, formatter)
}

fn debug_as(name: &str, value: &dyn Encode, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(formatter, "{name} ")?;
    debug_json(value, formatter)
}

/// Shows a value as its JSON without secrets, or the error of writing or parsing this JSON.
pub fn debug_json(value: &dyn Encode, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = match to_json(value) {
        Ok(text) => text,
        Err(error) => return write!(formatter, "({error})"),
    };
    match Document::parse(text.as_bytes()) {
        Ok(document) => fmt::Debug::fmt(&Redacted(document.root()), formatter),
        Err(error) => write!(formatter, "({error})"),
    }
}

/// Shows raw JSON without the secrets in it.
pub fn raw(value: &dyn Encode) -> impl fmt::Debug {
    debug_from_fn(move |formatter| debug_json(value, formatter))
}

/// Returns the name of a type that is not generic, without its path.
pub fn type_name<T>() -> &'static str {
    let path = std::any::type_name::<T>();
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

/// A JSON value whose `Debug` output hides secrets, and with the feature `redact-debug` all strings, numbers and booleans.
pub struct Redacted<'t>(pub Node<'t>);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(node) = self;
        match node.kind() {
            Kind::Null => formatter.write_str("null"),
            Kind::True if !HIDES_VALUES => formatter.write_str("true"),
            Kind::False if !HIDES_VALUES => formatter.write_str("false"),
            Kind::Array => formatter
                .debug_list()
                .entries(node.elements().map(Redacted))
                .finish(),
            Kind::Object => {
                let mut map = formatter.debug_map();
                for (key, value) in node.entries() {
                    if hides(key, || value.json_beginning()) {
                        map.entry(&key, &format_args!("{REDACTED}"));
                    } else {
                        map.entry(&key, &Redacted(value));
                    }
                }
                map.finish()
            }
            _ if HIDES_VALUES => formatter.write_str(REDACTED),
            _ => match node.as_str() {
                Some(text) => fmt::Debug::fmt(text, formatter),
                None => formatter.write_str(node.number_text().unwrap_or_default()),
            },
        }
    }
}

/// Implements `Debug` for types that implement [`Encode`].
#[macro_export]
macro_rules! impl_debug {
    ($($name:ty),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug(self, formatter)
            }
        }
    )+};
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::Writer;
    use crate::*;

    struct Body {
        name: &'static str,
        client_secret: &'static str,
        price: f64,
        tags: BTreeMap<String, Vec<i64>>,
    }

    impl Encode for Body {
        fn encode(&self, writer: &mut Writer) {
            let mut object = writer.object();
            object.field("name", &self.name);
            object.field("client_secret", &self.client_secret);
            object.field("price", &self.price);
            object.field("tags", &self.tags);
        }
    }

    impl_debug! { Body }

    fn body() -> Body {
        Body {
            name: "Zoë \"Z\"\n",
            client_secret: "do not show",
            price: 1.5,
            tags: BTreeMap::from([("a".to_owned(), vec![1, 2])]),
        }
    }

    #[test]
    fn a_value_is_shown_as_what_is_sent_without_its_secrets() {
        assert_eq!(
            format!("{:?}", body()),
            r#"Body {"name": "Zoë \"Z\"\n", "client_secret": [redacted], "price": 1.5, "tags": {"a": [1, 2]}}"#
        );
        let pretty = format!("{:#?}", body());
        assert!(pretty.starts_with("Body {\n    \"name\": "), "{pretty}");
        assert!(!pretty.contains("do not show"), "{pretty}");
    }

    #[test]
    fn what_json_cannot_hold_is_named() {
        let body = Body {
            price: f64::NAN,
            ..body()
        };
        assert_eq!(
            format!("{body:?}"),
            "Body ($.price: JSON cannot hold the number NaN)"
        );
    }
}
