//! `list-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::Pet;

/// Lists pets.
///
/// Created by [`Pets::list_pets`](super::Pets::list_pets).
///
/// `GET /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListPets = Request<ListPetsParams>;

/// The parameters of [`ListPets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPetsParams {}

impl ListPetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListPetsParams {
    type Output = Vec<Pet>;
    type Whole = Vec<Pet>;
    type Error = ListPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-pets",
        name: "list_pets",
        summary: "Lists pets.",
        deprecated: None,
        method: Method::GET,
        path: "/pets",
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

/// Errors of [`ListPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListPetsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListPetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
