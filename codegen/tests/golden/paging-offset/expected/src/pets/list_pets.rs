//! `list-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, request_builder,
};

/// Lists the pets.
///
/// Created by [`Pets::list_pets`](super::Pets::list_pets).
///
/// Returns one page, a list of strings. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListPets {
    pub(super) request: Request<ListPetsParams>,
}

impl ListPets {
    /// The query parameter `limit`.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// The query parameter `skip`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().skip = value;
        }
        self
    }
}

request_builder! {
    ListPets, ListPetsParams
}

/// The parameters of [`ListPets`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPetsParams {
    /// The query parameter `limit`.
    pub limit: i64,
    /// The query parameter `skip`.
    pub skip: i64,
}

impl ListPetsParams {
    /// Creates parameters with the default values.
    pub fn new() -> Self {
        Self { limit: 20, skip: 0 }
    }
}

impl Default for ListPetsParams {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListPetsParams {
    type Output = Vec<String>;
    type Whole = Vec<String>;
    type Error = ListPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-pets",
        name: "list_pets",
        summary: "Lists the pets.",
        deprecated: None,
        method: Method::GET,
        path: "/pets",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: Some(Self::PAGING),
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListPetsParams {
    type Item = String;

    const PAGING: &'static Paging = &Paging {
        items: "$",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: Vec<String>) -> Vec<String> {
        page
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListPets`].
pub type ListPetsError = super::errors::PetsError;
