//! `list-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, request_builder,
};

use super::{Pet, PetList};

/// Lists pets.
///
/// Created by [`Pets::list_pets`](super::Pets::list_pets).
///
/// Returns one page, [`PetList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /pets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListPets {
    pub(super) request: Request<ListPetsParams>,
}

impl ListPets {
    /// The query parameter `skip`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
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
    /// The query parameter `skip`.
    pub skip: Option<i64>,
}

impl ListPetsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListPetsParams {
    type Output = PetList;
    type Whole = PetList;
    type Error = ListPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-pets",
        name: "list_pets",
        summary: "Lists pets.",
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
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListPetsParams {
    type Item = Pet;

    const PAGING: &'static Paging = &Paging {
        items: "$.pets",
        limit: None,
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: PetList) -> Vec<Pet> {
        page.pets
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: None,
            position: [Some(&mut self.skip), None],
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
