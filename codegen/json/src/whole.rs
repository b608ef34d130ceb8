//! Reading a body that must be a JSON object.

use crate::decode::Decode;
use crate::document::Document;
use crate::error::{JsonError, SMALL_ENOUGH};
use crate::token::Kind;

/// Reads a body that must be a JSON object. Its members are read as leniently as those of a response.
pub fn from_object<T: Decode>(body: &[u8]) -> Result<T, JsonError> {
    let document = Document::parse(body)?;
    let no_object = || {
        let is_space = |byte: &u8| byte.is_ascii_whitespace();
        let start = body.iter().take_while(|byte| is_space(byte)).count();
        JsonError::at(body, start, "an object")
    };
    if document.root().kind() != Kind::Object {
        return Err(no_object());
    }
    let value = T::decode(document.root());
    if document.is_too_large() {
        return Err(JsonError::at(body, 0, SMALL_ENOUGH));
    }
    value.ok_or_else(no_object)
}
