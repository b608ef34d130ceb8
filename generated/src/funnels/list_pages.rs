//! `getPagesByFunnelId`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::FunnelPage;
use crate::{FunnelId, LocationId};

/// Lists the pages of a funnel.
///
/// Created by [`Funnels::list_pages`](super::Funnels::list_pages).
///
/// Returns one page, a list of [`FunnelPage`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /funnels/page`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListPages {
    pub(super) request: Request<ListPagesParams>,
}

impl ListPages {
    /// Maximum number of entries to return.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }

    /// Name of the pages to list.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }
}

request_builder! {
    ListPages, ListPagesParams
}

/// The parameters of [`ListPages`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListPagesParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Id of the funnel whose pages to list.
    pub funnel_id: FunnelId,
    /// Maximum number of entries to return.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    pub offset: i64,
    /// Name of the pages to list.
    pub name: Option<String>,
}

impl ListPagesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        funnel_id: impl Into<FunnelId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            funnel_id: funnel_id.into(),
            limit: 20,
            offset: 0,
            name: None,
        }
    }
}

impl Operation for ListPagesParams {
    type Output = Vec<FunnelPage>;
    type Whole = Vec<FunnelPage>;
    type Error = ListPagesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getPagesByFunnelId",
        name: "list_pages",
        summary: "Lists the pages of a funnel.",
        deprecated: None,
        method: Method::GET,
        path: "/funnels/page",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &["funnels/page.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/funnels/get-pages-by-funnel-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("funnelId", &self.funnel_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("name", &self.name);
    }
}

impl Paginated for ListPagesParams {
    type Item = FunnelPage;

    const PAGING: &'static Paging = &Paging {
        items: "$",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: Vec<FunnelPage>) -> Vec<FunnelPage> {
        page
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

/// Errors of [`ListPages`].
pub type ListPagesError = super::errors::FunnelsError;
