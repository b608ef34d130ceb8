//! `start-adoption`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::AdoptionStart;

/// Starts an adoption.
///
/// Created by [`Pets::start_adoption`](super::Pets::start_adoption).
///
/// `GET /adoptions/start`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type StartAdoption = Request<StartAdoptionParams>;

/// The parameters of [`StartAdoption`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartAdoptionParams {}

impl StartAdoptionParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for StartAdoptionParams {
    type Output = AdoptionStart;
    type Whole = AdoptionStart;
    type Error = StartAdoptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start-adoption",
        name: "start_adoption",
        summary: "Starts an adoption.",
        deprecated: None,
        method: Method::GET,
        path: "/adoptions/start",
        is_idempotent: true,
        headers: &[],
        success: &[302],
        errors: &[200],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}

    #[inline]
    fn output(response: &ResponseParts) -> Result<AdoptionStart, DecodeError> {
        AdoptionStart::read(response)
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<AdoptionStart, DecodeError> {
        AdoptionStart::read(response)
    }
}

/// Errors of [`StartAdoption`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum StartAdoptionError {
    /// `200 OK`: the adoption has probably been started before.
    NotRedirected,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for StartAdoptionError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            200 => Self::NotRedirected,
            _ => Self::Undocumented,
        }
    }

    #[inline]
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NotRedirected => Some("the adoption has probably been started before"),
            _ => None,
        }
    }
}
