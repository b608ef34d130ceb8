//! `get-links`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Link, LinkList};
use crate::LocationId;

/// Lists the trigger links of a location.
///
/// Created by [`Links::list_links`](super::Links::list_links).
///
/// Returns a list of [`Link`]: the field `links` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body, [`LinkList`],
/// in a `Response`.
///
/// `GET /links/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListLinks = Request<ListLinksParams>;

/// The parameters of [`ListLinks`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinksParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListLinksParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListLinksParams {
    type Output = Vec<Link>;
    type Whole = LinkList;
    type Error = ListLinksError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-links",
        name: "list_links",
        summary: "Lists the trigger links of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/links/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["links.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/get-links",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Link>, DecodeError> {
        response.payload_list(&[&["links"]], |envelope: LinkList| Some(envelope.links))
    }
}

/// Errors of [`ListLinks`].
pub type ListLinksError = super::errors::LinkError;
