//! `deleteTrainedUrlsForKnowledgeBase`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::TrainedUrlIds;

/// Removes pages from a knowledge base.
///
/// Created by
/// [`KnowledgeBase::delete_trained_urls`](super::KnowledgeBase::delete_trained_urls).
///
/// `DELETE /knowledge-bases/crawler`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteTrainedUrls = Request<DeleteTrainedUrlsParams>;

/// The parameters of [`DeleteTrainedUrls`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteTrainedUrlsParams {
    /// Web pages to remove from a knowledge base.
    pub body: TrainedUrlIds,
}

impl DeleteTrainedUrlsParams {
    /// Creates the parameters.
    pub fn new(body: TrainedUrlIds) -> Self {
        Self { body }
    }
}

impl Operation for DeleteTrainedUrlsParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteTrainedUrlsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteTrainedUrlsForKnowledgeBase",
        name: "delete_trained_urls",
        summary: "Removes pages from a knowledge base.",
        deprecated: None,
        method: Method::DELETE,
        path: "/knowledge-bases/crawler",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-trained-urls-for-knowledge-base",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`DeleteTrainedUrls`].
pub type DeleteTrainedUrlsError = super::errors::KnowledgeBaseError;
