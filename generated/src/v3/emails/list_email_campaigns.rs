//! `list-email-campaigns`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{EmailCampaignList, EmailCampaignStatus, EmailCampaignSummary};
use crate::LocationId;

/// Lists the email campaigns of a location.
///
/// Created by [`Emails::list_email_campaigns`](super::Emails::list_email_campaigns).
///
/// Returns one page, [`EmailCampaignList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /emails/locations/{locationId}/campaigns/emails`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListEmailCampaigns {
    pub(super) request: Request<ListEmailCampaignsParams>,
}

impl ListEmailCampaigns {
    /// Maximum number of entries to return.
    ///
    /// From 1 to 20. Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Text to look for in the names.
    ///
    /// Example: `newsletter`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// State of the campaigns to list; `all` lists campaigns in any state.
    pub fn status(mut self, value: impl IntoOptional<EmailCampaignStatus>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }
}

request_builder! {
    ListEmailCampaigns, ListEmailCampaignsParams
}

/// The parameters of [`ListEmailCampaigns`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListEmailCampaignsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// From 1 to 20. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Text to look for in the names.
    ///
    /// Example: `newsletter`.
    pub search: Option<String>,
    /// State of the campaigns to list; `all` lists campaigns in any state.
    pub status: Option<EmailCampaignStatus>,
}

impl ListEmailCampaignsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            offset: None,
            search: None,
            status: None,
        }
    }
}

impl Operation for ListEmailCampaignsParams {
    type Output = EmailCampaignList;
    type Whole = EmailCampaignList;
    type Error = ListEmailCampaignsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-email-campaigns",
        name: "list_email_campaigns",
        summary: "Lists the email campaigns of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/campaigns/emails",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/campaigns.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
        request.query("status", &self.status);
    }
}

impl Paginated for ListEmailCampaignsParams {
    type Item = EmailCampaignSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.campaigns",
        limit: Some("limit"),
        maximum: Some(20),
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: EmailCampaignList) -> Vec<EmailCampaignSummary> {
        page.campaigns
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListEmailCampaigns`].
pub type ListEmailCampaignsError = super::errors::EmailsError;
