//! What a generated operation implements: how it is written into a request and read from a response.

use std::fmt;

use http::HeaderMap;

use crate::json::type_name;
use crate::metadata::Metadata;
use crate::request::RequestParts;
use crate::response::{DecodeError, FromResponse, ResponseParts};

/// The parameters of an operation, which can write the request and read the response.
pub trait Operation {
    /// What a successful call returns.
    type Output: FromResponse;

    /// All that the response of a successful call holds: the output, or the envelope around it.
    type Whole: FromResponse;

    /// What a response that is no success says.
    type Error: ErrorKind;

    /// What is known of the operation.
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

/// The ways in which an operation fails, one variant per documented status.
pub trait ErrorKind: Sized {
    /// Reads the response of a failed call. It never fails: what it cannot read it leaves out.
    fn read(response: &ResponseParts) -> Self;

    /// Returns what the error message adds: the likely cause, or what to do.
    fn hint(&self) -> Option<&'static str> {
        None
    }
}

/// Shows parameters by their wire names: `GetContactsParams {"locationId": "ve9EPM42", "limit": "20"}`.
pub fn debug_params<P: Operation>(params: &P, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut parts = RequestParts::new(P::METADATA);
    // Those of the operation itself are no parameters.
    parts.headers = HeaderMap::new();
    params.request(&mut parts);
    write!(formatter, "{} ", type_name::<P>())?;
    parts.show(formatter)
}
