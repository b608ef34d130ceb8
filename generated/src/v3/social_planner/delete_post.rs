//! `delete-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DeletePostResponse, DeletedPost};
use crate::{LocationId, SocialPostId};

/// Deletes a post.
///
/// Created by [`SocialPlanner::delete_post`](super::SocialPlanner::delete_post).
///
/// Returns [`DeletedPost`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeletePostResponse`], in a `Response`.
///
/// `DELETE /social-media-posting/{locationId}/posts/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeletePost = Request<DeletePostParams>;

/// The parameters of [`DeletePost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletePostParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the post to delete.
    ///
    /// Example: `65fac446d599990d1313c1dd`.
    pub id: SocialPostId,
}

impl DeletePostParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<SocialPostId>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeletePostParams {
    type Output = DeletedPost;
    type Whole = DeletePostResponse;
    type Error = DeletePostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-post",
        name: "delete_post",
        summary: "Deletes a post.",
        deprecated: None,
        method: Method::DELETE,
        path: "/social-media-posting/{locationId}/posts/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/post.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<DeletedPost, DecodeError> {
        response
            .payload(&[&["results"]], |envelope: DeletePostResponse| envelope.results)
    }
}

/// Errors of [`DeletePost`].
pub type DeletePostError = super::errors::SocialPlannerError;
