//! `create-like`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Acknowledgement, Metadata, Operation, Request, RequestParts};

use super::LikePlatform;
use crate::LocationId;

/// Likes a comment.
///
/// Created by [`SocialPlanner::create_like`](super::SocialPlanner::create_like).
///
/// `POST /social-media-posting/comments/{platform}/{id}/like`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateLike = Request<CreateLikeParams>;

/// The parameters of [`CreateLike`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLikeParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Social network of the comment.
    pub platform: LikePlatform,
    /// HighLevel's id of the comment, as `list_comments` lists it.
    ///
    /// Example: `6975b186f3442844ec07665b`.
    pub id: String,
}

impl CreateLikeParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        platform: LikePlatform,
        id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            platform,
            id: id.into(),
        }
    }
}

impl Operation for CreateLikeParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = CreateLikeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-like",
        name: "create_like",
        summary: "Likes a comment.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/comments/{platform}/{id}/like",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("platform", &self.platform);
        request.path("id", &self.id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`CreateLike`].
pub type CreateLikeError = super::errors::SocialPlannerError;
