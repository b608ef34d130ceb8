//! `get-posts`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{PostListResponse, PostSearch, SocialPlannerError};

/// Lists the posts of a location that match a filter.
///
/// Although it changes nothing this is a POST, whose body is the filter. All of its
/// values are strings, numbers and booleans included: `"10"`, `"true"`.
///
/// Needs a location's token with the scope `socialplanner/post.readonly`.
///
/// `POST /social-media-posting/{locationId}/posts/list`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetPosts {
    request: Request<GetPostsParams>,
}

impl GetPosts {
    pub(super) fn new(client: &Client, params: GetPostsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetPosts, GetPostsParams
}

/// The parameters of [`GetPosts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPostsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: PostSearch,
}

impl GetPostsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: PostSearch) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetPostsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPostsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetPostsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetPostsParams
}

impl Operation for GetPostsParams {
    type Output = PostListResponse;
    type Error = GetPostsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-posts",
        method: Method::POST,
        path: "/social-media-posting/{locationId}/posts/list",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/post.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<PostListResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetPosts`].
pub type GetPostsError = SocialPlannerError;
