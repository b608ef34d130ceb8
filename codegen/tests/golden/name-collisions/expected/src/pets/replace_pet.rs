//! `replace-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Pet;

/// Replaces a pet.
///
/// Created by [`Pets::replace_pet`](super::Pets::replace_pet).
///
/// `PUT /pets/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ReplacePet {
    pub(super) request: Request<ReplacePetParams>,
}

impl ReplacePet {
    /// The query parameter `id`.
    pub fn id_query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().id_query = value.into_optional();
        self
    }

    /// The query parameter `pet-name`.
    pub fn pet_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().pet_name = value.into_optional();
        self
    }

    /// The query parameter `petName`.
    pub fn pet_name_query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().pet_name_query = value.into_optional();
        self
    }
}

request_builder! {
    ReplacePet, ReplacePetParams
}

/// The parameters of [`ReplacePet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReplacePetParams {
    /// The path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: Pet,
    /// The query parameter `id`.
    pub id_query: Option<String>,
    /// The query parameter `pet-name`.
    pub pet_name: Option<String>,
    /// The query parameter `petName`.
    pub pet_name_query: Option<String>,
}

impl ReplacePetParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: Pet) -> Self {
        Self {
            id: id.into(),
            body,
            id_query: None,
            pet_name: None,
            pet_name_query: None,
        }
    }
}

impl Operation for ReplacePetParams {
    type Output = ();
    type Whole = ();
    type Error = ReplacePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "replace-pet",
        name: "replace_pet",
        summary: "Replaces a pet.",
        deprecated: None,
        method: Method::PUT,
        path: "/pets/{id}",
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
        request.path("id", &self.id);
        request.query("id", &self.id_query);
        request.query("pet-name", &self.pet_name);
        request.query("petName", &self.pet_name_query);
        request.json(&self.body);
    }
}

/// Errors of [`ReplacePet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ReplacePetError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ReplacePetError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
