//! `set-page-expiry`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, Timestamp, TokenType,
    request_builder,
};

/// Sets when a page expires. The only property of the body is optional.
///
/// Created by [`Pages::set_page_expiry`](super::Pages::set_page_expiry).
///
/// `PUT /pages/{pageId}/expiry`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SetPageExpiry {
    pub(super) request: Request<SetPageExpiryParams>,
}

impl SetPageExpiry {
    /// The property `expiresAt` of the body.
    pub fn expires_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().expires_at = value.into_optional();
        self
    }
}

request_builder! {
    SetPageExpiry, SetPageExpiryParams
}

/// The parameters of [`SetPageExpiry`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetPageExpiryParams {
    /// The path parameter `pageId`.
    pub page_id: String,
    /// The property `expiresAt` of the body.
    pub expires_at: Option<Timestamp>,
}

impl SetPageExpiryParams {
    /// Creates the parameters.
    pub fn new(page_id: impl Into<String>) -> Self {
        Self {
            page_id: page_id.into(),
            expires_at: None,
        }
    }
}

impl Operation for SetPageExpiryParams {
    type Output = ();
    type Whole = ();
    type Error = SetPageExpiryError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "set-page-expiry",
        name: "set_page_expiry",
        summary: "Sets when a page expires. The only property of the body is optional.",
        deprecated: None,
        method: Method::PUT,
        path: "/pages/{pageId}/expiry",
        is_idempotent: true,
        headers: &[],
        success: &[204],
        errors: &[],
        scopes: &["pages.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("pageId", &self.page_id);
        request.properties(&[("expiresAt", &WrittenAs(&self.expires_at, "rfc3339"))]);
    }
}

/// Errors of [`SetPageExpiry`].
pub type SetPageExpiryError = super::errors::PagesError;
