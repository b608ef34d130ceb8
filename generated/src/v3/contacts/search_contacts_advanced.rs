//! `search-contacts-advanced`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactSearch, ContactsError, FoundContacts};

/// Searches the contacts of a location by filters.
///
/// Made by
/// [`Contacts::search_contacts_advanced`](super::Contacts::search_contacts_advanced).
///
/// `POST /contacts/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SearchContactsAdvanced {
    request: Request<SearchContactsAdvancedParams>,
}

impl SearchContactsAdvanced {
    pub(super) fn new(client: &Client, params: SearchContactsAdvancedParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SearchContactsAdvanced, SearchContactsAdvancedParams
}

/// The parameters of [`SearchContactsAdvanced`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchContactsAdvancedParams {
    /// The request body.
    pub body: ContactSearch,
}

impl SearchContactsAdvancedParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ContactSearch) -> Self {
        Self { body }
    }
}

impl Operation for SearchContactsAdvancedParams {
    type Output = FoundContacts;
    type Error = SearchContactsAdvancedError;

    const METADATA: &'static Metadata = &Metadata {
        id: "search-contacts-advanced",
        method: Method::POST,
        path: "/contacts/search",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<FoundContacts, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SearchContactsAdvanced`].
pub type SearchContactsAdvancedError = ContactsError;
