//! `adopt-pet`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{AdoptPetBody, Pet};

/// Adopts a pet.
///
/// Made by [`Pets::adopt_pet`](super::Pets::adopt_pet).
///
/// `POST /pets/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AdoptPet {
    pub(super) request: Request<AdoptPetParams>,
}

impl AdoptPet {
    /// Sets the query parameter `id`.
    #[inline]
    pub fn id_query(mut self, value: i64) -> Self {
        self.request.params_mut().id_query = Some(value);
        self
    }

    /// Sets the query parameter `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.request.params_mut().tags = Some(value);
        self
    }

    /// Sets the query parameter `sizes`.
    pub fn sizes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.request.params_mut().sizes = Some(value);
        self
    }

    /// Sets the header `X-Trace`.
    pub fn x_trace(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.request.params_mut().x_trace = Some(value);
        self
    }

    /// Sets the request body.
    #[inline]
    pub fn body(mut self, value: AdoptPetBody) -> Self {
        self.request.params_mut().body = Some(value);
        self
    }
}

request_builder! {
    AdoptPet, AdoptPetParams
}

/// The parameters of [`AdoptPet`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AdoptPetParams {
    /// The path parameter `id`.
    pub id: String,
    /// The query parameter `id`.
    pub id_query: Option<i64>,
    /// The query parameter `tags`.
    pub tags: Option<Vec<String>>,
    /// The query parameter `sizes`.
    pub sizes: Option<Vec<String>>,
    /// The header `X-Trace`.
    pub x_trace: Option<Vec<String>>,
    /// The request body.
    pub body: Option<AdoptPetBody>,
}

impl AdoptPetParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            id_query: None,
            tags: None,
            sizes: None,
            x_trace: None,
            body: None,
        }
    }
}

impl Operation for AdoptPetParams {
    type Output = Pet;
    type Error = AdoptPetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "adopt-pet",
        method: Method::POST,
        path: "/pets/{id}",
        headers: &[("Version", "1")],
        success: &[201],
        errors: &[404, 422],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("id", &self.id_query);
        request.query("tags", &self.tags);
        request.query_joined("sizes", &self.sizes, ',');
        request.header("X-Trace", &self.x_trace);
        if let Some(body) = &self.body {
            request.multipart(body);
        }
    }
}

/// What can go wrong with [`AdoptPet`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum AdoptPetError {
    /// `404 Not Found`.
    NotFound,
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(Pet),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for AdoptPetError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
