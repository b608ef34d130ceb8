//! `get-first-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{GetFirstPetResponse, Pet};

/// Returns a pet, which the example of a success has.
///
/// Created by [`Pets::get_first_pet`](super::Pets::get_first_pet).
///
/// Returns [`Pet`]: the field `pet` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`GetFirstPetResponse`], in a `Response`.
///
/// `GET /owner/pet`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetFirstPet = Request<GetFirstPetParams>;

/// The parameters of [`GetFirstPet`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetFirstPetParams {}

impl GetFirstPetParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetFirstPetParams {
    type Output = Pet;
    type Whole = GetFirstPetResponse;
    type Error = GetFirstPetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-first-pet",
        name: "get_first_pet",
        summary: "Returns a pet, which the example of a success has.",
        deprecated: None,
        method: Method::GET,
        path: "/owner/pet",
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
    fn request(&self, _request: &mut RequestParts) {}

    #[inline]
    fn output(response: &ResponseParts) -> Result<Pet, DecodeError> {
        response.payload(&[&["pet"]], |envelope: GetFirstPetResponse| envelope.pet)
    }
}

/// Errors of [`GetFirstPet`].
pub type GetFirstPetError = super::errors::PetsError;
