//! `discoverWebsite`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DiscoverWebsiteResponse, KnowledgeBaseError, WebsiteDiscovery};

/// Starts to look for the pages of a website.
///
/// The first of three steps: ask `getCrawlingStatusForLatestOperation` for what was
/// found by the returned operation, then choose pages by `trainDiscoveredUrls`.
///
/// Needs a location's token.
///
/// `POST /knowledge-bases/crawler`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DiscoverWebsite {
    request: Request<DiscoverWebsiteParams>,
}

impl DiscoverWebsite {
    pub(super) fn new(client: &Client, params: DiscoverWebsiteParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DiscoverWebsite, DiscoverWebsiteParams
}

/// The parameters of [`DiscoverWebsite`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscoverWebsiteParams {
    /// The request body.
    pub body: WebsiteDiscovery,
}

impl DiscoverWebsiteParams {
    /// Makes the parameters from what is required.
    pub fn new(body: WebsiteDiscovery) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DiscoverWebsiteParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DiscoverWebsiteParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DiscoverWebsiteParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DiscoverWebsiteParams
}

impl Operation for DiscoverWebsiteParams {
    type Output = DiscoverWebsiteResponse;
    type Error = DiscoverWebsiteError;

    const METADATA: &'static Metadata = &Metadata {
        id: "discoverWebsite",
        method: Method::POST,
        path: "/knowledge-bases/crawler",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/knowledge-base-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<DiscoverWebsiteResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DiscoverWebsite`].
pub type DiscoverWebsiteError = KnowledgeBaseError;
