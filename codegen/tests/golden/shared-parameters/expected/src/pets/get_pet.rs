//! `get-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

/// Returns a pet.
///
/// Created by [`Pets::get_pet`](super::Pets::get_pet).
///
/// `GET /pets/{petId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetPet {
    pub(super) request: Request<GetPetParams>,
}

impl GetPet {
    /// The query parameter `lang`.
    pub fn lang(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().lang = value.into_optional();
        self
    }

    /// The query parameter `fields`.
    pub fn fields(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().fields = value.into_optional();
        self
    }
}

request_builder! {
    GetPet, GetPetParams
}

/// The parameters of [`GetPet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The query parameter `lang`.
    pub lang: Option<String>,
    /// The query parameter `fields`.
    pub fields: Option<String>,
}

impl GetPetParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            lang: None,
            fields: None,
        }
    }
}

impl Operation for GetPetParams {
    type Output = ();
    type Whole = ();
    type Error = GetPetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-pet",
        name: "get_pet",
        summary: "Returns a pet.",
        deprecated: None,
        method: Method::GET,
        path: "/pets/{petId}",
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
        request.path("petId", &self.pet_id);
        request.query("lang", &self.lang);
        request.query("fields", &self.fields);
    }
}

/// Errors of [`GetPet`].
pub type GetPetError = super::errors::PetError;
