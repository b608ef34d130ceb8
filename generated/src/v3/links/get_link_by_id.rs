//! `get-link-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::LinksError;
use super::{API, LinkResponse};
use crate::{LinkId, LocationId};

/// Returns a trigger link.
///
/// Created by [`Links::get_link_by_id`](super::Links::get_link_by_id).
///
/// `GET /links/id/{linkId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetLinkById {
    pub(super) request: Request<GetLinkByIdParams>,
}

request_builder! {
    GetLinkById, GetLinkByIdParams
}

/// The parameters of [`GetLinkById`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkByIdParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ABCHkzuJQ8ZMd4Te84GK`.
    pub location_id: LocationId,
    /// Id of the trigger link.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub link_id: LinkId,
}

impl GetLinkByIdParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, link_id: impl Into<LinkId>) -> Self {
        Self {
            location_id: location_id.into(),
            link_id: link_id.into(),
        }
    }
}

impl Operation for GetLinkByIdParams {
    type Output = LinkResponse;
    type Error = GetLinkByIdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-link-by-id",
        name: "get_link_by_id",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("linkId", &self.link_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetLinkById`].
pub type GetLinkByIdError = LinksError;
