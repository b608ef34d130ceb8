//! `find-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

/// Finds pets.
///
/// Created by [`Pets::find_pets`](super::Pets::find_pets).
///
/// `GET /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type FindPets = Request<FindPetsParams>;

/// The parameters of [`FindPets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FindPetsParams {}

impl FindPetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for FindPetsParams {
    type Output = ();
    type Whole = ();
    type Error = FindPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "find-pets",
        name: "find_pets",
        summary: "Finds pets.",
        deprecated: None,
        method: Method::GET,
        path: "/pets",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[400, 404],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// Errors of [`FindPets`].
pub type FindPetsError = super::errors::PetError;
