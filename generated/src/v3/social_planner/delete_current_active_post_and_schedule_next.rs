//! `deleteCurrentActivePostAndScheduleNext`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteActivePostResponse, SocialPlannerError};

/// Deletes the post that a queue would publish next, and schedules the one after it.
///
/// Needs a location's token with the scope `socialplanner/category.write`.
///
/// `DELETE /social-media-posting/category/queues/{postId}/active-post`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCurrentActivePostAndScheduleNext {
    request: Request<DeleteCurrentActivePostAndScheduleNextParams>,
}

impl DeleteCurrentActivePostAndScheduleNext {
    pub(super) fn new(
        client: &Client,
        params: DeleteCurrentActivePostAndScheduleNextParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCurrentActivePostAndScheduleNext, DeleteCurrentActivePostAndScheduleNextParams
}

/// The parameters of [`DeleteCurrentActivePostAndScheduleNext`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCurrentActivePostAndScheduleNextParams {
    /// The path parameter `postId`.
    pub post_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl DeleteCurrentActivePostAndScheduleNextParams {
    /// Makes the parameters from what is required.
    pub fn new(post_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            post_id: post_id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCurrentActivePostAndScheduleNextParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCurrentActivePostAndScheduleNextParams")?;
        Some(Self {
            post_id: object.required("postId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCurrentActivePostAndScheduleNextParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("postId", &self.post_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCurrentActivePostAndScheduleNextParams
}

impl Operation for DeleteCurrentActivePostAndScheduleNextParams {
    type Output = DeleteActivePostResponse;
    type Error = DeleteCurrentActivePostAndScheduleNextError;

    const METADATA: &'static Metadata = &Metadata {
        id: "deleteCurrentActivePostAndScheduleNext",
        method: Method::DELETE,
        path: "/social-media-posting/category/queues/{postId}/active-post",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("postId", &self.post_id);
        request.query("locationId", &self.location_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteActivePostResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCurrentActivePostAndScheduleNext`].
pub type DeleteCurrentActivePostAndScheduleNextError = SocialPlannerError;
