//! `get-contacts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{ContactList, ListedContact};
use crate::LocationId;

/// Lists the contacts of a location.
///
/// Created by [`Contacts::list_contacts`](super::Contacts::list_contacts).
///
/// Returns one page, [`ContactList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /contacts/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListContacts {
    pub(super) request: Request<ListContactsParams>,
}

impl ListContacts {
    /// Id of the last contact of the previous page; needs
    /// [`start_after`](crate::contacts::operations::ListContactsParams::start_after) as
    /// well.
    ///
    /// Example: `UIaE1WjAwWKdlyD7osQI`.
    pub fn start_after_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().start_after_id = value.into_optional();
        self
    }

    /// Position from the `meta` of the previous page, in milliseconds since the Unix
    /// epoch; needs
    /// [`start_after_id`](crate::contacts::operations::ListContactsParams::start_after_id)
    /// as well.
    ///
    /// Example: `1603870249758`.
    pub fn start_after(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().start_after = value.into_optional();
        self
    }

    /// Text to look for, such as a name.
    ///
    /// Example: `John`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Maximum number of contacts to return, at most 100.
    ///
    /// Default: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }
}

request_builder! {
    ListContacts, ListContactsParams
}

/// The parameters of [`ListContacts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListContactsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the last contact of the previous page; needs
    /// [`start_after`](crate::contacts::operations::ListContactsParams::start_after) as
    /// well.
    ///
    /// Example: `UIaE1WjAwWKdlyD7osQI`.
    pub start_after_id: Option<String>,
    /// Position from the `meta` of the previous page, in milliseconds since the Unix
    /// epoch; needs
    /// [`start_after_id`](crate::contacts::operations::ListContactsParams::start_after_id)
    /// as well.
    ///
    /// Example: `1603870249758`.
    pub start_after: Option<i64>,
    /// Text to look for, such as a name.
    ///
    /// Example: `John`.
    pub query: Option<String>,
    /// Maximum number of contacts to return, at most 100.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
}

impl ListContactsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            start_after_id: None,
            start_after: None,
            query: None,
            limit: None,
        }
    }
}

impl Operation for ListContactsParams {
    type Output = ContactList;
    type Whole = ContactList;
    type Error = ListContactsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-contacts",
        name: "list_contacts",
        summary: "Lists the contacts of a location.",
        deprecated: Some("HighLevel deprecated this operation; use `search_contacts`"),
        method: Method::GET,
        path: "/contacts/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("startAfterId", &self.start_after_id);
        request.query("startAfter", &self.start_after);
        request.query("query", &self.query);
        request.query("limit", &self.limit);
    }
}

impl Paginated for ListContactsParams {
    type Item = ListedContact;

    const PAGING: &'static Paging = &Paging {
        items: "$.contacts",
        limit: Some("limit"),
        maximum: Some(100),
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
    fn items(page: ContactList) -> Vec<ListedContact> {
        page.contacts
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

/// Errors of [`ListContacts`].
pub type ListContactsError = super::errors::ContactsError;
