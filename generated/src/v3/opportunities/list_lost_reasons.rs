//! `get-lost-reason`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{LostReason, LostReasonList};
use crate::LocationId;

/// Lists the reasons for which opportunities of a location can be lost.
///
/// Created by
/// [`Opportunities::list_lost_reasons`](super::Opportunities::list_lost_reasons).
///
/// Returns one page, [`LostReasonList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /opportunities/lost-reason`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListLostReasons {
    pub(super) request: Request<ListLostReasonsParams>,
}

impl ListLostReasons {
    /// Name by which to filter the reasons.
    ///
    /// Example: `lost reason`.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }

    /// Whether to list the deleted reasons instead of those in use.
    ///
    /// Default: `false`.
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().deleted = value.into_optional();
        self
    }

    /// Text to look for in the reasons.
    ///
    /// Example: `dentist`.
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

    /// Maximum number of entries to return.
    ///
    /// Default: `100`. Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Whether the response counts the reasons that match.
    pub fn with_count(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().with_count = value.into_optional();
        self
    }
}

request_builder! {
    ListLostReasons, ListLostReasonsParams
}

/// The parameters of [`ListLostReasons`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLostReasonsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name by which to filter the reasons.
    ///
    /// Example: `lost reason`.
    pub name: Option<String>,
    /// Whether to list the deleted reasons instead of those in use.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
    /// Text to look for in the reasons.
    ///
    /// Example: `dentist`.
    pub query: Option<String>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `100`. Example: `10`.
    pub limit: Option<i64>,
    /// Whether the response counts the reasons that match.
    pub with_count: Option<bool>,
}

impl ListLostReasonsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            name: None,
            deleted: None,
            query: None,
            skip: None,
            limit: None,
            with_count: None,
        }
    }
}

impl Operation for ListLostReasonsParams {
    type Output = LostReasonList;
    type Whole = LostReasonList;
    type Error = ListLostReasonsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-lost-reason",
        name: "list_lost_reasons",
        summary: "Lists the reasons for which opportunities of a location can be lost.",
        deprecated: None,
        method: Method::GET,
        path: "/opportunities/lost-reason",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-lost-reason",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("name", &self.name);
        request.query("deleted", &self.deleted);
        request.query("query", &self.query);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("getCount", &self.with_count);
    }
}

impl Paginated for ListLostReasonsParams {
    type Item = LostReason;

    const PAGING: &'static Paging = &Paging {
        items: "$.lostReasons",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: LostReasonList) -> Vec<LostReason> {
        page.lost_reasons
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

/// Errors of [`ListLostReasons`].
pub type ListLostReasonsError = super::errors::OpportunitiesError;
