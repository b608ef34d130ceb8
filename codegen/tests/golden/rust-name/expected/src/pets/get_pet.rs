//! `petsControllerGetV1`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{Pet, SortDirection};

/// Returns a pet.
///
/// Created by [`Pets::get_pet`](super::Pets::get_pet).
///
/// `GET /pets/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetPet {
    pub(super) request: Request<GetPetParams>,
}

impl GetPet {
    /// The query parameter `dir`.
    pub fn dir(mut self, value: impl IntoOptional<SortDirection>) -> Self {
        self.request.params_mut().dir = value.into_optional();
        self
    }
}

request_builder! {
    GetPet, GetPetParams
}

/// The parameters of [`GetPet`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPetParams {
    /// The path parameter `id`.
    pub pet_id: String,
    /// The query parameter `dir`.
    pub dir: Option<SortDirection>,
}

impl GetPetParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            dir: None,
        }
    }
}

impl Operation for GetPetParams {
    type Output = Pet;
    type Whole = Pet;
    type Error = GetPetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "petsControllerGetV1",
        name: "get_pet",
        summary: "Returns a pet.",
        deprecated: None,
        method: Method::GET,
        path: "/pets/{id}",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[404],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.pet_id);
        request.query("dir", &self.dir);
    }
}

/// Errors of [`GetPet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetPetError {
    /// `404 Not Found`.
    NoSuchPet,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetPetError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NoSuchPet,
            _ => Self::Undocumented,
        }
    }
}
