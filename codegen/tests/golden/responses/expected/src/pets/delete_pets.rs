//! `delete-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

/// Deletes all pets.
///
/// Created by [`Pets::delete_pets`](super::Pets::delete_pets).
///
/// `DELETE /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeletePets = Request<DeletePetsParams>;

/// The parameters of [`DeletePets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletePetsParams {}

impl DeletePetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for DeletePetsParams {
    type Output = ();
    type Whole = ();
    type Error = DeletePetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-pets",
        name: "delete_pets",
        summary: "Deletes all pets.",
        deprecated: None,
        method: Method::DELETE,
        path: "/pets",
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
    fn request(&self, _request: &mut RequestParts) {}
}

/// Errors of [`DeletePets`].
pub type DeletePetsError = super::errors::PetsError;
