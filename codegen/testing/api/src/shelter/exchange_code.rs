//! `token`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::Code;

/// Exchanges a code. The path of [`adopt`](crate::shelter::Shelter::adopt) matches
/// its path as well.
///
/// Created by [`Shelter::exchange_code`](super::Shelter::exchange_code).
///
/// `POST /pets/token`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ExchangeCode = Request<ExchangeCodeParams>;

/// The parameters of [`ExchangeCode`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExchangeCodeParams {
    /// The request body.
    pub body: Code,
}

impl ExchangeCodeParams {
    /// Creates the parameters.
    pub fn new(body: Code) -> Self {
        Self { body }
    }
}

impl Operation for ExchangeCodeParams {
    type Output = ();
    type Whole = ();
    type Error = ExchangeCodeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "token",
        name: "exchange_code",
        summary: "Exchanges a code. The path of `adopt` matches its path as well.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/token",
        is_idempotent: false,
        headers: &[],
        success: &[204],
        errors: &[404],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }
}

/// Errors of [`ExchangeCode`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ExchangeCodeError {
    /// `404 Not Found`.
    NotFound,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ExchangeCodeError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NotFound,
            _ => Self::Undocumented,
        }
    }
}
