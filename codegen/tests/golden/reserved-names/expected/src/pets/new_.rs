//! `new`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::Pet;

/// Adds a pet.
///
/// Created by [`Pets::new_`](super::Pets::new_).
///
/// `POST /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct NewObject {
    pub(super) request: Request<NewObjectParams>,
}

impl NewObject {
    /// The request body.
    pub fn body(mut self, value: impl IntoOptional<Pet>) -> Self {
        self.request.params_mut().body = value.into_optional();
        self
    }
}

request_builder! {
    NewObject, NewObjectParams
}

/// The parameters of [`NewObject`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewObjectParams {
    /// The request body.
    pub body: Option<Pet>,
}

impl NewObjectParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for NewObjectParams {
    type Output = ();
    type Whole = ();
    type Error = NewObjectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "new",
        name: "new_",
        summary: "Adds a pet.",
        deprecated: None,
        method: Method::POST,
        path: "/pets",
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
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`NewObject`].
pub type NewObjectError = super::errors::EmptyError;
