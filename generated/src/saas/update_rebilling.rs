//! `update-rebilling`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::RebillingUpdate;
use crate::CompanyId;

/// Sets the rebilling of a product for several locations.
///
/// Created by [`Saas::update_rebilling`](super::Saas::update_rebilling).
///
/// `POST /saas/update-rebilling/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateRebilling = Request<UpdateRebillingParams>;

/// The parameters of [`UpdateRebilling`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRebillingParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Settings for rebilling a product: charging its use to locations.
    pub body: RebillingUpdate,
}

impl UpdateRebillingParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, body: RebillingUpdate) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

impl Operation for UpdateRebillingParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateRebillingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-rebilling",
        name: "update_rebilling",
        summary: "Sets the rebilling of a product for several locations.",
        deprecated: None,
        method: Method::POST,
        path: "/saas/update-rebilling/{companyId}",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateRebilling`].
pub type UpdateRebillingError = super::errors::ListAgencyPlansError;
