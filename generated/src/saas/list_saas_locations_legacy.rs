//! `get-saas-locations-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{SaasLocation, SaasLocationList};
use crate::CompanyId;

/// Lists the locations of a company that are in SaaS mode, page by page.
///
/// Created by
/// [`Saas::list_saas_locations_legacy`](super::Saas::list_saas_locations_legacy).
///
/// Returns one page, [`SaasLocationList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /saas-api/public-api/saas-locations/{companyId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListSaasLocationsLegacy {
    pub(super) request: Request<ListSaasLocationsLegacyParams>,
}

impl ListSaasLocationsLegacy {
    /// Number of the page to return; the first is 1.
    ///
    /// Example: `1`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }
}

request_builder! {
    ListSaasLocationsLegacy, ListSaasLocationsLegacyParams
}

/// The parameters of [`ListSaasLocationsLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSaasLocationsLegacyParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Number of the page to return; the first is 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
}

impl ListSaasLocationsLegacyParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
            page: None,
        }
    }
}

impl Operation for ListSaasLocationsLegacyParams {
    type Output = SaasLocationList;
    type Whole = SaasLocationList;
    type Error = ListSaasLocationsLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-saas-locations-deprecated",
        name: "list_saas_locations_legacy",
        summary: "Lists the locations of a company that are in SaaS mode, page by page.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `list_saas_locations`, the same operation at the current path",
        ),
        method: Method::GET,
        path: "/saas-api/public-api/saas-locations/{companyId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.query("page", &self.page);
    }
}

impl Paginated for ListSaasLocationsLegacyParams {
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

/// Errors of [`ListSaasLocationsLegacy`].
pub type ListSaasLocationsLegacyError = super::errors::SaasError;
