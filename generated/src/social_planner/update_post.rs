//! `edit-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{PostUpdate, UpdatePostResponse};
use crate::{LocationId, SocialPostId};

/// Updates a post.
///
/// Created by [`SocialPlanner::update_post`](super::SocialPlanner::update_post).
///
/// `PUT /social-media-posting/{locationId}/posts/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdatePost = Request<UpdatePostParams>;

/// The parameters of [`UpdatePost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatePostParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the post to update.
    ///
    /// Example: `65fac446d599990d1313c1dd`.
    pub id: SocialPostId,
    /// Changes to a post.
    pub body: PostUpdate,
}

impl UpdatePostParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
        body: PostUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdatePostParams {
    type Output = UpdatePostResponse;
    type Whole = UpdatePostResponse;
    type Error = UpdatePostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "edit-post",
        name: "update_post",
        summary: "Updates a post.",
        deprecated: None,
        method: Method::PUT,
        path: "/social-media-posting/{locationId}/posts/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/post.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/edit-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdatePost`].
pub type UpdatePostError = super::errors::SocialPlannerError;
