//! `bulk-disable-saas`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{BulkDisableSaasOutcome, BulkDisableSaasResponse};
use crate::{CompanyId, LocationId};

/// Disables SaaS mode for several locations of a company.
///
/// Created by [`Saas::bulk_disable_saas`](super::Saas::bulk_disable_saas).
///
/// Returns [`BulkDisableSaasOutcome`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`BulkDisableSaasResponse`], in a `Response`.
///
/// `POST /saas/bulk-disable-saas/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkDisableSaas = Request<BulkDisableSaasParams>;

/// The parameters of [`BulkDisableSaas`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Ids of the locations for which to disable SaaS mode.
    pub location_ids: Vec<LocationId>,
}

impl BulkDisableSaasParams {
    /// Creates the parameters.
    pub fn new(
        company_id: impl Into<CompanyId>,
        location_ids: impl IntoIterator<Item = impl Into<LocationId>>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            location_ids: location_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for BulkDisableSaasParams {
    type Output = BulkDisableSaasOutcome;
    type Whole = BulkDisableSaasResponse;
    type Error = BulkDisableSaasError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-disable-saas",
        name: "bulk_disable_saas",
        summary: "Disables SaaS mode for several locations of a company.",
        deprecated: None,
        method: Method::POST,
        path: "/saas/bulk-disable-saas/{companyId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &["saas/company.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.properties(&[("locationIds", &self.location_ids)]);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<BulkDisableSaasOutcome, DecodeError> {
        response.payload(&[&["data"]], |envelope: BulkDisableSaasResponse| envelope.data)
    }
}

/// Errors of [`BulkDisableSaas`].
pub type BulkDisableSaasError = super::errors::ListAgencyPlansError;
