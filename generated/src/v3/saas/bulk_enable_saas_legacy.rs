//! `bulk-enable-saas-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BulkEnableSaasResponse, BulkSaasActivation};
use crate::CompanyId;

/// Enables SaaS mode for several locations of a company.
///
/// Created by
/// [`Saas::bulk_enable_saas_legacy`](super::Saas::bulk_enable_saas_legacy).
///
/// `POST /saas-api/public-api/bulk-enable-saas/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkEnableSaasLegacy = Request<BulkEnableSaasLegacyParams>;

/// The parameters of [`BulkEnableSaasLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEnableSaasLegacyParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// The locations for which to enable SaaS mode, and their plan.
    pub body: BulkSaasActivation,
}

impl BulkEnableSaasLegacyParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, body: BulkSaasActivation) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

impl Operation for BulkEnableSaasLegacyParams {
    type Output = BulkEnableSaasResponse;
    type Whole = BulkEnableSaasResponse;
    type Error = BulkEnableSaasLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-enable-saas-deprecated",
        name: "bulk_enable_saas_legacy",
        summary: "Enables SaaS mode for several locations of a company.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `bulk_enable_saas`, the same operation at the current path",
        ),
        method: Method::POST,
        path: "/saas-api/public-api/bulk-enable-saas/{companyId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.json(&self.body);
    }
}

/// Errors of [`BulkEnableSaasLegacy`].
pub type BulkEnableSaasLegacyError = super::errors::SaasError;
