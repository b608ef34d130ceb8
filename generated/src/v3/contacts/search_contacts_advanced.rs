//! `search-contacts-advanced`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactSearch, ContactsError, FoundContacts};

/// Searches the contacts of a location by filters.
///
/// Although it changes nothing this is a POST. Filters on one level must all match,
/// unless a group says `OR`. Pages reach the first 10,000 contacts; beyond them pass
/// what `search_after` of the last contact found says, and no page.
///
/// Needs a location's token with the scope `contacts.readonly`.
///
/// `POST /contacts/search`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json))
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug, PartialEq)]
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

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SearchContactsAdvancedParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchContactsAdvancedParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SearchContactsAdvancedParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SearchContactsAdvancedParams
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
