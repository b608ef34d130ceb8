//! `find-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{FindPetsSort, Status};

/// Finds pets.
///
/// Created by [`Pets::find_pets`](super::Pets::find_pets).
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FindPets {
    pub(super) request: Request<FindPetsParams>,
}

impl FindPets {
    /// Where a pet is.
    pub fn status(mut self, value: impl IntoOptional<Status>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// The query parameter `sort`.
    pub fn sort(mut self, value: impl IntoOptional<FindPetsSort>) -> Self {
        self.request.params_mut().sort = value.into_optional();
        self
    }
}

request_builder! {
    FindPets, FindPetsParams
}

/// The parameters of [`FindPets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FindPetsParams {
    /// Where a pet is.
    pub status: Option<Status>,
    /// The query parameter `sort`.
    pub sort: Option<FindPetsSort>,
}

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
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("status", &self.status);
        request.query("sort", &self.sort);
    }
}

/// Errors of [`FindPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum FindPetsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for FindPetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
