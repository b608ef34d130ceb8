//! `search-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, ResponseParts,
};

use super::{Pet, PetSearch, PetsResponse};

/// Searches the pets.
///
/// Created by [`Pets::search_pets`](super::Pets::search_pets).
///
/// Returns one page, [`PetsResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /pets/search`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SearchPets = Request<SearchPetsParams>;

/// The parameters of [`SearchPets`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchPetsParams {
    /// The request body.
    pub body: PetSearch,
}

impl SearchPetsParams {
    /// Creates the parameters.
    pub fn new(body: PetSearch) -> Self {
        Self { body }
    }
}

impl Operation for SearchPetsParams {
    type Output = PetsResponse;
    type Whole = PetsResponse;
    type Error = SearchPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-pets",
        name: "search_pets",
        summary: "Searches the pets.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/search",
        is_idempotent: false,
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
        request.json(&self.body);
    }
}

impl Paginated for SearchPetsParams {
    type Item = Pet;

    const PAGING: &'static Paging = &Paging {
        items: "$.pets",
        limit: Some("pageLimit"),
        maximum: Some(500),
        step: PagingStep::Cursor(&[("searchAfter", "@.sort")]),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: PetsResponse) -> Vec<Pet> {
        page.pets
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.body.page_limit),
            position: [Some(&mut self.body.search_after), None],
            without: Some(&mut self.body.page),
        }
    }
}

/// Errors of [`SearchPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum SearchPetsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for SearchPetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
