//! `get-access-token`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

/// Returns text for a form.
///
/// Created by [`Pages::exchange`](super::Pages::exchange).
///
/// `POST /oauth/token/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type Exchange = Request<ExchangeParams>;

/// The parameters of [`Exchange`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ExchangeParams {
    /// The request body.
    pub body: Map<String, Value>,
}

impl ExchangeParams {
    /// Creates the parameters.
    pub fn new(body: Map<String, Value>) -> Self {
        Self { body }
    }
}

impl Operation for ExchangeParams {
    type Output = String;
    type Whole = String;
    type Error = ExchangeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-access-token",
        name: "exchange",
        summary: "Returns text for a form.",
        deprecated: None,
        method: Method::POST,
        path: "/oauth/token/",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// Errors of [`Exchange`].
pub type ExchangeError = super::errors::PagesError;
