//! `bulk-delete-social-planner-posts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{BulkDeletePostsResponse, BulkDeletion};
use crate::{LocationId, SocialPostId};
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Deletes up to 50 posts of a location.
///
/// Created by
/// [`SocialPlanner::bulk_delete_posts`](super::SocialPlanner::bulk_delete_posts).
///
/// Returns [`BulkDeletion`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`BulkDeletePostsResponse`], in a `Response`.
///
/// `POST /social-media-posting/{locationId}/posts/bulk-delete`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct BulkDeletePosts {
    pub(super) request: Request<BulkDeletePostsParams>,
}

impl BulkDeletePosts {
    /// Ids of the posts, at most 50.
    ///
    /// Example: `["662791ee3f216822d7da0c8c"]`.
    pub fn post_ids(mut self, value: impl IntoOptional<Vec<SocialPostId>>) -> Self {
        self.request.params_mut().post_ids = value.into_optional();
        self
    }
}

request_builder! {
    BulkDeletePosts, BulkDeletePostsParams
}

/// The parameters of [`BulkDeletePosts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDeletePostsParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Ids of the posts, at most 50.
    ///
    /// Example: `["662791ee3f216822d7da0c8c"]`.
    pub post_ids: Option<Vec<SocialPostId>>,
}

impl BulkDeletePostsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            post_ids: None,
        }
    }
}

impl Operation for BulkDeletePostsParams {
    type Output = BulkDeletion;
    type Whole = BulkDeletePostsResponse;
    type Error = BulkDeletePostsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-delete-social-planner-posts",
        name: "bulk_delete_posts",
        summary: "Deletes up to 50 posts of a location.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/{locationId}/posts/bulk-delete",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/bulk-delete-social-planner-posts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.properties(&[("postIds", &self.post_ids)]);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<BulkDeletion, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: BulkDeletePostsResponse| envelope.results,
            )
    }
}

/// Errors of [`BulkDeletePosts`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum BulkDeletePostsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound,
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// `500 Internal Server Error`.
    InternalServerError,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for BulkDeletePostsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError,
            _ => Self::Undocumented,
        }
    }
}
