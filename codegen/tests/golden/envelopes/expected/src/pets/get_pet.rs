//! `get-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::GetPetResponse;

/// Returns a pet with its food, of which neither is the payload.
///
/// Created by [`Pets::get_pet`](super::Pets::get_pet).
///
/// `GET /pet`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetPet = Request<GetPetParams>;

/// The parameters of [`GetPet`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetParams {}

impl GetPetParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetPetParams {
    type Output = GetPetResponse;
    type Whole = GetPetResponse;
    type Error = GetPetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-pet",
        name: "get_pet",
        summary: "Returns a pet with its food, of which neither is the payload.",
        deprecated: None,
        method: Method::GET,
        path: "/pet",
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
}

/// Errors of [`GetPet`].
pub type GetPetError = super::errors::PetsError;
