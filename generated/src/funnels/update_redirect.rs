//! `update-redirect-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Redirect, RedirectUpdate, UpdateRedirectResponse};

/// Updates the target of a URL redirect.
///
/// Created by [`Funnels::update_redirect`](super::Funnels::update_redirect).
///
/// Returns [`Redirect`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateRedirectResponse`], in a `Response`.
///
/// `PATCH /funnels/lookup/redirect/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateRedirect = Request<UpdateRedirectParams>;

/// The parameters of [`UpdateRedirect`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRedirectParams {
    /// Id of the redirect.
    ///
    /// Example: `6xRtq2LmWb8NsVd4KzJy`.
    pub id: String,
    /// Changes to a redirect.
    pub body: RedirectUpdate,
}

impl UpdateRedirectParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: RedirectUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateRedirectParams {
    type Output = Redirect;
    type Whole = UpdateRedirectResponse;
    type Error = UpdateRedirectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-redirect-by-id",
        name: "update_redirect",
        summary: "Updates the target of a URL redirect.",
        deprecated: None,
        method: Method::PATCH,
        path: "/funnels/lookup/redirect/{id}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[422],
        scopes: &["funnels/redirect.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/funnels/update-redirect-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Redirect, DecodeError> {
        response.payload(&[&["data"]], |envelope: UpdateRedirectResponse| envelope.data)
    }
}

/// Errors of [`UpdateRedirect`].
pub type UpdateRedirectError = super::errors::RedirectError;
