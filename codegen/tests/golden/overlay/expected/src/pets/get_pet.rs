//! `get-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::Pet;

/// Returns a pet.
///
/// Created by [`Pets::get_pet`](super::Pets::get_pet).
///
/// `GET /pets/{petId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetPet = Request<GetPetParams>;

/// The parameters of [`GetPet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetParams {
    /// The path parameter `petId`.
    pub pet_id: String,
}

impl GetPetParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>) -> Self {
        Self { pet_id: pet_id.into() }
    }
}

impl Operation for GetPetParams {
    type Output = Pet;
    type Whole = Pet;
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
    }
}

/// Errors of [`GetPet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetPetError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetPetError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
