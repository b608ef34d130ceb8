//! `count-pets`: the request, its parameters and its outcome.

use std::collections::BTreeMap;

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::PetsError;

/// Counts pets.
///
/// `PUT /pets`
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CountPets {
    request: Request<CountPetsParams>,
}

impl CountPets {
    pub(super) fn new(client: &Client, params: CountPetsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CountPets, CountPetsParams
}

/// The parameters of [`CountPets`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountPetsParams {}

impl CountPetsParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CountPetsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let _object = value.object("CountPetsParams")?;
        Some(Self {})
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CountPetsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let _object = writer.object();
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CountPetsParams
}

impl Operation for CountPetsParams {
    type Output = BTreeMap<String, i64>;
    type Error = CountPetsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "count-pets",
        method: Method::PUT,
        path: "/pets",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, _request: &mut RequestParts) {}

    fn output(response: &ResponseParts) -> Result<BTreeMap<String, i64>, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CountPets`].
pub type CountPetsError = PetsError;
