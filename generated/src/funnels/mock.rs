//! The Funnels API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{FunnelsError, GetError, RedirectError};
use super::{
    CreateRedirectParams, DeleteRedirectByIdParams, FetchRedirectsListParams,
    GetFunnelsParams, GetPagesByFunnelIdParams, GetPagesCountByFunnelIdParams,
    UpdateRedirectByIdParams,
};

/// The mock of the Funnels API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Funnels<'a> {
    mock: &'a Mock,
}

impl<'a> Funnels<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_funnels`](super::Funnels::get_funnels).
    pub fn get_funnels(&self) -> Expect<'a, GetFunnelsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_redirect`](super::Funnels::create_redirect).
    pub fn create_redirect(&self) -> Expect<'a, CreateRedirectParams> {
        self.mock.expect()
    }

    /// Mocks [`fetch_redirects_list`](super::Funnels::fetch_redirects_list).
    pub fn fetch_redirects_list(&self) -> Expect<'a, FetchRedirectsListParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_redirect_by_id`](super::Funnels::delete_redirect_by_id).
    pub fn delete_redirect_by_id(&self) -> Expect<'a, DeleteRedirectByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`update_redirect_by_id`](super::Funnels::update_redirect_by_id).
    pub fn update_redirect_by_id(&self) -> Expect<'a, UpdateRedirectByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`get_pages_by_funnel_id`](super::Funnels::get_pages_by_funnel_id).
    pub fn get_pages_by_funnel_id(&self) -> Expect<'a, GetPagesByFunnelIdParams> {
        self.mock.expect()
    }

    /// Mocks [`get_pages_count_by_funnel_id`](super::Funnels::get_pages_count_by_funnel_id).
    pub fn get_pages_count_by_funnel_id(
        &self,
    ) -> Expect<'a, GetPagesCountByFunnelIdParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetFunnelsParams>(),
    Listed::of::<CreateRedirectParams>(),
    Listed::of::<FetchRedirectsListParams>(),
    Listed::of::<DeleteRedirectByIdParams>(),
    Listed::of::<UpdateRedirectByIdParams>(),
    Listed::of::<GetPagesByFunnelIdParams>(),
    Listed::of::<GetPagesCountByFunnelIdParams>(),
];

mock_operation! {
    GetFunnelsParams, "funnels().get_funnels()", json, [query("locationId"),
    query("type"), query("category"), query("offset"), query("limit"), query("parentId"),
    query("name")]
}

mock_operation! {
    CreateRedirectParams, "funnels().create_redirect()", json, [json("body")]
}

mock_operation! {
    FetchRedirectsListParams, "funnels().fetch_redirects_list()", json,
    [query("locationId"), query("limit"), query("offset"), query("search")]
}

mock_operation! {
    DeleteRedirectByIdParams, "funnels().delete_redirect_by_id()", json, [path("id"),
    query("locationId")]
}

mock_operation! {
    UpdateRedirectByIdParams, "funnels().update_redirect_by_id()", json, [path("id"),
    json("body")]
}

mock_operation! {
    GetPagesByFunnelIdParams, "funnels().get_pages_by_funnel_id()", json,
    [query("locationId"), query("funnelId"), query("limit"), query("offset"),
    query("name")]
}

mock_operation! {
    GetPagesCountByFunnelIdParams, "funnels().get_pages_count_by_funnel_id()", json,
    [query("locationId"), query("funnelId"), query("name")]
}

mock_error! {
    GetError, []
}

mock_error! {
    RedirectError, [UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    FunnelsError, [UnprocessableEntity = 422]
}
