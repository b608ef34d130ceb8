//! The types that a successful response is decoded to.

use super::{Download, ResponseParts};
use crate::json::Decode;
use crate::response::DecodeError;

/// A type that is read from a successful response: from the body, as JSON, if it implements [`Decode`] and does not ignore the
/// body as `()` does.
#[diagnostic::on_unimplemented(
    message = "a response cannot be read as `{Self}`",
    label = "expected a `serde_json::Value`, or a type of the SDK that is received",
    note = "for a type that implements `serde::Deserialize`, receive a `serde_json::Value` and convert it by `serde_json::from_value`"
)]
pub trait FromResponse: Sized {
    /// Reads the response.
    fn from_response(response: &ResponseParts) -> Result<Self, DecodeError>;
}

impl<T: Decode> FromResponse for T {
    fn from_response(response: &ResponseParts) -> Result<Self, DecodeError> {
        match Self::IGNORED {
            Some(value) => Ok(response.ignore(value)),
            None => response.json(),
        }
    }
}

impl FromResponse for Download {
    fn from_response(response: &ResponseParts) -> Result<Self, DecodeError> {
        response.download()
    }
}
