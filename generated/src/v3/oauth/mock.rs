//! The OAuth API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AccessTokenError;
use super::operations::{
    GetAccessTokenParams, GetLocationAccessTokenParams, ListInstalledLocationsError,
    ListInstalledLocationsParams,
};

/// The mock of the OAuth API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Oauth<'a> {
    mock: &'a Mock,
}

impl<'a> Oauth<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_installed_locations`](super::Oauth::list_installed_locations).
    pub fn list_installed_locations(&self) -> Expect<'a, ListInstalledLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_location_access_token`](super::Oauth::get_location_access_token).
    pub fn get_location_access_token(&self) -> Expect<'a, GetLocationAccessTokenParams> {
        self.mock.expect()
    }

    /// Mocks [`get_access_token`](super::Oauth::get_access_token).
    pub fn get_access_token(&self) -> Expect<'a, GetAccessTokenParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListInstalledLocationsParams>(),
    Listed::of::<GetLocationAccessTokenParams>(),
    Listed::of::<GetAccessTokenParams>(),
];

mock_operation! {
    ListInstalledLocationsParams, "v3_oauth().list_installed_locations()", json,
    [query("companyId"), query("appId"), query("pageSize"), query("pageToken"),
    query("query"), query("isInstalled"), query("restrictToUserLocations"),
    query("versionId"), query("onTrial"), query("planId"), query("locationId")],
    "{\"items\":[{\"_id\":\"0IHuJvc2ofPAAA8GzTRi\",\"name\":\"John Deo\",\"isInstalled\":true,\"versionId\":\"674587703dfd4161f1e3c557\",\"installedAt\":\"2024-01-15T10:30:00.000Z\"}],\"pagination\":{\"totalRecords\":1231,\"hasNextPage\":true,\"hasPrevPage\":false,\"nextPageToken\":\"eyJvZmZzZXQiOjIwfQ\",\"prevPageToken\":\"eyJvZmZzZXQiOjB9\",\"currentPageSize\":20,\"estimatedTotalRecords\":1231},\"metadata\":{\"filterApplied\":{\"companyId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"isInstalled\":true},\"sortApplied\":{\"installedAt\":\"desc\"}},\"installToFutureLocations\":true}"
}

mock_operation! {
    GetLocationAccessTokenParams, "v3_oauth().get_location_access_token()", json,
    [form("body")],
    "{\"tokenType\":\"Bearer\",\"expiresIn\":86399,\"scope\":\"conversations/message.readonly conversations/message.write\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"planId\":\"l1C08ntBrFjLS0elLIYU\",\"userId\":\"l1C08ntBrFjLS0elLIYU\",\"appId\":\"65e0a7c41d9f3b2876c5e810\",\"versionId\":\"674587703dfd4161f1e3c557\"}"
}

mock_operation! {
    GetAccessTokenParams, "v3_oauth().get_access_token()", json, [form("body")],
    "{\"tokenType\":\"Bearer\",\"expiresIn\":86399,\"scope\":\"conversations/message.readonly conversations/message.write\",\"userType\":\"Location\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"companyId\":\"l1C08ntBrFjLS0elLIYU\",\"approvedLocations\":[\"l1C08ntBrFjLS0elLIYU\"],\"userId\":\"l1C08ntBrFjLS0elLIYU\",\"planId\":\"l1C08ntBrFjLS0elLIYU\",\"isBulkInstallation\":false,\"installToFutureLocations\":true,\"approveAllLocations\":true}"
}

mock_error! {
    AccessTokenError, [BadRequest(body) = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    ListInstalledLocationsError, [BadRequest(body) = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
