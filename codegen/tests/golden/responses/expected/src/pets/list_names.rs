//! `list-names`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

/// Lists the names of all pets.
///
/// Created by [`Pets::list_names`](super::Pets::list_names).
///
/// `GET /pets`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListNames = Request<ListNamesParams>;

/// The parameters of [`ListNames`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListNamesParams {}

impl ListNamesParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListNamesParams {
    type Output = Vec<String>;
    type Whole = Vec<String>;
    type Error = ListNamesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-names",
        name: "list_names",
        summary: "Lists the names of all pets.",
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

/// Errors of [`ListNames`].
pub type ListNamesError = super::errors::PetsError;
