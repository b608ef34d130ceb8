//! `adopt`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts,
    ResponseParts, request_builder,
};

use super::{Adoption, Home, Refusal};

/// Adopts a pet. It has a parameter in every place.
///
/// Created by [`Shelter::adopt`](super::Shelter::adopt).
///
/// `POST /pets/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct Adopt {
    pub(super) request: Request<AdoptParams>,
}

impl Adopt {
    /// The query parameter `id`.
    pub fn id_query(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().id_query = value.into_optional();
        self
    }

    /// The query parameter `tags`.
    pub fn tags(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().tags = value.into_optional();
        self
    }

    /// The query parameter `sizes`.
    pub fn sizes(mut self, value: impl IntoOptional<Vec<i64>>) -> Self {
        self.request.params_mut().sizes = value.into_optional();
        self
    }

    /// The header `X-Trace`.
    pub fn x_trace(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().x_trace = value.into_optional();
        self
    }
}

request_builder! {
    Adopt, AdoptParams
}

/// The parameters of [`Adopt`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AdoptParams {
    /// The path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: Adoption,
    /// The query parameter `id`.
    pub id_query: Option<i64>,
    /// The query parameter `tags`.
    pub tags: Option<Vec<String>>,
    /// The query parameter `sizes`.
    pub sizes: Option<Vec<i64>>,
    /// The header `X-Trace`.
    pub x_trace: Option<Vec<String>>,
}

impl AdoptParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: Adoption) -> Self {
        Self {
            id: id.into(),
            body,
            id_query: None,
            tags: None,
            sizes: None,
            x_trace: None,
        }
    }
}

impl Operation for AdoptParams {
    type Output = String;
    type Whole = String;
    type Error = AdoptError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "adopt",
        name: "adopt",
        summary: "Adopts a pet. It has a parameter in every place.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/{id}",
        is_idempotent: false,
        headers: &[("Version", "1")],
        success: &[201],
        errors: &[404, 422, 500],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("id", &self.id_query);
        request.query("tags", &self.tags);
        request.query_joined("sizes", &self.sizes, '|');
        request.header("X-Trace", &self.x_trace);
        request.multipart(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// Errors of [`Adopt`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum AdoptError {
    /// `404 Not Found`.
    NotFound,
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(Option<Refusal>),
    /// `500 Internal Server Error`.
    InternalServerError(Home),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for AdoptError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
