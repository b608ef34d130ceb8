//! `find-pets`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::PetsError;

/// Finds pets.
///
/// `GET /pets`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FindPets {
    request: Request<FindPetsParams>,
}

impl FindPets {
    pub(super) fn new(client: &Client, params: FindPetsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FindPets, FindPetsParams
}

/// The parameters of [`FindPets`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindPetsParams {}

impl FindPetsParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FindPetsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let _object = value.object("FindPetsParams")?;
        Some(Self {})
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FindPetsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let _object = writer.object();
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FindPetsParams
}

impl Operation for FindPetsParams {
    type Output = ();
    type Error = FindPetsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "find-pets",
        method: Method::GET,
        path: "/pets",
        headers: &[],
        success: &[200],
        errors: &[400, 404],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, _request: &mut RequestParts) {}

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`FindPets`].
pub type FindPetsError = PetsError;
