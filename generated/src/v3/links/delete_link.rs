//! `delete-link`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LinkId;

/// Deletes a trigger link.
///
/// Created by [`Links::delete_link`](super::Links::delete_link).
///
/// `DELETE /links/{linkId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteLink = Request<DeleteLinkParams>;

/// The parameters of [`DeleteLink`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteLinkParams {
    /// Id of the trigger link.
    ///
    /// Example: `n4AriwEnFrGh3tu08W0U`.
    pub link_id: LinkId,
}

impl DeleteLinkParams {
    /// Creates the parameters.
    pub fn new(link_id: impl Into<LinkId>) -> Self {
        Self { link_id: link_id.into() }
    }
}

impl Operation for DeleteLinkParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteLinkError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-link",
        name: "delete_link",
        summary: "Deletes a trigger link.",
        deprecated: None,
        method: Method::DELETE,
        path: "/links/{linkId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["links.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/delete-link",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("linkId", &self.link_id);
    }
}

/// Errors of [`DeleteLink`].
pub type DeleteLinkError = super::errors::CreateLinkError;
