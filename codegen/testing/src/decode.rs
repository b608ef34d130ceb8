//! Percent-decoding, written for tests so that it shares no mistake with the encoder under test.

/// Percent-decodes `text` once.
///
/// # Panics
///
/// If `text` contains a space, a control character or a non-ASCII character, a `%` without two hexadecimal digits, or encoded
/// bytes that are not UTF-8.
pub fn percent_decode(text: &str) -> String {
    let mut decoded = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next(), bytes.next()].map(|digit| {
                let digit = char::from(digit.expect("two digits follow a `%`"));
                digit.to_digit(16).expect("two digits follow a `%`")
            });
            let byte = digits[0] * 16 + digits[1];
            decoded.push(u8::try_from(byte).expect("it has two digits"));
        } else {
            assert!(byte.is_ascii_graphic(), "{text:?} is not encoded");
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).expect("it is UTF-8")
}

/// Decodes a name or value of a form: a `+` is a space.
pub(crate) fn form_decode(text: &str) -> String {
    percent_decode(&text.replace('+', "%20"))
}
