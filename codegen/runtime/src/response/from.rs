//! What a successful response is read as.

use super::{Download, ResponseParts};
use crate::error::DecodeError;
use crate::json::Decode;

/// A type that is read from a successful response: from the body, as JSON, if it implements [`Decode`].
pub trait FromResponse: Sized {
    /// Reads the response.
    fn from_response(response: &ResponseParts) -> Result<Self, DecodeError>;
}

impl<T: Decode> FromResponse for T {
    fn from_response(response: &ResponseParts) -> Result<Self, DecodeError> {
        response.json()
    }
}

/// Whatever the body is, it is not read.
impl FromResponse for () {
    fn from_response(_: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl FromResponse for Download {
    fn from_response(response: &ResponseParts) -> Result<Self, DecodeError> {
        response.download()
    }
}
