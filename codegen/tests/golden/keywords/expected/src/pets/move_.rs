//! `move`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::OptionObject;

/// Moves pets.
///
/// Created by [`Pets::move_`](super::Pets::move_).
///
/// `POST /pets/{type}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct Move {
    pub(super) request: Request<MoveParams>,
}

impl Move {
    /// The query parameter `url`.
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().url = value.into_optional();
        self
    }

    /// The query parameter `send`.
    pub fn with_send(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().send = value.into_optional();
        self
    }

    /// The query parameter `self`.
    pub fn self_(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().self_ = value.into_optional();
        self
    }
}

request_builder! {
    Move, MoveParams
}

/// The parameters of [`Move`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MoveParams {
    /// The path parameter `type`.
    pub type_: String,
    /// The request body.
    pub body: OptionObject,
    /// The query parameter `url`.
    pub url: Option<String>,
    /// The query parameter `send`.
    pub send: Option<bool>,
    /// The query parameter `self`.
    pub self_: Option<String>,
}

impl MoveParams {
    /// Creates the parameters.
    pub fn new(type_: impl Into<String>, body: OptionObject) -> Self {
        Self {
            type_: type_.into(),
            body,
            url: None,
            send: None,
            self_: None,
        }
    }
}

impl Operation for MoveParams {
    type Output = ();
    type Whole = ();
    type Error = MoveError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "move",
        name: "move_",
        summary: "Moves pets.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/{type}",
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
        request.path("type", &self.type_);
        request.query("url", &self.url);
        request.query("send", &self.send);
        request.query("self", &self.self_);
        request.json(&self.body);
    }
}

/// Errors of [`Move`].
pub type MoveError = super::errors::PetsError;
