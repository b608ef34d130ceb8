//! `lock-page`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::LockPageBodyOwnerType;

/// Locks a page. One of the two properties of the body has one possible value.
///
/// Created by [`Pages::lock_page`](super::Pages::lock_page).
///
/// `PUT /pages/{pageId}/lock`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct LockPage {
    pub(super) request: Request<LockPageParams>,
}

impl LockPage {
    /// The property `ownerType` of the body.
    ///
    /// Always sent, as `LockPageBodyOwnerType::User` until it is set; `None` changes
    /// nothing.
    pub fn owner_type(
        mut self,
        value: impl IntoOptional<LockPageBodyOwnerType>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().owner_type = value;
        }
        self
    }
}

request_builder! {
    LockPage, LockPageParams
}

/// The parameters of [`LockPage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LockPageParams {
    /// The path parameter `pageId`.
    pub page_id: String,
    /// The property `owner` of the body.
    pub owner: String,
    /// The property `ownerType` of the body.
    pub owner_type: LockPageBodyOwnerType,
}

impl LockPageParams {
    /// Creates the parameters.
    pub fn new(page_id: impl Into<String>, owner: impl Into<String>) -> Self {
        Self {
            page_id: page_id.into(),
            owner: owner.into(),
            owner_type: LockPageBodyOwnerType::User,
        }
    }
}

impl Operation for LockPageParams {
    type Output = ();
    type Whole = ();
    type Error = LockPageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "lock-page",
        name: "lock_page",
        summary: "Locks a page. One of the two properties of the body has one possible value.",
        deprecated: None,
        method: Method::PUT,
        path: "/pages/{pageId}/lock",
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
        request.properties(&[("owner", &self.owner), ("ownerType", &self.owner_type)]);
    }
}

/// Errors of [`LockPage`].
pub type LockPageError = super::errors::PagesError;
