//! `li-get-ad-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists the ad accounts that a location's LinkedIn login can access.
///
/// Created by
/// [`AdPublishing::list_linkedin_ad_accounts`](super::AdPublishing::list_linkedin_ad_accounts).
///
/// `GET /ad-publishing/linkedin/ad-accounts`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListLinkedinAdAccounts {
    pub(super) request: Request<ListLinkedinAdAccountsParams>,
}

impl ListLinkedinAdAccounts {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    ListLinkedinAdAccounts, ListLinkedinAdAccountsParams
}

/// The parameters of [`ListLinkedinAdAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinkedinAdAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl ListLinkedinAdAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for ListLinkedinAdAccountsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListLinkedinAdAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-ad-accounts",
        name: "list_linkedin_ad_accounts",
        summary: "Lists the ad accounts that a location's LinkedIn login can access.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/ad-accounts",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-accounts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`ListLinkedinAdAccounts`].
pub type ListLinkedinAdAccountsError = super::errors::AdPublishingError;
