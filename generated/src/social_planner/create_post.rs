//! `create-post`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{NewPost, PostResponse, SocialPlannerError};

/// Creates a post for one or more connected accounts.
///
/// Every named account gets the same content; call it once for each account that
/// needs its own. How long a text may be and which media are accepted differs by
/// platform, and longer text is cut.
///
/// Needs a location's token with the scope `socialplanner/post.write`.
///
/// `POST /social-media-posting/{locationId}/posts`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreatePost {
    request: Request<CreatePostParams>,
}

impl CreatePost {
    pub(super) fn new(client: &Client, params: CreatePostParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreatePost, CreatePostParams
}

/// The parameters of [`CreatePost`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: NewPost,
}

impl CreatePostParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: NewPost) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreatePostParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreatePostParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreatePostParams
}

impl Operation for CreatePostParams {
    type Output = PostResponse;
    type Error = CreatePostError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-post",
        method: Method::POST,
        path: "/social-media-posting/{locationId}/posts",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/post.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<PostResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreatePost`].
pub type CreatePostError = SocialPlannerError;
