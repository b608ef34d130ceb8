//! `bulk-enable-saas`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BulkEnableSaasResponse, BulkSaasActivation};
use crate::CompanyId;

/// Enables SaaS mode for several locations of a company.
///
/// Created by [`Saas::bulk_enable_saas`](super::Saas::bulk_enable_saas).
///
/// `POST /saas/bulk-enable-saas/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type BulkEnableSaas = Request<BulkEnableSaasParams>;

/// The parameters of [`BulkEnableSaas`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEnableSaasParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// The locations for which to enable SaaS mode, and their plan.
    pub body: BulkSaasActivation,
}

impl BulkEnableSaasParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, body: BulkSaasActivation) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

impl Operation for BulkEnableSaasParams {
    type Output = BulkEnableSaasResponse;
    type Whole = BulkEnableSaasResponse;
    type Error = BulkEnableSaasError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "bulk-enable-saas",
        name: "bulk_enable_saas",
        summary: "Enables SaaS mode for several locations of a company.",
        deprecated: None,
        method: Method::POST,
        path: "/saas/bulk-enable-saas/{companyId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.json(&self.body);
    }
}

/// Errors of [`BulkEnableSaas`].
pub type BulkEnableSaasError = super::errors::ListAgencyPlansError;
