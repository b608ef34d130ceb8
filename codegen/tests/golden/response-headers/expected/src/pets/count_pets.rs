//! `count-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::CountPetsHeaders;

/// Counts pets.
///
/// Created by [`Pets::count_pets`](super::Pets::count_pets).
///
/// `HEAD /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CountPets = Request<CountPetsParams>;

/// The parameters of [`CountPets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CountPetsParams {}

impl CountPetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for CountPetsParams {
    type Output = CountPetsHeaders;
    type Whole = CountPetsHeaders;
    type Error = CountPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "count-pets",
        name: "count_pets",
        summary: "Counts pets.",
        deprecated: None,
        method: Method::HEAD,
        path: "/pets",
        is_idempotent: true,
        headers: &[],
        success: &[204],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}

    #[inline]
    fn output(response: &ResponseParts) -> Result<CountPetsHeaders, DecodeError> {
        CountPetsHeaders::read(response)
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<CountPetsHeaders, DecodeError> {
        CountPetsHeaders::read(response)
    }
}

/// Errors of [`CountPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CountPetsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CountPetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
