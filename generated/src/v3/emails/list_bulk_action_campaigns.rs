//! `list-bulk-action-campaigns`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{BulkActionCampaignList, BulkActionCampaignSummary, BulkActionStatus};
use crate::LocationId;

/// Lists the bulk actions of a location that send emails.
///
/// Created by
/// [`Emails::list_bulk_action_campaigns`](super::Emails::list_bulk_action_campaigns).
///
/// Returns one page, [`BulkActionCampaignList`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /emails/locations/{locationId}/campaigns/bulk-actions`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListBulkActionCampaigns {
    pub(super) request: Request<ListBulkActionCampaignsParams>,
}

impl ListBulkActionCampaigns {
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
    /// Default: the empty string. Example: `action`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Start of the period of the campaigns to list, in ISO 8601. The reference does not
    /// say which date of a campaign counts.
    ///
    /// Example: `2024-01-01T00:00:00.000Z`.
    pub fn date_from(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().date_from = value.into_optional();
        self
    }

    /// End of the period of the campaigns to list, in ISO 8601. The reference does not
    /// say which date of a campaign counts.
    ///
    /// Example: `2024-12-31T23:59:59.999Z`.
    pub fn date_to(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().date_to = value.into_optional();
        self
    }

    /// State of the campaigns to list.
    pub fn status(mut self, value: impl IntoOptional<BulkActionStatus>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }
}

request_builder! {
    ListBulkActionCampaigns, ListBulkActionCampaignsParams
}

/// The parameters of [`ListBulkActionCampaigns`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBulkActionCampaignsParams {
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
    /// Default: the empty string. Example: `action`.
    pub search: Option<String>,
    /// Start of the period of the campaigns to list, in ISO 8601. The reference does not
    /// say which date of a campaign counts.
    ///
    /// Example: `2024-01-01T00:00:00.000Z`.
    pub date_from: Option<Timestamp>,
    /// End of the period of the campaigns to list, in ISO 8601. The reference does not
    /// say which date of a campaign counts.
    ///
    /// Example: `2024-12-31T23:59:59.999Z`.
    pub date_to: Option<Timestamp>,
    /// State of the campaigns to list.
    pub status: Option<BulkActionStatus>,
}

impl ListBulkActionCampaignsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            offset: None,
            search: None,
            date_from: None,
            date_to: None,
            status: None,
        }
    }
}

impl Operation for ListBulkActionCampaignsParams {
    type Output = BulkActionCampaignList;
    type Whole = BulkActionCampaignList;
    type Error = ListBulkActionCampaignsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-bulk-action-campaigns",
        name: "list_bulk_action_campaigns",
        summary: "Lists the bulk actions of a location that send emails.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/campaigns/bulk-actions",
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
        request.query("dateFrom", &WrittenAs(&self.date_from, "rfc3339"));
        request.query("dateTo", &WrittenAs(&self.date_to, "rfc3339"));
        request.query("status", &self.status);
    }
}

impl Paginated for ListBulkActionCampaignsParams {
    type Item = BulkActionCampaignSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.campaigns",
        limit: Some("limit"),
        maximum: Some(20),
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: BulkActionCampaignList) -> Vec<BulkActionCampaignSummary> {
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

/// Errors of [`ListBulkActionCampaigns`].
pub type ListBulkActionCampaignsError = super::errors::EmailsError;
