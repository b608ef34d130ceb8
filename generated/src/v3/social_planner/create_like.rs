//! `create-like`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, request_builder};

use super::{API, CreateLikeResponse, LikePlatform, SocialPlannerError};
use crate::{LocationId, SocialPostId};

/// Likes a comment.
///
/// Made by [`SocialPlanner::create_like`](super::SocialPlanner::create_like).
///
/// `POST /social-media-posting/comments/{platform}/{id}/like`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateLike {
    pub(super) request: Request<CreateLikeParams>,
}

request_builder! {
    CreateLike, CreateLikeParams
}

/// The parameters of [`CreateLike`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLikeParams {
    /// The path parameter `platform`.
    pub platform: LikePlatform,
    /// Id that HighLevel has for the comment, as `get_comment_list` lists it.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: SocialPostId,
    /// Id of the location (sub-account).
    ///
    /// Example: `1234`.
    pub location_id: LocationId,
}

impl CreateLikeParams {
    /// Makes the parameters from what is required.
    pub fn new(
        platform: LikePlatform,
        id: impl Into<SocialPostId>,
        location_id: impl Into<LocationId>,
    ) -> Self {
        Self {
            platform,
            id: id.into(),
            location_id: location_id.into(),
        }
    }
}

impl Operation for CreateLikeParams {
    type Output = CreateLikeResponse;
    type Error = CreateLikeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "create-like",
        name: "create_like",
        summary: "Likes a comment.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/comments/{platform}/{id}/like",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("platform", &self.platform);
        request.path("id", &self.id);
        request.query("locationId", &self.location_id);
    }
}

/// What can go wrong with [`CreateLike`].
pub type CreateLikeError = SocialPlannerError;
