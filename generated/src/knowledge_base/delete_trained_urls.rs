//! `deleteTrainedUrlsForKnowledgeBase`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteTrainedUrlsResponse, KnowledgeBaseError, TrainedUrlIds};

/// Removes pages from a knowledge base.
///
/// The ids are those that `getAllWebsiteUrlsDataByKnowledgeBase` lists.
///
/// Needs a location's token.
///
/// `DELETE /knowledge-bases/crawler`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-trained-urls-for-knowledge-base))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteTrainedUrls {
    request: Request<DeleteTrainedUrlsParams>,
}

impl DeleteTrainedUrls {
    pub(super) fn new(client: &Client, params: DeleteTrainedUrlsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteTrainedUrls, DeleteTrainedUrlsParams
}

/// The parameters of [`DeleteTrainedUrls`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTrainedUrlsParams {
    /// The request body.
    pub body: TrainedUrlIds,
}

impl DeleteTrainedUrlsParams {
    /// Makes the parameters from what is required.
    pub fn new(body: TrainedUrlIds) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteTrainedUrlsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteTrainedUrlsParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteTrainedUrlsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteTrainedUrlsParams
}

impl Operation for DeleteTrainedUrlsParams {
    type Output = DeleteTrainedUrlsResponse;
    type Error = DeleteTrainedUrlsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "deleteTrainedUrlsForKnowledgeBase",
        method: Method::DELETE,
        path: "/knowledge-bases/crawler",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 422, 500],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/knowledge-base/delete-trained-urls-for-knowledge-base",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteTrainedUrlsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteTrainedUrls`].
pub type DeleteTrainedUrlsError = KnowledgeBaseError;
