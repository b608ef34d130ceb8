//! `search-contacts-advanced`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{ContactSearch, ContactSearchResults, FoundContact};

/// Searches the contacts of a location by filters.
///
/// Created by [`Contacts::search_contacts`](super::Contacts::search_contacts).
///
/// Returns one page, [`ContactSearchResults`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /contacts/search`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SearchContacts = Request<SearchContactsParams>;

/// The parameters of [`SearchContacts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchContactsParams {
    /// Query, filters, order and page of a search for contacts.
    pub body: ContactSearch,
}

impl SearchContactsParams {
    /// Creates the parameters.
    pub fn new(body: ContactSearch) -> Self {
        Self { body }
    }
}

impl Operation for SearchContactsParams {
    type Output = ContactSearchResults;
    type Whole = ContactSearchResults;
    type Error = SearchContactsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-contacts-advanced",
        name: "search_contacts",
        summary: "Searches the contacts of a location by filters.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

impl Paginated for SearchContactsParams {
    type Item = FoundContact;

    const PAGING: &'static Paging = &Paging {
        items: "$.contacts",
        limit: Some("pageLimit"),
        maximum: Some(500),
        step: PagingStep::Cursor(&[("searchAfter", "@.searchAfter")]),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ContactSearchResults) -> Vec<FoundContact> {
        page.contacts
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

/// Errors of [`SearchContacts`].
pub type SearchContactsError = super::errors::ContactsError;
