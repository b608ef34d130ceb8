//! `types`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::PetsError;

/// Lists the kinds of pets.
///
/// Made by [`Pets::types_`](super::Pets::types_).
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Types {
    request: Request<TypesParams>,
}

impl Types {
    pub(super) fn new(client: &Client, params: TypesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    Types, TypesParams
}

/// The parameters of [`Types`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TypesParams {}

impl TypesParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for TypesParams {
    type Output = ();
    type Error = TypesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "types",
        method: Method::GET,
        path: "/pets",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, _request: &mut RequestParts) {}

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`Types`].
pub type TypesError = PetsError;
