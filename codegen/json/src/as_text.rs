//! Numbers and booleans that are written as texts.

use crate::encode::{Encode, Writer, to_json};

/// A number or a boolean that is written as a text: `"5"` instead of `5`.
#[derive(Clone, Copy, Debug)]
pub struct AsText<'v, T>(pub &'v T);

impl<T: Encode> Encode for AsText<'_, T> {
    fn encode(&self, writer: &mut Writer) {
        match to_json(self.0) {
            Ok(text) if text != "null" => writer.string(&text),
            // The writer notes what cannot be written.
            _ => self.0.encode(writer),
        }
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
}
