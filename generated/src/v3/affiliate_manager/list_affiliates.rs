//! `list-affiliates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Affiliate, AffiliateList};
use crate::LocationId;

/// Lists the affiliates of a location.
///
/// Created by
/// [`AffiliateManager::list_affiliates`](super::AffiliateManager::list_affiliates).
///
/// Returns one page, [`AffiliateList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /affiliate-manager/{locationId}/affiliates`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAffiliates {
    pub(super) request: Request<ListAffiliatesParams>,
}

impl ListAffiliates {
    /// Text to look for, such as the name of an affiliate.
    ///
    /// Example: `John`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Whether to list only active affiliates.
    ///
    /// Default: `false`.
    pub fn active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().active = value.into_optional();
        self
    }

    /// Id of an affiliate campaign; only its affiliates are listed.
    ///
    /// Example: `63d376de11be1d26d38f7369`.
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
    ListAffiliates, ListAffiliatesParams
}

/// The parameters of [`ListAffiliates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAffiliatesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Text to look for, such as the name of an affiliate.
    ///
    /// Example: `John`.
    pub query: Option<String>,
    /// Whether to list only active affiliates.
    ///
    /// Default: `false`.
    pub active: Option<bool>,
    /// Id of an affiliate campaign; only its affiliates are listed.
    ///
    /// Example: `63d376de11be1d26d38f7369`.
    pub campaign_id: Option<String>,
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

impl ListAffiliatesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            query: None,
            active: None,
            campaign_id: None,
            skip: None,
            limit: None,
            from_date: None,
            to_date: None,
        }
    }
}

impl Operation for ListAffiliatesParams {
    type Output = AffiliateList;
    type Whole = AffiliateList;
    type Error = ListAffiliatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-affiliates",
        name: "list_affiliates",
        summary: "Lists the affiliates of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/affiliate-manager/{locationId}/affiliates",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["affiliate-manager.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-affiliates",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("query", &self.query);
        request.query("active", &self.active);
        request.query("campaignId", &self.campaign_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("fromDate", &WrittenAs(&self.from_date, "date"));
        request.query("toDate", &WrittenAs(&self.to_date, "date"));
    }
}

impl Paginated for ListAffiliatesParams {
    type Item = Affiliate;

    const PAGING: &'static Paging = &Paging {
        items: "$.affiliates",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: AffiliateList) -> Vec<Affiliate> {
        page.affiliates
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

/// Errors of [`ListAffiliates`].
pub type ListAffiliatesError = super::errors::AffiliateManagerError;
