//! `bulk-disable-saas-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{BulkDisableSaasOutcome, BulkDisableSaasResponse};
use crate::{CompanyId, LocationId};

/// Disables SaaS mode for several locations of a company.
///
/// Created by
/// [`Saas::bulk_disable_saas_legacy`](super::Saas::bulk_disable_saas_legacy).
///
/// Returns [`BulkDisableSaasOutcome`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`BulkDisableSaasResponse`], in a `Response`.
///
/// `POST /saas-api/public-api/bulk-disable-saas/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkDisableSaasLegacy = Request<BulkDisableSaasLegacyParams>;

/// The parameters of [`BulkDisableSaasLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasLegacyParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Ids of the locations for which to disable SaaS mode.
    pub location_ids: Vec<LocationId>,
}

impl BulkDisableSaasLegacyParams {
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

impl Operation for BulkDisableSaasLegacyParams {
    type Output = BulkDisableSaasOutcome;
    type Whole = BulkDisableSaasResponse;
    type Error = BulkDisableSaasLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-disable-saas-deprecated",
        name: "bulk_disable_saas_legacy",
        summary: "Disables SaaS mode for several locations of a company.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `bulk_disable_saas`, the same operation at the current path",
        ),
        method: Method::POST,
        path: "/saas-api/public-api/bulk-disable-saas/{companyId}",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["saas/company.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas-deprecated",
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

/// Errors of [`BulkDisableSaasLegacy`].
pub type BulkDisableSaasLegacyError = super::errors::SaasError;
