//! `update-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::Pet;

/// Updates a pet.
///
/// Created by [`Pets::update_pet`](super::Pets::update_pet).
///
/// `PUT /pets/{petId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdatePet = Request<UpdatePetParams>;

/// The parameters of [`UpdatePet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdatePetParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The query parameter `lang`.
    pub lang: String,
    /// The request body.
    pub body: Pet,
}

impl UpdatePetParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>, lang: impl Into<String>, body: Pet) -> Self {
        Self {
            pet_id: pet_id.into(),
            lang: lang.into(),
            body,
        }
    }
}

impl Operation for UpdatePetParams {
    type Output = ();
    type Whole = ();
    type Error = UpdatePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-pet",
        name: "update_pet",
        summary: "Updates a pet.",
        deprecated: None,
        method: Method::PUT,
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
        request.json(&self.body);
    }
}

/// Errors of [`UpdatePet`].
pub type UpdatePetError = super::errors::PetError;
