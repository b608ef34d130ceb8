//! `get-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{GetPetResponse, GetPetView};

/// Returns a pet.
///
/// Created by [`Pets::get_pet`](super::Pets::get_pet).
///
/// `GET /pets/{petId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetPet {
    pub(super) request: Request<GetPetParams>,
}

impl GetPet {
    /// The query parameter `view`.
    pub fn view(mut self, value: impl IntoOptional<GetPetView>) -> Self {
        self.request.params_mut().view = value.into_optional();
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
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The query parameter `view`.
    pub view: Option<GetPetView>,
}

impl GetPetParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            view: None,
        }
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
        summary: "Returns a pet.",
        deprecated: None,
        method: Method::GET,
        path: "/pets/{petId}",
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
        request.path("petId", &self.pet_id);
        request.query("view", &self.view);
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
