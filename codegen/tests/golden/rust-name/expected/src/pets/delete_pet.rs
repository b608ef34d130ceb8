//! `petsControllerDeleteV1`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::Deletion;

/// Deletes a pet.
///
/// Created by [`Pets::delete_pet`](super::Pets::delete_pet).
///
/// `DELETE /pets/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeletePet = Request<DeletePetParams>;

/// The parameters of [`DeletePet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletePetParams {
    /// The path parameter `id`.
    pub id: String,
}

impl DeletePetParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeletePetParams {
    type Output = Deletion;
    type Whole = Deletion;
    type Error = DeletePetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "petsControllerDeleteV1",
        name: "delete_pet",
        summary: "Deletes a pet.",
        deprecated: None,
        method: Method::DELETE,
        path: "/pets/{id}",
        is_idempotent: true,
        headers: &[],
        success: &[204],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Deletion, DecodeError> {
        Deletion::read(response)
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<Deletion, DecodeError> {
        Deletion::read(response)
    }
}

/// Errors of [`DeletePet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum DeletePetError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for DeletePetError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
