//! `check-url-slug-exists`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BlogsError, UrlSlugCheckResponse};

/// Tells whether a URL slug is taken by a blog post.
///
/// Meant to be asked before a post is created or published.
///
/// Needs a location's token with the scope `blogs/check-slug.readonly`.
///
/// `GET /blogs/posts/url-slug-exists`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/blogs/check-url-slug-exists))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CheckUrlSlugExists {
    request: Request<CheckUrlSlugExistsParams>,
}

impl CheckUrlSlugExists {
    pub(super) fn new(client: &Client, params: CheckUrlSlugExistsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `postId`.
    pub fn post_id(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().post_id = Some(value.into());
        self
    }
}

request_builder! {
    CheckUrlSlugExists, CheckUrlSlugExistsParams
}

/// The parameters of [`CheckUrlSlugExists`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckUrlSlugExistsParams {
    /// The query parameter `urlSlug`.
    pub url_slug: String,
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The query parameter `postId`.
    pub post_id: Option<String>,
}

impl CheckUrlSlugExistsParams {
    /// Makes the parameters from what is required.
    pub fn new(url_slug: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            url_slug: url_slug.into(),
            location_id: location_id.into(),
            post_id: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CheckUrlSlugExistsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CheckUrlSlugExistsParams")?;
        Some(Self {
            url_slug: object.required("urlSlug")?,
            location_id: object.required("locationId")?,
            post_id: object.optional("postId"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CheckUrlSlugExistsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("urlSlug", &self.url_slug);
        object.field("locationId", &self.location_id);
        object.field("postId", &self.post_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CheckUrlSlugExistsParams
}

impl Operation for CheckUrlSlugExistsParams {
    type Output = UrlSlugCheckResponse;
    type Error = CheckUrlSlugExistsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "check-url-slug-exists",
        method: Method::GET,
        path: "/blogs/posts/url-slug-exists",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/check-slug.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/check-url-slug-exists",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("urlSlug", &self.url_slug);
        request.query("locationId", &self.location_id);
        request.query("postId", &self.post_id);
    }

    fn output(response: &ResponseParts) -> Result<UrlSlugCheckResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CheckUrlSlugExists`].
pub type CheckUrlSlugExistsError = BlogsError;
