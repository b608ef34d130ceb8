//! `list-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::ListPetsResponse;

/// Lists the pets. The list is the payload, and its absence no empty list.
///
/// Created by [`Pets::list_pets`](super::Pets::list_pets).
///
/// Returns a list of strings: the field `pets` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ListPetsResponse`], in a `Response`.
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
    type Output = Vec<String>;
    type Whole = ListPetsResponse;
    type Error = ListPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-pets",
        name: "list_pets",
        summary: "Lists the pets. The list is the payload, and its absence no empty list.",
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

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<String>, DecodeError> {
        response
            .payload_list(&[&["pets"]], |envelope: ListPetsResponse| Some(envelope.pets))
    }
}

/// Errors of [`ListPets`].
pub type ListPetsError = super::errors::PetsError;
