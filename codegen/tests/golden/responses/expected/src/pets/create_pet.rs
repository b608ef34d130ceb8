//! `create-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::Pet;

/// Adds a pet.
///
/// Created by [`Pets::create_pet`](super::Pets::create_pet).
///
/// `POST /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreatePet = Request<CreatePetParams>;

/// The parameters of [`CreatePet`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePetParams {}

impl CreatePetParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for CreatePetParams {
    type Output = Pet;
    type Whole = Pet;
    type Error = CreatePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-pet",
        name: "create_pet",
        summary: "Adds a pet.",
        deprecated: None,
        method: Method::POST,
        path: "/pets",
        is_idempotent: false,
        headers: &[],
        success: &[200, 201],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// Errors of [`CreatePet`].
pub type CreatePetError = super::errors::PetsError;
