//! The trait of generated operations: writing the request and reading the response.

use std::fmt;

use http::HeaderMap;

use crate::json::type_name;
use crate::metadata::Metadata;
use crate::request::RequestParts;
use crate::response::{DecodeError, FromResponse, ResponseParts};

/// The parameters of an operation, which can write the request and read the response.
pub trait Operation {
    /// The return value of a successful call.
    type Output: FromResponse;

    /// The whole response of a successful call: the output, or the envelope around it.
    type Whole: FromResponse;

    /// The error enum of the operation, with a variant for each documented error status.
    type Error: ErrorKind;

    /// The metadata of the operation.
    const METADATA: &'static Metadata;

    /// Writes the parameters into a request.
    fn request(&self, request: &mut RequestParts);

    /// Reads a successful response.
    fn output(response: &ResponseParts) -> Result<Self::Output, DecodeError> {
        Self::Output::from_response(response)
    }

    /// Reads a successful response with the envelope around its output.
    fn whole(response: &ResponseParts) -> Result<Self::Whole, DecodeError> {
        Self::Whole::from_response(response)
    }
}

/// The error enum of an operation, with a variant for each documented error status and one for any other.
pub trait ErrorKind: Sized {
    /// Reads the response of a failed call. It never fails: unreadable parts are omitted.
    fn read(response: &ResponseParts) -> Self;

    /// Returns an addition to the error message: the likely cause, or a remedy.
    fn hint(&self) -> Option<&'static str> {
        None
    }
}

/// Shows parameters by their wire names: `GetContactsParams {"locationId": "ve9EPM42", "limit": "20"}`. Secrets are hidden, and with
/// the feature `redact-debug` all values are.
pub fn debug_params<P: Operation>(params: &P, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut parts = RequestParts::new(P::METADATA);
    // Omit the constant headers of the operation, which are not parameters.
    parts.headers = HeaderMap::new();
    params.request(&mut parts);
    write!(formatter, "{} ", type_name::<P>())?;
    parts.show(formatter)
}
