//! `list-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, request_builder,
};

use super::PetsResponse;

/// Lists the pets.
///
/// Created by [`Pets::list_pets`](super::Pets::list_pets).
///
/// Returns one page, [`PetsResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListPets {
    pub(super) request: Request<ListPetsParams>,
}

impl ListPets {
    /// The query parameter `page`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// The query parameter `pageSize`.
    pub fn page_size(mut self, value: impl IntoOptional<f64>) -> Self {
        self.request.params_mut().page_size = value.into_optional();
        self
    }
}

request_builder! {
    ListPets, ListPetsParams
}

/// The parameters of [`ListPets`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPetsParams {
    /// The query parameter `page`.
    pub page: Option<i64>,
    /// The query parameter `pageSize`.
    pub page_size: Option<f64>,
}

impl ListPetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListPetsParams {
    type Output = PetsResponse;
    type Whole = PetsResponse;
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
        request.query("page", &self.page);
        request.query("pageSize", &self.page_size);
    }
}

impl Paginated for ListPetsParams {
    type Item = String;

    const PAGING: &'static Paging = &Paging {
        items: "$.data.result.pets",
        limit: Some("pageSize"),
        maximum: Some(50),
        step: PagingStep::Page {
            parameter: "page",
            first: 1,
        },
        total: Some("$.data.total"),
        more: None,
    };

    #[inline]
    fn items(page: PetsResponse) -> Vec<String> {
        page.data
            .and_then(|value| value.result)
            .map(|value| value.pets)
            .unwrap_or_default()
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.page_size),
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListPets`].
pub type ListPetsError = super::errors::PetsError;
