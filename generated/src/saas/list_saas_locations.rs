//! `get-saas-locations`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{SaasLocation, SaasLocationList};
use crate::CompanyId;

/// Lists the locations of a company that are in SaaS mode, page by page.
///
/// Created by [`Saas::list_saas_locations`](super::Saas::list_saas_locations).
///
/// Returns one page, [`SaasLocationList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /saas/saas-locations/{companyId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListSaasLocations {
    pub(super) request: Request<ListSaasLocationsParams>,
}

impl ListSaasLocations {
    /// Number of the page to return; the first is 1.
    ///
    /// Always sent, as `1` until it is set; `None` changes nothing.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().page = value;
        }
        self
    }
}

request_builder! {
    ListSaasLocations, ListSaasLocationsParams
}

/// The parameters of [`ListSaasLocations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSaasLocationsParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Number of the page to return; the first is 1.
    pub page: i64,
}

impl ListSaasLocationsParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
            page: 1,
        }
    }
}

impl Operation for ListSaasLocationsParams {
    type Output = SaasLocationList;
    type Whole = SaasLocationList;
    type Error = ListSaasLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-saas-locations",
        name: "list_saas_locations",
        summary: "Lists the locations of a company that are in SaaS mode, page by page.",
        deprecated: None,
        method: Method::GET,
        path: "/saas/saas-locations/{companyId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.query("page", &self.page);
    }
}

impl Paginated for ListSaasLocationsParams {
    type Item = SaasLocation;

    const PAGING: &'static Paging = &Paging {
        items: "$.locations",
        limit: None,
        maximum: None,
        step: PagingStep::Page {
            parameter: "page",
            first: 1,
        },
        total: Some("$.pagination.total"),
        more: Some("$.pagination.hasNext"),
    };

    #[inline]
    fn items(page: SaasLocationList) -> Vec<SaasLocation> {
        page.locations
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: None,
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListSaasLocations`].
pub type ListSaasLocationsError = super::errors::ListAgencyPlansError;
