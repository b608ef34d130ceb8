//! `delete-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{DeletePetsUnprocessableEntityBody, Problem};

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
        errors: &[207, 400, 403, 422, 499, 500],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// Errors of [`DeletePets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum DeletePetsError {
    /// `207 Multi-Status`: some pets could not be deleted.
    MultiStatus(Vec<String>),
    /// `400 Bad Request`.
    ///
    /// Example: `{"message":"No such pet"}`.
    BadRequest(Problem),
    /// `403 Forbidden`.
    Forbidden,
    /// `422 Unprocessable Entity`.
    TooMany(DeletePetsUnprocessableEntityBody),
    /// `499 Status 499`.
    Status499,
    /// `500 Internal Server Error`.
    InternalServerError,
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for DeletePetsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            207 => Self::MultiStatus(response.error_body()),
            400 => Self::BadRequest(response.error_body()),
            403 => Self::Forbidden,
            422 => Self::TooMany(response.error_body()),
            499 => Self::Status499,
            500 => Self::InternalServerError,
            _ => Self::Undocumented,
        }
    }

    #[inline]
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::MultiStatus(_) => Some("some pets could not be deleted"),
            _ => None,
        }
    }
}
