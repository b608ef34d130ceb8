//! The Funnels API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{FunnelsError, ListRedirectsError, RedirectError};
use super::operations::{
    CountPagesParams, CreateRedirectParams, DeleteRedirectParams, ListFunnelsParams,
    ListPagesParams, ListRedirectsParams, UpdateRedirectParams,
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

    /// Mocks [`list_funnels`](super::Funnels::list_funnels).
    pub fn list_funnels(&self) -> Expect<'a, ListFunnelsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_redirect`](super::Funnels::create_redirect).
    pub fn create_redirect(&self) -> Expect<'a, CreateRedirectParams> {
        self.mock.expect()
    }

    /// Mocks [`list_redirects`](super::Funnels::list_redirects).
    pub fn list_redirects(&self) -> Expect<'a, ListRedirectsParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_redirect`](super::Funnels::delete_redirect).
    pub fn delete_redirect(&self) -> Expect<'a, DeleteRedirectParams> {
        self.mock.expect()
    }

    /// Mocks [`update_redirect`](super::Funnels::update_redirect).
    pub fn update_redirect(&self) -> Expect<'a, UpdateRedirectParams> {
        self.mock.expect()
    }

    /// Mocks [`list_pages`](super::Funnels::list_pages).
    pub fn list_pages(&self) -> Expect<'a, ListPagesParams> {
        self.mock.expect()
    }

    /// Mocks [`count_pages`](super::Funnels::count_pages).
    pub fn count_pages(&self) -> Expect<'a, CountPagesParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListFunnelsParams>(),
    Listed::of::<CreateRedirectParams>(),
    Listed::of::<ListRedirectsParams>(),
    Listed::of::<DeleteRedirectParams>(),
    Listed::of::<UpdateRedirectParams>(),
    Listed::of::<ListPagesParams>(),
    Listed::of::<CountPagesParams>(),
];

mock_operation! {
    ListFunnelsParams, "v3_funnels().list_funnels()", json, [query("locationId"),
    query("type"), query("category"), query("offset"), query("limit"), query("parentId"),
    query("name")],
    "{\"count\":24,\"traceId\":\"03774d31-a57e-4b4f-95c7-315ce61969f1\",\"funnels\":[{\"_id\":\"iucJ6TdFZiddhq9f6znh\",\"dateAdded\":\"2026-01-02T03:04:05Z\",\"dateUpdated\":\"2026-01-02T03:04:05Z\",\"deleted\":true,\"domainId\":\"domain-id\",\"faviconUrl\":\"favicon-url\",\"globalSectionVersion\":1,\"globalSectionsPath\":\"global-sections-path\",\"globalSectionsUrl\":\"global-sections-url\",\"isStoreActive\":true,\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Home\",\"orderFormVersion\":1,\"originId\":\"origin-id\",\"steps\":[{\"id\":\"6xRtq2LmWb8NsVd4KzJy\",\"name\":\"Home\",\"originId\":\"origin-id\",\"pages\":[\"pages\"],\"products\":[{}],\"sequence\":1,\"type\":\"Permanent\",\"url\":\"url\"}],\"trackingCodeBody\":\"tracking-code-body\",\"trackingCodeHead\":\"tracking-code-head\",\"type\":\"Permanent\",\"updatedAt\":\"2026-01-02T03:04:05Z\",\"url\":\"url\"}]}"
}

mock_operation! {
    CreateRedirectParams, "v3_funnels().create_redirect()", payload("data"),
    [json("body")],
    "{\"data\":{\"id\":\"6xRtq2LmWb8NsVd4KzJy\",\"locationId\":\"6p2RxpgtMKQwO3E6IUaT\",\"domain\":\"www.example.com\",\"path\":\"/old-path\",\"pathLowercase\":\"/old-path\",\"type\":\"Permanent\",\"target\":\"https://www.example.com/new-path\",\"action\":\"url\"}}"
}

mock_operation! {
    ListRedirectsParams, "v3_funnels().list_redirects()", json, [query("locationId"),
    query("limit"), query("offset"), query("search")],
    "{\"data\":{\"count\":42,\"data\":[{\"id\":\"6xRtq2LmWb8NsVd4KzJy\",\"locationId\":\"6p2RxpgtMKQwO3E6IUaT\",\"domain\":\"www.example.com\",\"path\":\"/Hello\",\"pathLowercase\":\"/old-path\",\"type\":\"Permanent\",\"target\":\"https://www.example.com/new-path\",\"action\":\"url\"}]}}"
}

mock_operation! {
    DeleteRedirectParams, "v3_funnels().delete_redirect()", payload("data"), [path("id"),
    query("locationId")], "{\"data\":{\"status\":\"ok\"}}"
}

mock_operation! {
    UpdateRedirectParams, "v3_funnels().update_redirect()", payload("data"), [path("id"),
    json("body")],
    "{\"data\":{\"id\":\"6xRtq2LmWb8NsVd4KzJy\",\"locationId\":\"6p2RxpgtMKQwO3E6IUaT\",\"domain\":\"www.example.com\",\"path\":\"/old-path\",\"pathLowercase\":\"/old-path\",\"type\":\"Permanent\",\"target\":\"https://www.example.com/new-path\",\"action\":\"url\"}}"
}

mock_operation! {
    ListPagesParams, "v3_funnels().list_pages()", json, [query("locationId"),
    query("funnelId"), query("limit"), query("offset"), query("name")],
    "[{\"_id\":\"0yJbP3q7t7pLmeTWRAE2\",\"locationId\":\"ojQjykmwNIU88vfsfzvH\",\"funnelId\":\"iucJ6TdFZiddhq9f6znh\",\"name\":\"Home\",\"stepId\":\"343bf634-3aa6-4ade-b963-2d3cd0bf2ede\",\"deleted\":false,\"updatedAt\":\"2024-04-18T12:25:23.029Z\"}]"
}

mock_operation! {
    CountPagesParams, "v3_funnels().count_pages()", json, [query("locationId"),
    query("funnelId"), query("name")], "{\"count\":20}"
}

mock_error! {
    FunnelsError, []
}

mock_error! {
    RedirectError, [UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    ListRedirectsError, [UnprocessableEntity = 422]
}
