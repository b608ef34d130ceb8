//! `send-optional`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::SendOptionalBody;

/// The body is optional.
///
/// Created by [`Pets::send_optional`](super::Pets::send_optional).
///
/// `PUT /whole`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SendOptional {
    pub(super) request: Request<SendOptionalParams>,
}

impl SendOptional {
    /// The request body.
    pub fn body(mut self, value: impl IntoOptional<SendOptionalBody>) -> Self {
        self.request.params_mut().body = value.into_optional();
        self
    }
}

request_builder! {
    SendOptional, SendOptionalParams
}

/// The parameters of [`SendOptional`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendOptionalParams {
    /// The request body.
    pub body: Option<SendOptionalBody>,
}

impl SendOptionalParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for SendOptionalParams {
    type Output = ();
    type Whole = ();
    type Error = SendOptionalError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "send-optional",
        name: "send_optional",
        summary: "The body is optional.",
        deprecated: None,
        method: Method::PUT,
        path: "/whole",
        is_idempotent: true,
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
        request.json(&self.body);
    }
}

/// Errors of [`SendOptional`].
pub type SendOptionalError = super::errors::PetsError;
