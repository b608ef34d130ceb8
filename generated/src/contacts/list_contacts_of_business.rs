//! `get-contacts-by-businessId`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{ContactList, ListedContact};
use crate::{BusinessId, LocationId};

/// Lists the contacts of a business.
///
/// Created by
/// [`Contacts::list_contacts_of_business`](super::Contacts::list_contacts_of_business).
///
/// Returns one page, [`ContactList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /contacts/business/{businessId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListContactsOfBusiness {
    pub(super) request: Request<ListContactsOfBusinessParams>,
}

impl ListContactsOfBusiness {
    /// Maximum number of entries to return.
    ///
    /// Default: `25`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Text to look for in names, email addresses and phone numbers.
    ///
    /// Example: `contact name`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }
}

request_builder! {
    ListContactsOfBusiness, ListContactsOfBusinessParams
}

/// The parameters of [`ListContactsOfBusiness`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListContactsOfBusinessParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the business whose contacts to list.
    ///
    /// Example: `63771dcac1116f0e21de8e12`.
    pub business_id: BusinessId,
    /// Maximum number of entries to return.
    ///
    /// Default: `25`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub skip: Option<i64>,
    /// Text to look for in names, email addresses and phone numbers.
    ///
    /// Example: `contact name`.
    pub query: Option<String>,
}

impl ListContactsOfBusinessParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        business_id: impl Into<BusinessId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            business_id: business_id.into(),
            limit: None,
            skip: None,
            query: None,
        }
    }
}

impl Operation for ListContactsOfBusinessParams {
    type Output = ContactList;
    type Whole = ContactList;
    type Error = ListContactsOfBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-contacts-by-businessId",
        name: "list_contacts_of_business",
        summary: "Lists the contacts of a business.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/business/{businessId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts-by-business-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("businessId", &self.business_id);
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
        request.query("query", &self.query);
    }
}

impl Paginated for ListContactsOfBusinessParams {
    type Item = ListedContact;

    const PAGING: &'static Paging = &Paging {
        items: "$.contacts",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
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
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListContactsOfBusiness`].
pub type ListContactsOfBusinessError = super::errors::ContactsError;
