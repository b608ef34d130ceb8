//! `list-foods`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::ListFoodsResponse;

/// Lists the foods, all of the response, as the document says.
///
/// Created by [`Pets::list_foods`](super::Pets::list_foods).
///
/// `GET /foods`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListFoods = Request<ListFoodsParams>;

/// The parameters of [`ListFoods`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFoodsParams {}

impl ListFoodsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListFoodsParams {
    type Output = ListFoodsResponse;
    type Whole = ListFoodsResponse;
    type Error = ListFoodsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-foods",
        name: "list_foods",
        summary: "Lists the foods, all of the response, as the document says.",
        deprecated: None,
        method: Method::GET,
        path: "/foods",
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

/// Errors of [`ListFoods`].
pub type ListFoodsError = super::errors::PetsError;
