//! `find-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::FindPetsSizesItem;

/// Finds pets.
///
/// Created by [`Pets::find_pets`](super::Pets::find_pets).
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FindPets {
    pub(super) request: Request<FindPetsParams>,
}

impl FindPets {
    /// The query parameter `tags`.
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().tags = value.into_optional();
        self
    }

    /// The query parameter `ages`.
    pub fn ages(mut self, value: impl IntoOptional<Vec<i64>>) -> Self {
        self.request.params_mut().ages = value.into_optional();
        self
    }

    /// The query parameter `sizes`.
    pub fn sizes(mut self, value: impl IntoOptional<Vec<FindPetsSizesItem>>) -> Self {
        self.request.params_mut().sizes = value.into_optional();
        self
    }
}

request_builder! {
    FindPets, FindPetsParams
}

/// The parameters of [`FindPets`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FindPetsParams {
    /// The query parameter `ids`.
    pub ids: Vec<String>,
    /// The query parameter `tags`.
    pub tags: Option<Vec<String>>,
    /// The query parameter `ages`.
    pub ages: Option<Vec<i64>>,
    /// The query parameter `sizes`.
    pub sizes: Option<Vec<FindPetsSizesItem>>,
}

impl FindPetsParams {
    /// Creates the parameters.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            tags: None,
            ages: None,
            sizes: None,
        }
    }
}

impl Operation for FindPetsParams {
    type Output = ();
    type Whole = ();
    type Error = FindPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "find-pets",
        name: "find_pets",
        summary: "Finds pets.",
        deprecated: None,
        method: Method::GET,
        path: "/pets",
        is_idempotent: true,
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
        request.query("ids", &self.ids);
        request.query_joined("tags", &self.tags, ',');
        request.query_joined("ages", &self.ages, '|');
        request.query("sizes", &self.sizes);
    }
}

/// Errors of [`FindPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum FindPetsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for FindPetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
