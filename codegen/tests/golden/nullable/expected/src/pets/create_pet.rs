//! `create-pet`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{CreatePetBody, CreatePetResponse};

/// Registers a pet.
///
/// Made by [`Pets::create_pet`](super::Pets::create_pet).
///
/// `POST /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreatePet {
    pub(super) request: Request<CreatePetParams>,
}

request_builder! {
    CreatePet, CreatePetParams
}

/// The parameters of [`CreatePet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatePetParams {
    /// The request body.
    pub body: CreatePetBody,
}

impl CreatePetParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreatePetBody) -> Self {
        Self { body }
    }
}

impl Operation for CreatePetParams {
    type Output = CreatePetResponse;
    type Error = CreatePetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-pet",
        method: Method::POST,
        path: "/pets",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// What can go wrong with [`CreatePet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum CreatePetError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for CreatePetError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
