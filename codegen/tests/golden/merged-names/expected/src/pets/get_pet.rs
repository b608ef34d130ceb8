//! `get-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Pet;

/// Returns a pet.
///
/// Created by [`Pets::get_pet`](super::Pets::get_pet).
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetPet {
    pub(super) request: Request<GetPetParams>,
}

impl GetPet {
    /// The query parameter `q`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }
}

request_builder! {
    GetPet, GetPetParams
}

/// The parameters of [`GetPet`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetParams {
    /// The query parameter `q`.
    pub search: Option<String>,
}

impl GetPetParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetPetParams {
    type Output = Pet;
    type Whole = Pet;
    type Error = GetPetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-pet",
        name: "get_pet",
        summary: "Returns a pet.",
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
    fn request(&self, request: &mut RequestParts) {
        request.query("q", &self.search);
    }
}

/// Errors of [`GetPet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetPetError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetPetError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
