//! `li-create-lead-form`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::NewLinkedinLeadForm;
use crate::LocationId;

/// Creates a lead form in a LinkedIn ad account.
///
/// Created by
/// [`AdManager::create_linkedin_lead_form`](super::AdManager::create_linkedin_lead_form).
///
/// `POST /ad-publishing/linkedin/{accountId}/form`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateLinkedinLeadForm = Request<CreateLinkedinLeadFormParams>;

/// The parameters of [`CreateLinkedinLeadForm`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateLinkedinLeadFormParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the LinkedIn ad account, such as `12345678`.
    pub account_id: String,
    /// A LinkedIn lead form to create.
    pub body: NewLinkedinLeadForm,
}

impl CreateLinkedinLeadFormParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: NewLinkedinLeadForm,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for CreateLinkedinLeadFormParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateLinkedinLeadFormError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-create-lead-form",
        name: "create_linkedin_lead_form",
        summary: "Creates a lead form in a LinkedIn ad account.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/linkedin/{accountId}/form",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-create-lead-form",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("accountId", &self.account_id);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateLinkedinLeadForm`].
pub type CreateLinkedinLeadFormError = super::errors::AdManagerError;
