//! `delete-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::DeletePetResponse;

/// Removes a pet, which the example of a success lacks, so it is not the payload.
///
/// Created by [`Pets::delete_pet`](super::Pets::delete_pet).
///
/// `DELETE /owner/pet`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeletePet = Request<DeletePetParams>;

/// The parameters of [`DeletePet`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletePetParams {}

impl DeletePetParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for DeletePetParams {
    type Output = DeletePetResponse;
    type Whole = DeletePetResponse;
    type Error = DeletePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-pet",
        name: "delete_pet",
        summary: "Removes a pet, which the example of a success lacks, so it is not the payload.",
        deprecated: None,
        method: Method::DELETE,
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
}

/// Errors of [`DeletePet`].
pub type DeletePetError = super::errors::PetsError;
