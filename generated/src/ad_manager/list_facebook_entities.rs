//! `fb-get-entity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{FacebookEntityType, IntegrationType};
use crate::LocationId;

/// Lists the Facebook campaigns, ad sets or ads of a location.
///
/// Created by
/// [`AdManager::list_facebook_entities`](super::AdManager::list_facebook_entities).
///
/// `GET /ad-publishing/facebook/entity`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookEntities {
    pub(super) request: Request<ListFacebookEntitiesParams>,
}

impl ListFacebookEntities {
    /// Cursor from the previous page.
    ///
    /// Example: `cursor_abc`.
    pub fn next(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().next = value.into_optional();
        self
    }

    /// Whether to return everything at once instead of a page.
    ///
    /// Example: `true`.
    pub fn fetch_all(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().fetch_all = value.into_optional();
        self
    }

    /// Id of the campaign whose ad sets or ads to list.
    ///
    /// Example: `camp_123`.
    pub fn campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().campaign_id = value.into_optional();
        self
    }

    /// Id of the ad set whose ads to list.
    ///
    /// Example: `adset_123`.
    pub fn ad_set_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().ad_set_id = value.into_optional();
        self
    }

    /// Search identifier, such as `search_123`; HighLevel does not document what it
    /// identifies.
    pub fn search_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_id = value.into_optional();
        self
    }

    /// Id of the ad account whose campaigns, ad sets or ads to list.
    ///
    /// Example: `act_123456789`.
    pub fn selected_ad_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().selected_ad_account_id = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookEntities, ListFacebookEntitiesParams
}

/// The parameters of [`ListFacebookEntities`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookEntitiesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Connection to the ad network that the call uses: that of the Ad Manager
    /// (`AD_MANAGER`) or that of the integrations in HighLevel (`INTEGRATION`).
    pub integration: IntegrationType,
    /// Type of the objects to list: campaigns, ad sets or ads.
    pub entity_type: FacebookEntityType,
    /// Cursor from the previous page.
    ///
    /// Example: `cursor_abc`.
    pub next: Option<String>,
    /// Whether to return everything at once instead of a page.
    ///
    /// Example: `true`.
    pub fetch_all: Option<bool>,
    /// Id of the campaign whose ad sets or ads to list.
    ///
    /// Example: `camp_123`.
    pub campaign_id: Option<String>,
    /// Id of the ad set whose ads to list.
    ///
    /// Example: `adset_123`.
    pub ad_set_id: Option<String>,
    /// Search identifier, such as `search_123`; HighLevel does not document what it
    /// identifies.
    pub search_id: Option<String>,
    /// Id of the ad account whose campaigns, ad sets or ads to list.
    ///
    /// Example: `act_123456789`.
    pub selected_ad_account_id: Option<String>,
}

impl ListFacebookEntitiesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        integration: IntegrationType,
        entity_type: FacebookEntityType,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            integration,
            entity_type,
            next: None,
            fetch_all: None,
            campaign_id: None,
            ad_set_id: None,
            search_id: None,
            selected_ad_account_id: None,
        }
    }
}

impl Operation for ListFacebookEntitiesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookEntitiesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-entity",
        name: "list_facebook_entities",
        summary: "Lists the Facebook campaigns, ad sets or ads of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/entity",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-entity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.integration);
        request.query("entityType", &self.entity_type);
        request.query("next", &self.next);
        request.query("fetchAll", &self.fetch_all);
        request.query("campaignId", &self.campaign_id);
        request.query("adSetId", &self.ad_set_id);
        request.query("searchId", &self.search_id);
        request.query("selectedAdAccountId", &self.selected_ad_account_id);
    }
}

/// Errors of [`ListFacebookEntities`].
pub type ListFacebookEntitiesError = super::errors::AdManagerError;
