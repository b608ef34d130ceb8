//! `trainDiscoveredUrls`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{KnowledgeBaseError, TrainDiscoveredUrlsResponse, UrlTraining};

/// Trains a knowledge base on pages that were found.
///
/// The last of three steps, after `discoverWebsite`.
///
/// Needs a location's token.
///
/// `POST /knowledge-bases/crawler/train`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/train-discovered-urls))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct TrainDiscoveredUrls {
    request: Request<TrainDiscoveredUrlsParams>,
}

impl TrainDiscoveredUrls {
    pub(super) fn new(client: &Client, params: TrainDiscoveredUrlsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    TrainDiscoveredUrls, TrainDiscoveredUrlsParams
}

/// The parameters of [`TrainDiscoveredUrls`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrainDiscoveredUrlsParams {
    /// The request body.
    pub body: UrlTraining,
}

impl TrainDiscoveredUrlsParams {
    /// Makes the parameters from what is required.
    pub fn new(body: UrlTraining) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for TrainDiscoveredUrlsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("TrainDiscoveredUrlsParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for TrainDiscoveredUrlsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    TrainDiscoveredUrlsParams
}

impl Operation for TrainDiscoveredUrlsParams {
    type Output = TrainDiscoveredUrlsResponse;
    type Error = TrainDiscoveredUrlsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "trainDiscoveredUrls",
        method: Method::POST,
        path: "/knowledge-bases/crawler/train",
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/train-discovered-urls",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<TrainDiscoveredUrlsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`TrainDiscoveredUrls`].
pub type TrainDiscoveredUrlsError = KnowledgeBaseError;
