//! `list-commissions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Commission, CommissionList};
use crate::LocationId;

/// Lists the commissions that a location's affiliates have earned.
///
/// Created by
/// [`AffiliateManager::list_commissions`](super::AffiliateManager::list_commissions).
///
/// Returns one page, [`CommissionList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /affiliate-manager/{locationId}/commissions`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCommissions {
    pub(super) request: Request<ListCommissionsParams>,
}

impl ListCommissions {
    /// Id of an affiliate campaign; only its commissions are listed.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub fn campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().campaign_id = value.into_optional();
        self
    }

    /// Id of an affiliate; only the commissions of this one are listed.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub fn affiliate_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().affiliate_id = value.into_optional();
        self
    }

    /// Status of the commissions to list, such as `pending`.
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Text to look for, such as the email address of an affiliate.
    ///
    /// Example: `affiliate@gmail.com`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return, at most 100.
    ///
    /// Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// First day of the period. HighLevel does not document which date it compares.
    ///
    /// Example: `2023-10-01`.
    pub fn from_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().from_date = value.into_optional();
        self
    }

    /// Last day of the period. HighLevel does not document which date it compares.
    ///
    /// Example: `2023-10-01`.
    pub fn to_date(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().to_date = value.into_optional();
        self
    }
}

request_builder! {
    ListCommissions, ListCommissionsParams
}

/// The parameters of [`ListCommissions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCommissionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of an affiliate campaign; only its commissions are listed.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub campaign_id: Option<String>,
    /// Id of an affiliate; only the commissions of this one are listed.
    ///
    /// Example: `6385d230f6d19db03eef6fb2`.
    pub affiliate_id: Option<String>,
    /// Status of the commissions to list, such as `pending`.
    pub status: Option<String>,
    /// Text to look for, such as the email address of an affiliate.
    ///
    /// Example: `affiliate@gmail.com`.
    pub query: Option<String>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return, at most 100.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// First day of the period. HighLevel does not document which date it compares.
    ///
    /// Example: `2023-10-01`.
    pub from_date: Option<Date>,
    /// Last day of the period. HighLevel does not document which date it compares.
    ///
    /// Example: `2023-10-01`.
    pub to_date: Option<Date>,
}

impl ListCommissionsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: None,
            affiliate_id: None,
            status: None,
            query: None,
            skip: None,
            limit: None,
            from_date: None,
            to_date: None,
        }
    }
}

impl Operation for ListCommissionsParams {
    type Output = CommissionList;
    type Whole = CommissionList;
    type Error = ListCommissionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-commissions",
        name: "list_commissions",
        summary: "Lists the commissions that a location's affiliates have earned.",
        deprecated: None,
        method: Method::GET,
        path: "/affiliate-manager/{locationId}/commissions",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["affiliate-manager.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-commissions",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("campaignId", &self.campaign_id);
        request.query("affiliateId", &self.affiliate_id);
        request.query("status", &self.status);
        request.query("query", &self.query);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("fromDate", &WrittenAs(&self.from_date, "date"));
        request.query("toDate", &WrittenAs(&self.to_date, "date"));
    }
}

impl Paginated for ListCommissionsParams {
    type Item = Commission;

    const PAGING: &'static Paging = &Paging {
        items: "$.commissions",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: CommissionList) -> Vec<Commission> {
        page.commissions
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListCommissions`].
pub type ListCommissionsError = super::errors::AffiliateManagerError;
