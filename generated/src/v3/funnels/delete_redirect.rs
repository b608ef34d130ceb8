//! `delete-redirect-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DeleteRedirectResponse, RedirectDeletion};
use crate::LocationId;

/// Deletes a URL redirect.
///
/// Created by [`Funnels::delete_redirect`](super::Funnels::delete_redirect).
///
/// Returns [`RedirectDeletion`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeleteRedirectResponse`], in a `Response`.
///
/// `DELETE /funnels/lookup/redirect/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteRedirect = Request<DeleteRedirectParams>;

/// The parameters of [`DeleteRedirect`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteRedirectParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: LocationId,
    /// Id of the redirect.
    ///
    /// Example: `6xRtq2LmWb8NsVd4KzJy`.
    pub id: String,
}

impl DeleteRedirectParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteRedirectParams {
    type Output = RedirectDeletion;
    type Whole = DeleteRedirectResponse;
    type Error = DeleteRedirectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-redirect-by-id",
        name: "delete_redirect",
        summary: "Deletes a URL redirect.",
        deprecated: None,
        method: Method::DELETE,
        path: "/funnels/lookup/redirect/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[422],
        scopes: &["funnels/redirect.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/funnels/delete-redirect-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<RedirectDeletion, DecodeError> {
        response.payload(&[&["data"]], |envelope: DeleteRedirectResponse| envelope.data)
    }
}

/// Errors of [`DeleteRedirect`].
pub type DeleteRedirectError = super::errors::ListRedirectsError;
