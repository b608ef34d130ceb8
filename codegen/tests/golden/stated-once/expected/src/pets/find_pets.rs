//! `find-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::Failure;

/// Finds pets.
///
/// Created by [`Pets::find_pets`](super::Pets::find_pets).
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FindPets {
    pub(super) request: Request<FindPetsParams>,
}

impl FindPets {
    /// Number of pets from 1 to 100; the default is `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// A name of at most 30 letters.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }

    /// Birds have `2`, all others `4`.
    pub fn legs(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().legs = value.into_optional();
        self
    }

    /// Age in years, such as 3.
    ///
    /// At most 30.
    pub fn age(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().age = value.into_optional();
        self
    }

    /// Pirates have `1`.
    ///
    /// One of `1`, `2`. Default: `2`.
    pub fn eyes(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().eyes = value.into_optional();
        self
    }

    /// Number of pets to skip.
    ///
    /// Default: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }
}

request_builder! {
    FindPets, FindPetsParams
}

/// The parameters of [`FindPets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FindPetsParams {
    /// Number of pets from 1 to 100; the default is `20`.
    pub limit: Option<i64>,
    /// A name of at most 30 letters.
    pub name: Option<String>,
    /// Birds have `2`, all others `4`.
    pub legs: Option<i64>,
    /// Age in years, such as 3.
    ///
    /// At most 30.
    pub age: Option<i64>,
    /// Pirates have `1`.
    ///
    /// One of `1`, `2`. Default: `2`.
    pub eyes: Option<i64>,
    /// Number of pets to skip.
    ///
    /// Default: `0`.
    pub skip: Option<i64>,
}

impl FindPetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for FindPetsParams {
    type Output = ();
    type Whole = ();
    type Error = FindPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "find-pets",
        name: "find_pets",
        summary: "Finds pets.",
        deprecated: None,
        method: Method::GET,
        path: "/pets",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[400, 404],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("limit", &self.limit);
        request.query("name", &self.name);
        request.query("legs", &self.legs);
        request.query("age", &self.age);
        request.query("eyes", &self.eyes);
        request.query("skip", &self.skip);
    }
}

/// Errors of [`FindPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum FindPetsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Wrong"}`.
    BadRequest(Failure),
    /// `404 Not Found`.
    NotFound(Failure),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for FindPetsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
