//! `discoverWebsite`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DiscoverWebsiteResponse, StartedDiscovery, WebsiteDiscovery};

/// Starts to look for the pages of a website.
///
/// Created by
/// [`KnowledgeBase::discover_website`](super::KnowledgeBase::discover_website).
///
/// Returns [`StartedDiscovery`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DiscoverWebsiteResponse`], in a `Response`.
///
/// `POST /knowledge-bases/crawler`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DiscoverWebsite = Request<DiscoverWebsiteParams>;

/// The parameters of [`DiscoverWebsite`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DiscoverWebsiteParams {
    /// A website whose pages to look for.
    pub body: WebsiteDiscovery,
}

impl DiscoverWebsiteParams {
    /// Creates the parameters.
    pub fn new(body: WebsiteDiscovery) -> Self {
        Self { body }
    }
}

impl Operation for DiscoverWebsiteParams {
    type Output = StartedDiscovery;
    type Whole = DiscoverWebsiteResponse;
    type Error = DiscoverWebsiteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "discoverWebsite",
        name: "discover_website",
        summary: "Starts to look for the pages of a website.",
        deprecated: None,
        method: Method::POST,
        path: "/knowledge-bases/crawler",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/discover-website",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<StartedDiscovery, DecodeError> {
        response.payload(&[&["data"]], |envelope: DiscoverWebsiteResponse| envelope.data)
    }
}

/// Errors of [`DiscoverWebsite`].
pub type DiscoverWebsiteError = super::errors::KnowledgeBaseError;
