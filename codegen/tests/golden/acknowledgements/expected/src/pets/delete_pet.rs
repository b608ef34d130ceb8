//! `delete-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Acknowledgement, Metadata, Operation, Request, RequestParts};

/// Deletes a pet.
///
/// Created by [`Pets::delete_pet`](super::Pets::delete_pet).
///
/// `DELETE /pet`
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
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeletePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-pet",
        name: "delete_pet",
        summary: "Deletes a pet.",
        deprecated: None,
        method: Method::DELETE,
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

/// Errors of [`DeletePet`].
pub type DeletePetError = super::errors::PetsError;
