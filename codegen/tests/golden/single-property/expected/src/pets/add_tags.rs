//! `add-tags`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

/// Adds tags.
///
/// Created by [`Pets::add_tags`](super::Pets::add_tags).
///
/// `POST /pets/{petId}/tags`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddTags = Request<AddTagsParams>;

/// The parameters of [`AddTags`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddTagsParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// Tags to add.
    pub tags: Vec<String>,
}

impl AddTagsParams {
    /// Creates the parameters.
    pub fn new(
        pet_id: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            pet_id: pet_id.into(),
            tags: tags.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for AddTagsParams {
    type Output = ();
    type Whole = ();
    type Error = AddTagsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-tags",
        name: "add_tags",
        summary: "Adds tags.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/{petId}/tags",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("petId", &self.pet_id);
        request.properties(&[("tags", &self.tags)]);
    }
}

/// Errors of [`AddTags`].
pub type AddTagsError = super::errors::PetsError;
