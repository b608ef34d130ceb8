//! `google-get-entity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::{GoogleEntityType, IntegrationType};
use crate::LocationId;

/// Lists the Google campaigns, ad groups or ads of a location.
///
/// Created by
/// [`AdPublishing::list_google_entities`](super::AdPublishing::list_google_entities).
///
/// `GET /ad-publishing/google/entity`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleEntities {
    pub(super) request: Request<ListGoogleEntitiesParams>,
}

impl ListGoogleEntities {
    /// Id of the campaign whose ad groups or ads to list.
    ///
    /// Example: `camp_123`.
    pub fn campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().campaign_id = value.into_optional();
        self
    }

    /// Id of the ad group whose ads to list.
    ///
    /// Example: `ag_123`.
    pub fn ad_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().ad_group_id = value.into_optional();
        self
    }

    /// Search identifier, such as `search_123`; HighLevel does not document what it
    /// identifies.
    pub fn search_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_id = value.into_optional();
        self
    }

    /// First day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-01-01`.
    pub fn start_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// Last day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-12-31`.
    pub fn end_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }

    /// Id of the ad account whose campaigns, ad groups or ads to list.
    ///
    /// Example: `123-456-7890`.
    pub fn selected_ad_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().selected_ad_account_id = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleEntities, ListGoogleEntitiesParams
}

/// The parameters of [`ListGoogleEntities`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleEntitiesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: IntegrationType,
    /// Type of the objects to list: campaigns, ad groups or ads.
    pub entity_type: GoogleEntityType,
    /// Id of the campaign whose ad groups or ads to list.
    ///
    /// Example: `camp_123`.
    pub campaign_id: Option<String>,
    /// Id of the ad group whose ads to list.
    ///
    /// Example: `ag_123`.
    pub ad_group_id: Option<String>,
    /// Search identifier, such as `search_123`; HighLevel does not document what it
    /// identifies.
    pub search_id: Option<String>,
    /// First day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-01-01`.
    pub start_date: Option<Date>,
    /// Last day of the period by which the list is filtered; HighLevel does not document
    /// which date is compared.
    ///
    /// Example: `2024-12-31`.
    pub end_date: Option<Date>,
    /// Id of the ad account whose campaigns, ad groups or ads to list.
    ///
    /// Example: `123-456-7890`.
    pub selected_ad_account_id: Option<String>,
}

impl ListGoogleEntitiesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        integration: IntegrationType,
        entity_type: GoogleEntityType,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            integration,
            entity_type,
            campaign_id: None,
            ad_group_id: None,
            search_id: None,
            start_date: None,
            end_date: None,
            selected_ad_account_id: None,
        }
    }
}

impl Operation for ListGoogleEntitiesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleEntitiesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-entity",
        name: "list_google_entities",
        summary: "Lists the Google campaigns, ad groups or ads of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/entity",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-entity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.integration);
        request.query("entityType", &self.entity_type);
        request.query("campaignId", &self.campaign_id);
        request.query("adGroupId", &self.ad_group_id);
        request.query("searchId", &self.search_id);
        request.query("startDate", &WrittenAs(&self.start_date, "date"));
        request.query("endDate", &WrittenAs(&self.end_date, "date"));
        request.query("selectedAdAccountId", &self.selected_ad_account_id);
    }
}

/// Errors of [`ListGoogleEntities`].
pub type ListGoogleEntitiesError = super::errors::AdPublishingError;
