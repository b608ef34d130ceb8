//! `trainDiscoveredUrls`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::DiscoveredUrlsTraining;

/// Trains a knowledge base on pages that were found.
///
/// Created by
/// [`KnowledgeBase::train_discovered_urls`](super::KnowledgeBase::train_discovered_urls).
///
/// `POST /knowledge-bases/crawler/train`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type TrainDiscoveredUrls = Request<TrainDiscoveredUrlsParams>;

/// The parameters of [`TrainDiscoveredUrls`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TrainDiscoveredUrlsParams {
    /// Pages to train a knowledge base on.
    pub body: DiscoveredUrlsTraining,
}

impl TrainDiscoveredUrlsParams {
    /// Creates the parameters.
    pub fn new(body: DiscoveredUrlsTraining) -> Self {
        Self { body }
    }
}

impl Operation for TrainDiscoveredUrlsParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = TrainDiscoveredUrlsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "trainDiscoveredUrls",
        name: "train_discovered_urls",
        summary: "Trains a knowledge base on pages that were found.",
        deprecated: None,
        method: Method::POST,
        path: "/knowledge-bases/crawler/train",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/train-discovered-urls",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`TrainDiscoveredUrls`].
pub type TrainDiscoveredUrlsError = super::errors::KnowledgeBaseError;
