//! `create-redirect`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CreateRedirectResponse, NewRedirect, Redirect};

/// Creates a URL redirect.
///
/// Created by [`Funnels::create_redirect`](super::Funnels::create_redirect).
///
/// Returns [`Redirect`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateRedirectResponse`], in a `Response`.
///
/// `POST /funnels/lookup/redirect`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateRedirect = Request<CreateRedirectParams>;

/// The parameters of [`CreateRedirect`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateRedirectParams {
    /// A redirect to create.
    pub body: NewRedirect,
}

impl CreateRedirectParams {
    /// Creates the parameters.
    pub fn new(body: NewRedirect) -> Self {
        Self { body }
    }
}

impl Operation for CreateRedirectParams {
    type Output = Redirect;
    type Whole = CreateRedirectResponse;
    type Error = CreateRedirectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-redirect",
        name: "create_redirect",
        summary: "Creates a URL redirect.",
        deprecated: None,
        method: Method::POST,
        path: "/funnels/lookup/redirect",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[422],
        scopes: &["funnels/redirect.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/funnels/create-redirect",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Redirect, DecodeError> {
        response.payload(&[&["data"]], |envelope: CreateRedirectResponse| envelope.data)
    }
}

/// Errors of [`CreateRedirect`].
pub type CreateRedirectError = super::errors::RedirectError;
