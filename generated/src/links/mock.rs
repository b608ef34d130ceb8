//! The Links API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{CreateLinkError, LinkError};
use super::operations::{
    CreateLinkParams, DeleteLinkParams, GetLinkParams, ListLinksParams,
    SearchTriggerLinksParams, UpdateLinkParams,
};

/// The mock of the Links API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    mock: &'a Mock,
}

impl<'a> Links<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_links`](super::Links::list_links).
    pub fn list_links(&self) -> Expect<'a, ListLinksParams> {
        self.mock.expect()
    }

    /// Mocks [`create_link`](super::Links::create_link).
    pub fn create_link(&self) -> Expect<'a, CreateLinkParams> {
        self.mock.expect()
    }

    /// Mocks [`get_link`](super::Links::get_link).
    pub fn get_link(&self) -> Expect<'a, GetLinkParams> {
        self.mock.expect()
    }

    /// Mocks [`search_trigger_links`](super::Links::search_trigger_links).
    pub fn search_trigger_links(&self) -> Expect<'a, SearchTriggerLinksParams> {
        self.mock.expect()
    }

    /// Mocks [`update_link`](super::Links::update_link).
    pub fn update_link(&self) -> Expect<'a, UpdateLinkParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_link`](super::Links::delete_link).
    pub fn delete_link(&self) -> Expect<'a, DeleteLinkParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListLinksParams>(),
    Listed::of::<CreateLinkParams>(),
    Listed::of::<GetLinkParams>(),
    Listed::of::<SearchTriggerLinksParams>(),
    Listed::of::<UpdateLinkParams>(),
    Listed::of::<DeleteLinkParams>(),
];

mock_operation! {
    ListLinksParams, "links().list_links()", payload("links"), [query("locationId")],
    "{\"links\":[{\"id\":\"n4AriwEnFrGh3tu08W0U\",\"name\":\"first tag\",\"redirectTo\":\"https://www.google.com/\",\"fieldKey\":\"{{trigger_link.n4AriwEnFrGh3tu08W0U}}\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}]}"
}

mock_operation! {
    CreateLinkParams, "links().create_link()", payload("link"), [json("body")],
    "{\"link\":{\"id\":\"n4AriwEnFrGh3tu08W0U\",\"name\":\"first tag\",\"redirectTo\":\"https://www.google.com/\",\"fieldKey\":\"{{trigger_link.n4AriwEnFrGh3tu08W0U}}\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}}"
}

mock_operation! {
    GetLinkParams, "links().get_link()", payload("link"), [path("linkId"),
    query("locationId")],
    "{\"link\":{\"id\":\"n4AriwEnFrGh3tu08W0U\",\"name\":\"first tag\",\"redirectTo\":\"https://www.google.com/\",\"fieldKey\":\"{{trigger_link.n4AriwEnFrGh3tu08W0U}}\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}}"
}

mock_operation! {
    SearchTriggerLinksParams, "links().search_trigger_links()", json,
    [query("locationId"), query("query"), query("skip"), query("limit")],
    "{\"links\":[{\"id\":\"n4AriwEnFrGh3tu08W0U\",\"name\":\"first tag\",\"redirectTo\":\"https://www.google.com/\",\"fieldKey\":\"{{trigger_link.n4AriwEnFrGh3tu08W0U}}\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}]}"
}

mock_operation! {
    UpdateLinkParams, "links().update_link()", payload("link"), [path("linkId"),
    json("body")],
    "{\"link\":{\"id\":\"n4AriwEnFrGh3tu08W0U\",\"name\":\"first tag\",\"redirectTo\":\"https://www.google.com/\",\"fieldKey\":\"{{trigger_link.n4AriwEnFrGh3tu08W0U}}\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}}"
}

mock_operation! {
    DeleteLinkParams, "links().delete_link()", json, [path("linkId")],
    "{\"succeded\":true}"
}

mock_error! {
    LinkError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    CreateLinkError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
