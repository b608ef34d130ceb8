//! `new`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{Pet, PetsError};

/// Adds a pet.
///
/// Made by [`Pets::new_`](super::Pets::new_).
///
/// `POST /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct NewObject {
    request: Request<NewObjectParams>,
}

impl NewObject {
    pub(super) fn new(client: &Client, params: NewObjectParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the request body.
    pub fn body(mut self, value: Pet) -> Self {
        self.request.params_mut().body = Some(value);
        self
    }
}

request_builder! {
    NewObject, NewObjectParams
}

/// The parameters of [`NewObject`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewObjectParams {
    /// The request body.
    pub body: Option<Pet>,
}

impl NewObjectParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for NewObjectParams {
    type Output = ();
    type Error = NewObjectError;

    const METADATA: &'static Metadata = &Metadata {
        id: "new",
        method: Method::POST,
        path: "/pets",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`NewObject`].
pub type NewObjectError = PetsError;
