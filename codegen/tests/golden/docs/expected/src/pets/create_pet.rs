//! `create-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::Pet;

/// Adds a pet.
///
/// Created by [`Pets::create_pet`](super::Pets::create_pet).
///
/// `POST /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreatePet {
    pub(super) request: Request<CreatePetParams>,
}

impl CreatePet {
    /// The query parameter `limit`.
    ///
    /// At least 1. Default: `20`.
    ///
    /// Marked as deprecated in the documentation.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// The first day.
    ///
    /// Example: `2026-01-02`.
    pub fn since(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().since = value.into_optional();
        self
    }

    /// A pet.
    pub fn body(mut self, value: impl IntoOptional<Pet>) -> Self {
        self.request.params_mut().body = value.into_optional();
        self
    }
}

request_builder! {
    CreatePet, CreatePetParams
}

/// The parameters of [`CreatePet`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePetParams {
    /// The query parameter `limit`.
    ///
    /// At least 1. Default: `20`.
    ///
    /// Marked as deprecated in the documentation.
    pub limit: Option<i64>,
    /// The first day.
    ///
    /// Example: `2026-01-02`.
    pub since: Option<Date>,
    /// A pet.
    pub body: Option<Pet>,
}

impl CreatePetParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for CreatePetParams {
    type Output = ();
    type Whole = ();
    type Error = CreatePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-pet",
        name: "create_pet",
        summary: "Adds a pet.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::POST,
        path: "/pets",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &["pets.write", "pets.all"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://example.org/docs/create-pet",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("limit", &self.limit);
        request.query("since", &WrittenAs(&self.since, "date"));
        request.json(&self.body);
    }
}

/// Errors of [`CreatePet`].
pub type CreatePetError = super::errors::PetError;
