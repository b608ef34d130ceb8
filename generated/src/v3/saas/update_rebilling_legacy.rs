//! `update-rebilling-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::RebillingUpdate;
use crate::CompanyId;

/// Sets the rebilling of a product for several locations.
///
/// Created by
/// [`Saas::update_rebilling_legacy`](super::Saas::update_rebilling_legacy).
///
/// `POST /saas-api/public-api/update-rebilling/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateRebillingLegacy = Request<UpdateRebillingLegacyParams>;

/// The parameters of [`UpdateRebillingLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRebillingLegacyParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Settings for rebilling a product: charging its use to locations.
    pub body: RebillingUpdate,
}

impl UpdateRebillingLegacyParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, body: RebillingUpdate) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

impl Operation for UpdateRebillingLegacyParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateRebillingLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-rebilling-deprecated",
        name: "update_rebilling_legacy",
        summary: "Sets the rebilling of a product for several locations.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `update_rebilling`, the same operation at the current path",
        ),
        method: Method::POST,
        path: "/saas-api/public-api/update-rebilling/{companyId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateRebillingLegacy`].
pub type UpdateRebillingLegacyError = super::errors::SaasError;
