//! `getFunnels`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Funnel, FunnelList};
use crate::LocationId;

/// Lists the funnels and websites of a location.
///
/// Created by [`Funnels::list_funnels`](super::Funnels::list_funnels).
///
/// Returns one page, [`FunnelList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /funnels/funnel/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFunnels {
    pub(super) request: Request<ListFunnelsParams>,
}

impl ListFunnels {
    /// Type of the funnels to list, such as `funnel`.
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }

    /// Category of the funnels to list; HighLevel does not document the values.
    pub fn category(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().category = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Id of the folder to look in.
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().parent_id = value.into_optional();
        self
    }

    /// Name of the funnels to list.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }
}

request_builder! {
    ListFunnels, ListFunnelsParams
}

/// The parameters of [`ListFunnels`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFunnelsParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Type of the funnels to list, such as `funnel`.
    pub type_: Option<String>,
    /// Category of the funnels to list; HighLevel does not document the values.
    pub category: Option<String>,
    /// Number of entries to skip before the first one returned.
    pub offset: Option<i64>,
    /// Maximum number of entries to return.
    pub limit: Option<i64>,
    /// Id of the folder to look in.
    pub parent_id: Option<String>,
    /// Name of the funnels to list.
    pub name: Option<String>,
}

impl ListFunnelsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            type_: None,
            category: None,
            offset: None,
            limit: None,
            parent_id: None,
            name: None,
        }
    }
}

impl Operation for ListFunnelsParams {
    type Output = FunnelList;
    type Whole = FunnelList;
    type Error = ListFunnelsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getFunnels",
        name: "list_funnels",
        summary: "Lists the funnels and websites of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/funnels/funnel/list",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &["funnels/funnel.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/funnels/get-funnels",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
        request.query("category", &self.category);
        request.query("offset", &self.offset);
        request.query("limit", &self.limit);
        request.query("parentId", &self.parent_id);
        request.query("name", &self.name);
    }
}

impl Paginated for ListFunnelsParams {
    type Item = Funnel;

    const PAGING: &'static Paging = &Paging {
        items: "$.funnels",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: FunnelList) -> Vec<Funnel> {
        page.funnels
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

/// Errors of [`ListFunnels`].
pub type ListFunnelsError = super::errors::FunnelsError;
