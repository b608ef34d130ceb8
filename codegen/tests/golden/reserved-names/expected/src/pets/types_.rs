//! `types`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

/// Lists the kinds of pets.
///
/// Created by [`Pets::types_`](super::Pets::types_).
///
/// `GET /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type Types = Request<TypesParams>;

/// The parameters of [`Types`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TypesParams {}

impl TypesParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for TypesParams {
    type Output = ();
    type Whole = ();
    type Error = TypesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "types",
        name: "types_",
        summary: "Lists the kinds of pets.",
        deprecated: None,
        method: Method::GET,
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

/// Errors of [`Types`].
pub type TypesError = super::errors::EmptyError;
