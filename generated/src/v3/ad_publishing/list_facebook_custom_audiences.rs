//! `fb-get-custom-audiences`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{CustomAudienceSource, CustomAudienceType};
use crate::LocationId;

/// Lists the custom and lookalike audiences of a Facebook ad account.
///
/// Created by
/// [`AdPublishing::list_facebook_custom_audiences`](super::AdPublishing::list_facebook_custom_audiences).
///
/// `GET /ad-publishing/facebook/custom-audience`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookCustomAudiences {
    pub(super) request: Request<ListFacebookCustomAudiencesParams>,
}

impl ListFacebookCustomAudiences {
    /// Connection to Facebook through which the audiences are read: that of the Ad
    /// Manager or that of the integrations in HighLevel.
    pub fn source(mut self, value: impl IntoOptional<CustomAudienceSource>) -> Self {
        self.request.params_mut().source = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookCustomAudiences, ListFacebookCustomAudiencesParams
}

/// The parameters of [`ListFacebookCustomAudiences`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookCustomAudiencesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Whether to list custom audiences, lookalike audiences or both.
    pub type_: CustomAudienceType,
    /// Id of the Facebook ad account, such as `act_123456789`.
    pub ad_account_id: String,
    /// Connection to Facebook through which the audiences are read: that of the Ad
    /// Manager or that of the integrations in HighLevel.
    pub source: Option<CustomAudienceSource>,
}

impl ListFacebookCustomAudiencesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        type_: CustomAudienceType,
        ad_account_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
            ad_account_id: ad_account_id.into(),
            source: None,
        }
    }
}

impl Operation for ListFacebookCustomAudiencesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookCustomAudiencesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-custom-audiences",
        name: "list_facebook_custom_audiences",
        summary: "Lists the custom and lookalike audiences of a Facebook ad account.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/custom-audience",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-custom-audiences",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
        request.query("adAccountId", &self.ad_account_id);
        request.query("source", &self.source);
    }
}

/// Errors of [`ListFacebookCustomAudiences`].
pub type ListFacebookCustomAudiencesError = super::errors::AdPublishingError;
