//! `update-link`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Link, LinkResponse, LinkUpdate};
use crate::LinkId;

/// Updates the name and the destination of a trigger link.
///
/// Created by [`Links::update_link`](super::Links::update_link).
///
/// Returns [`Link`]: the field `link` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LinkResponse`], in a `Response`.
///
/// `PUT /links/{linkId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateLink = Request<UpdateLinkParams>;

/// The parameters of [`UpdateLink`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateLinkParams {
    /// Id of the trigger link.
    ///
    /// Example: `n4AriwEnFrGh3tu08W0U`.
    pub link_id: LinkId,
    /// New name and destination of a trigger link.
    pub body: LinkUpdate,
}

impl UpdateLinkParams {
    /// Creates the parameters.
    pub fn new(link_id: impl Into<LinkId>, body: LinkUpdate) -> Self {
        Self {
            link_id: link_id.into(),
            body,
        }
    }
}

impl Operation for UpdateLinkParams {
    type Output = Link;
    type Whole = LinkResponse;
    type Error = UpdateLinkError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-link",
        name: "update_link",
        summary: "Updates the name and the destination of a trigger link.",
        deprecated: None,
        method: Method::PUT,
        path: "/links/{linkId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["links.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/update-link",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("linkId", &self.link_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Link, DecodeError> {
        response.payload(&[&["link"]], |envelope: LinkResponse| envelope.link)
    }
}

/// Errors of [`UpdateLink`].
pub type UpdateLinkError = super::errors::CreateLinkError;
