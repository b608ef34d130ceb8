//! Numbers and booleans that are written as JSON strings.

use std::str::FromStr;

use crate::decode::Decode;
use crate::encode::{Encode, Writer, to_json};
use crate::node::Node;

/// A number or a boolean that is written as a string: `"5"` instead of `5`.
#[derive(Clone, Copy, Debug)]
pub struct AsText<'v, T>(pub &'v T);

impl<T: Encode> Encode for AsText<'_, T> {
    fn encode(&self, writer: &mut Writer) {
        match to_json(self.0) {
            Ok(text) if text != "null" => writer.string(&text),
            // `null` stays `null`. For a value that cannot be written, `encode` makes the writer note the error.
            _ => self.0.encode(writer),
        }
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

/// A number or a boolean that is read from a string. A string as [`AsText`] writes it is the documented form; any other value
/// is read like the number or the boolean itself.
#[derive(Clone, Copy, Debug)]
pub struct FromText<T>(pub T);

impl<T: Decode + Encode + FromStr> Decode for FromText<T> {
    fn decode(node: Node<'_>) -> Option<Self> {
        let value = node.as_str().and_then(|text| {
            let value = text.parse().ok()?;
            // Another spelling, such as `+5` or `5.0`, would be sent back as `5`. `T::decode` rejects it or records it as converted.
            (to_json(&value).ok()? == text).then_some(value)
        });
        value.or_else(|| T::decode(node)).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::nullable::Nullable;

    #[test]
    fn numbers_and_booleans_are_texts_and_null_is_null() {
        let written = |value: &dyn Fn(&mut Writer)| {
            let mut writer = Writer::default();
            value(&mut writer);
            writer.finish()
        };
        let text = |value: &dyn Fn(&mut Writer)| written(value).expect("it can be written");
        assert_eq!(text(&|writer| AsText(&5_i64).encode(writer)), r#""5""#);
        assert_eq!(
            text(&|writer| AsText(&-1.5_f64).encode(writer)),
            r#""-1.5""#
        );
        assert_eq!(text(&|writer| AsText(&true).encode(writer)), r#""true""#);
        assert_eq!(
            text(&|writer| AsText(&Some(0_i64)).encode(writer)),
            r#""0""#
        );
        let null = Nullable::<i64>::Null;
        assert_eq!(text(&|writer| AsText(&null).encode(writer)), "null");
        assert!(AsText(&None::<i64>).is_absent());
        assert!(written(&|writer| AsText(&f64::NAN).encode(writer)).is_err());
    }

    #[test]
    fn only_a_text_as_it_would_be_written_is_no_mismatch() {
        for (json, expected, is_mismatch) in [
            (r#""5""#, Some(5), false),
            (r#""-1""#, Some(-1), false),
            ("5", Some(5), false),
            (r#""5.0""#, Some(5), true),
            (r#""05""#, None, true),
            (r#""five""#, None, true),
        ] {
            let document = Document::parse(json.as_bytes()).expect("it is JSON");
            let value = FromText::<i64>::decode(document.root()).map(|value| value.0);
            assert_eq!(value, expected, "{json}");
            assert_eq!(!document.mismatches().is_empty(), is_mismatch, "{json}");
        }
    }
}
