//! `get-owner`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{GetOwnerResponse, Pet};

/// Returns a message that is an object, which is no word of how the call went.
///
/// Created by [`Pets::get_owner`](super::Pets::get_owner).
///
/// Returns [`Pet`]: the field `message` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`GetOwnerResponse`], in a `Response`.
///
/// `GET /owner`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetOwner = Request<GetOwnerParams>;

/// The parameters of [`GetOwner`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetOwnerParams {}

impl GetOwnerParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetOwnerParams {
    type Output = Pet;
    type Whole = GetOwnerResponse;
    type Error = GetOwnerError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-owner",
        name: "get_owner",
        summary: "Returns a message that is an object, which is no word of how the call went.",
        deprecated: None,
        method: Method::GET,
        path: "/owner",
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
    fn output(response: &ResponseParts) -> Result<Pet, DecodeError> {
        response.payload(&[&["message"]], |envelope: GetOwnerResponse| envelope.message)
    }
}

/// Errors of [`GetOwner`].
pub type GetOwnerError = super::errors::PetsError;
