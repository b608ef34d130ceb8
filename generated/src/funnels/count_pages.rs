//! `getPagesCountByFunnelId`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::FunnelPageCountResponse;
use crate::{FunnelId, LocationId};

/// Counts the pages of a funnel.
///
/// Created by [`Funnels::count_pages`](super::Funnels::count_pages).
///
/// `GET /funnels/page/count`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CountPages {
    pub(super) request: Request<CountPagesParams>,
}

impl CountPages {
    /// Name of the pages to count.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }
}

request_builder! {
    CountPages, CountPagesParams
}

/// The parameters of [`CountPages`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CountPagesParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Id of the funnel whose pages to count.
    pub funnel_id: FunnelId,
    /// Name of the pages to count.
    pub name: Option<String>,
}

impl CountPagesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            funnel_id: funnel_id.into(),
            name: None,
        }
    }
}

impl Operation for CountPagesParams {
    type Output = FunnelPageCountResponse;
    type Whole = FunnelPageCountResponse;
    type Error = CountPagesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getPagesCountByFunnelId",
        name: "count_pages",
        summary: "Counts the pages of a funnel.",
        deprecated: None,
        method: Method::GET,
        path: "/funnels/page/count",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &["funnels/pagecount.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/funnels/get-pages-count-by-funnel-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("funnelId", &self.funnel_id);
        request.query("name", &self.name);
    }
}

/// Errors of [`CountPages`].
pub type CountPagesError = super::errors::FunnelsError;
