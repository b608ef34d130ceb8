//! `add-labels`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

/// Adds labels to a page. The body has one property.
///
/// Created by [`Pages::add_labels`](super::Pages::add_labels).
///
/// `POST /pages/{pageId}/labels`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddLabels = Request<AddLabelsParams>;

/// The parameters of [`AddLabels`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddLabelsParams {
    /// The path parameter `pageId`.
    pub page_id: String,
    /// The property `labels` of the body.
    pub labels: Vec<String>,
}

impl AddLabelsParams {
    /// Creates the parameters.
    pub fn new(
        page_id: impl Into<String>,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            page_id: page_id.into(),
            labels: labels.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for AddLabelsParams {
    type Output = ();
    type Whole = ();
    type Error = AddLabelsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-labels",
        name: "add_labels",
        summary: "Adds labels to a page. The body has one property.",
        deprecated: None,
        method: Method::POST,
        path: "/pages/{pageId}/labels",
        is_idempotent: false,
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
        request.properties(&[("labels", &self.labels)]);
    }
}

/// Errors of [`AddLabels`].
pub type AddLabelsError = super::errors::PagesError;
