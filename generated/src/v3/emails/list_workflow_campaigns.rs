//! `list-workflow-campaigns`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{WorkflowCampaignList, WorkflowCampaignStatus, WorkflowCampaignSummary};
use crate::LocationId;

/// Lists the workflows of a location that send emails.
///
/// Created by
/// [`Emails::list_workflow_campaigns`](super::Emails::list_workflow_campaigns).
///
/// Returns one page, [`WorkflowCampaignList`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /emails/locations/{locationId}/campaigns/workflows`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListWorkflowCampaigns {
    pub(super) request: Request<ListWorkflowCampaignsParams>,
}

impl ListWorkflowCampaigns {
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
    /// Default: the empty string. Example: `workflow`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// State of the campaigns to list.
    pub fn status(mut self, value: impl IntoOptional<WorkflowCampaignStatus>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }
}

request_builder! {
    ListWorkflowCampaigns, ListWorkflowCampaignsParams
}

/// The parameters of [`ListWorkflowCampaigns`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListWorkflowCampaignsParams {
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
    /// Default: the empty string. Example: `workflow`.
    pub search: Option<String>,
    /// State of the campaigns to list.
    pub status: Option<WorkflowCampaignStatus>,
}

impl ListWorkflowCampaignsParams {
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

impl Operation for ListWorkflowCampaignsParams {
    type Output = WorkflowCampaignList;
    type Whole = WorkflowCampaignList;
    type Error = ListWorkflowCampaignsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-workflow-campaigns",
        name: "list_workflow_campaigns",
        summary: "Lists the workflows of a location that send emails.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/locations/{locationId}/campaigns/workflows",
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

impl Paginated for ListWorkflowCampaignsParams {
    type Item = WorkflowCampaignSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.campaigns",
        limit: Some("limit"),
        maximum: Some(20),
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: WorkflowCampaignList) -> Vec<WorkflowCampaignSummary> {
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

/// Errors of [`ListWorkflowCampaigns`].
pub type ListWorkflowCampaignsError = super::errors::EmailsError;
