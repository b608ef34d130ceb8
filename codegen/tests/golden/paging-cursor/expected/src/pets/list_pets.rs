//! `list-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, request_builder,
};

use super::{Pet, PetsResponse};

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
    /// The query parameter `limit`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// The query parameter `startAfter`.
    pub fn start_after(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().start_after = value.into_optional();
        self
    }

    /// The query parameter `startAfterId`.
    pub fn start_after_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().start_after_id = value.into_optional();
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
    /// The query parameter `limit`.
    pub limit: Option<i64>,
    /// The query parameter `startAfter`.
    pub start_after: Option<i64>,
    /// The query parameter `startAfterId`.
    pub start_after_id: Option<String>,
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
        request.query("limit", &self.limit);
        request.query("startAfter", &self.start_after);
        request.query("startAfterId", &self.start_after_id);
    }
}

impl Paginated for ListPetsParams {
    type Item = Pet;

    const PAGING: &'static Paging = &Paging {
        items: "$.pets",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Cursor(
            &[
                ("startAfter", "$.meta.startAfter"),
                ("startAfterId", "$.meta.startAfterId"),
            ],
        ),
        total: Some("$.meta.total"),
        more: None,
    };

    #[inline]
    fn items(page: PetsResponse) -> Vec<Pet> {
        page.pets
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.start_after), Some(&mut self.start_after_id)],
            without: None,
        }
    }
}

/// Errors of [`ListPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListPetsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListPetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
