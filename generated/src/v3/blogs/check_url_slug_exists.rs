//! `check-url-slug-exists`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::UrlSlugCheckResponse;
use crate::{BlogPostId, LocationId};

/// Returns whether a URL slug is taken by a blog post.
///
/// Created by [`Blogs::check_url_slug_exists`](super::Blogs::check_url_slug_exists).
///
/// `GET /blogs/posts/url-slug-exists`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CheckUrlSlugExists {
    pub(super) request: Request<CheckUrlSlugExistsParams>,
}

impl CheckUrlSlugExists {
    /// Id of the post that the slug is for, if it exists already; the URL at which the
    /// post is edited contains it.
    ///
    /// Example: `66f429b8afdce84227a4610d`.
    pub fn post_id(mut self, value: impl IntoOptional<BlogPostId>) -> Self {
        self.request.params_mut().post_id = value.into_optional();
        self
    }
}

request_builder! {
    CheckUrlSlugExists, CheckUrlSlugExistsParams
}

/// The parameters of [`CheckUrlSlugExists`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CheckUrlSlugExistsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// URL slug to look for.
    pub url_slug: String,
    /// Id of the post that the slug is for, if it exists already; the URL at which the
    /// post is edited contains it.
    ///
    /// Example: `66f429b8afdce84227a4610d`.
    pub post_id: Option<BlogPostId>,
}

impl CheckUrlSlugExistsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, url_slug: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            url_slug: url_slug.into(),
            post_id: None,
        }
    }
}

impl Operation for CheckUrlSlugExistsParams {
    type Output = UrlSlugCheckResponse;
    type Whole = UrlSlugCheckResponse;
    type Error = CheckUrlSlugExistsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "check-url-slug-exists",
        name: "check_url_slug_exists",
        summary: "Returns whether a URL slug is taken by a blog post.",
        deprecated: None,
        method: Method::GET,
        path: "/blogs/posts/url-slug-exists",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["blogs/check-slug.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/blogs/check-url-slug-exists",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("urlSlug", &self.url_slug);
        request.query("locationId", &self.location_id);
        request.query("postId", &self.post_id);
    }
}

/// Errors of [`CheckUrlSlugExists`].
pub type CheckUrlSlugExistsError = super::errors::BlogsError;
