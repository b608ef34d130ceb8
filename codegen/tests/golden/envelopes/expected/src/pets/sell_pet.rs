//! `sell-pet`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{Pet, SellPetResponse};

/// Returns the pet that is sold, as the document says, and beside it a price.
///
/// Created by [`Pets::sell_pet`](super::Pets::sell_pet).
///
/// Returns [`Pet`]: the field `pet` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SellPetResponse`], in a `Response`.
///
/// `POST /pet`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SellPet = Request<SellPetParams>;

/// The parameters of [`SellPet`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SellPetParams {}

impl SellPetParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for SellPetParams {
    type Output = Pet;
    type Whole = SellPetResponse;
    type Error = SellPetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "sell-pet",
        name: "sell_pet",
        summary: "Returns the pet that is sold, as the document says, and beside it a price.",
        deprecated: None,
        method: Method::POST,
        path: "/pet",
        is_idempotent: false,
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
        response.payload(&[&["pet"]], |envelope: SellPetResponse| envelope.pet)
    }
}

/// Errors of [`SellPet`].
pub type SellPetError = super::errors::PetsError;
