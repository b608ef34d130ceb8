//! `list-payouts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{Payout, PayoutList};
use crate::LocationId;

/// Lists the payouts of a location to its affiliates, both paid and due ones.
///
/// Created by
/// [`AffiliateManager::list_payouts`](super::AffiliateManager::list_payouts).
///
/// Returns one page, [`PayoutList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /affiliate-manager/{locationId}/payouts`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListPayouts {
    pub(super) request: Request<ListPayoutsParams>,
}

impl ListPayouts {
    /// Status of the payouts to list, such as `pending`.
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Text to look for, such as the name of an affiliate.
    ///
    /// Example: `john`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Id of an affiliate; only the payouts to this one are listed.
    ///
    /// Example: `65df04201e428a0c5ebb6572`.
    pub fn affiliate_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().affiliate_id = value.into_optional();
        self
    }

    /// Id of an affiliate campaign; only its payouts are listed.
    ///
    /// Example: `65df04201e428a0c5ebb6573`.
    pub fn campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().campaign_id = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// When the period begins, RFC 3339. HighLevel does not document which date of a
    /// payout it compares.
    ///
    /// Example: `2022-12-01T00:00:00.000Z`.
    pub fn start(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().start = value.into_optional();
        self
    }

    /// When the period ends, RFC 3339. HighLevel does not document which date of a payout
    /// it compares.
    ///
    /// Example: `2022-12-31T23:59:59.999Z`.
    pub fn end(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().end = value.into_optional();
        self
    }
}

request_builder! {
    ListPayouts, ListPayoutsParams
}

/// The parameters of [`ListPayouts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPayoutsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Status of the payouts to list, such as `pending`.
    pub status: Option<String>,
    /// Text to look for, such as the name of an affiliate.
    ///
    /// Example: `john`.
    pub query: Option<String>,
    /// Id of an affiliate; only the payouts to this one are listed.
    ///
    /// Example: `65df04201e428a0c5ebb6572`.
    pub affiliate_id: Option<String>,
    /// Id of an affiliate campaign; only its payouts are listed.
    ///
    /// Example: `65df04201e428a0c5ebb6573`.
    pub campaign_id: Option<String>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// When the period begins, RFC 3339. HighLevel does not document which date of a
    /// payout it compares.
    ///
    /// Example: `2022-12-01T00:00:00.000Z`.
    pub start: Option<Timestamp>,
    /// When the period ends, RFC 3339. HighLevel does not document which date of a payout
    /// it compares.
    ///
    /// Example: `2022-12-31T23:59:59.999Z`.
    pub end: Option<Timestamp>,
}

impl ListPayoutsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            status: None,
            query: None,
            affiliate_id: None,
            campaign_id: None,
            skip: None,
            limit: None,
            start: None,
            end: None,
        }
    }
}

impl Operation for ListPayoutsParams {
    type Output = PayoutList;
    type Whole = PayoutList;
    type Error = ListPayoutsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-payouts",
        name: "list_payouts",
        summary: "Lists the payouts of a location to its affiliates, both paid and due ones.",
        deprecated: None,
        method: Method::GET,
        path: "/affiliate-manager/{locationId}/payouts",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["affiliate-manager.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-payouts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("status", &self.status);
        request.query("query", &self.query);
        request.query("affiliateId", &self.affiliate_id);
        request.query("campaignId", &self.campaign_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("start", &WrittenAs(&self.start, "rfc3339"));
        request.query("end", &WrittenAs(&self.end, "rfc3339"));
    }
}

impl Paginated for ListPayoutsParams {
    type Item = Payout;

    const PAGING: &'static Paging = &Paging {
        items: "$.payouts",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: PayoutList) -> Vec<Payout> {
        page.payouts
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

/// Errors of [`ListPayouts`].
pub type ListPayoutsError = super::errors::AffiliateManagerError;
