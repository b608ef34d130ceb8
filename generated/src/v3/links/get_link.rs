//! `get-link-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Link, LinkResponse};
use crate::{LinkId, LocationId};

/// Returns a trigger link.
///
/// Created by [`Links::get_link`](super::Links::get_link).
///
/// Returns [`Link`]: the field `link` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LinkResponse`], in a `Response`.
///
/// `GET /links/id/{linkId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLink = Request<GetLinkParams>;

/// The parameters of [`GetLink`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub location_id: LocationId,
    /// Id of the trigger link.
    ///
    /// Example: `n4AriwEnFrGh3tu08W0U`.
    pub link_id: LinkId,
}

impl GetLinkParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, link_id: impl Into<LinkId>) -> Self {
        Self {
            location_id: location_id.into(),
            link_id: link_id.into(),
        }
    }
}

impl Operation for GetLinkParams {
    type Output = Link;
    type Whole = LinkResponse;
    type Error = GetLinkError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-link-by-id",
        name: "get_link",
        summary: "Returns a trigger link.",
        deprecated: None,
        method: Method::GET,
        path: "/links/id/{linkId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["links.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/get-link-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("linkId", &self.link_id);
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Link, DecodeError> {
        response.payload(&[&["link"]], |envelope: LinkResponse| envelope.link)
    }
}

/// Errors of [`GetLink`].
pub type GetLinkError = super::errors::LinkError;
