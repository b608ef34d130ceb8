//! `count-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Entries, Metadata, Operation, Request, RequestParts};

/// Counts pets.
///
/// Created by [`Pets::count_pets`](super::Pets::count_pets).
///
/// `PUT /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CountPets = Request<CountPetsParams>;

/// The parameters of [`CountPets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CountPetsParams {}

impl CountPetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for CountPetsParams {
    type Output = Entries<i64>;
    type Whole = Entries<i64>;
    type Error = CountPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "count-pets",
        name: "count_pets",
        summary: "Counts pets.",
        deprecated: None,
        method: Method::PUT,
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

/// Errors of [`CountPets`].
pub type CountPetsError = super::errors::PetsError;
