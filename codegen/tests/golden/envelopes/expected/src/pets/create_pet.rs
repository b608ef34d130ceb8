//! `create-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{CreatePetResponse, Pet};

/// Adds a pet. Its second name is that of an older server.
///
/// Created by [`Pets::create_pet`](super::Pets::create_pet).
///
/// Returns [`Pet`]: the field `pet` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreatePetResponse`], in a `Response`.
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
    type Whole = CreatePetResponse;
    type Error = CreatePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-pet",
        name: "create_pet",
        summary: "Adds a pet. Its second name is that of an older server.",
        deprecated: None,
        method: Method::POST,
        path: "/pets",
        is_idempotent: false,
        headers: &[],
        success: &[201],
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
        response
            .payload(&[&["pet", "animal"]], |envelope: CreatePetResponse| envelope.pet)
    }
}

/// Errors of [`CreatePet`].
pub type CreatePetError = super::errors::PetsError;
