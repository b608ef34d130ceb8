//! The OAuth API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::OauthError;
use super::operations::{
    GetAccessTokenParams, GetLocationAccessTokenParams, ListInstalledLocationsParams,
    ReportPaymentParams,
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

    /// Mocks [`report_payment`](super::Oauth::report_payment).
    pub fn report_payment(&self) -> Expect<'a, ReportPaymentParams> {
        self.mock.expect()
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
    Listed::of::<ReportPaymentParams>(),
    Listed::of::<ListInstalledLocationsParams>(),
    Listed::of::<GetLocationAccessTokenParams>(),
    Listed::of::<GetAccessTokenParams>(),
];

mock_operation! {
    ReportPaymentParams, "oauth().report_payment()", empty, [header("x-ghl-client-key"),
    header("x-ghl-client-secret"), json("body")]
}

mock_operation! {
    ListInstalledLocationsParams, "oauth().list_installed_locations()", json,
    [query("companyId"), query("appId"), query("skip"), query("limit"), query("query"),
    query("isInstalled"), query("versionId"), query("onTrial"), query("planId"),
    query("locationId")],
    "{\"locations\":[{\"_id\":\"0IHuJvc2ofPAAA8GzTRi\",\"name\":\"John Deo\",\"isInstalled\":true,\"versionId\":\"674587703dfd4161f1e3c557\",\"installedAt\":\"2024-01-15T10:30:00.000Z\"}],\"count\":1231,\"installToFutureLocations\":true}"
}

mock_operation! {
    GetLocationAccessTokenParams, "oauth().get_location_access_token()", json,
    [form("body")],
    "{\"token_type\":\"Bearer\",\"expires_in\":86399,\"scope\":\"conversations/message.readonly conversations/message.write\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"planId\":\"l1C08ntBrFjLS0elLIYU\",\"userId\":\"l1C08ntBrFjLS0elLIYU\",\"appId\":\"65e0a7c41d9f3b2876c5e810\",\"versionId\":\"674587703dfd4161f1e3c557\"}"
}

mock_operation! {
    GetAccessTokenParams, "oauth().get_access_token()", json, [form("body")],
    "{\"token_type\":\"Bearer\",\"expires_in\":86399,\"scope\":\"conversations/message.readonly conversations/message.write\",\"userType\":\"Location\",\"locationId\":\"l1C08ntBrFjLS0elLIYU\",\"companyId\":\"l1C08ntBrFjLS0elLIYU\",\"approvedLocations\":[\"l1C08ntBrFjLS0elLIYU\"],\"userId\":\"l1C08ntBrFjLS0elLIYU\",\"planId\":\"l1C08ntBrFjLS0elLIYU\",\"installToFutureLocations\":true,\"approveAllLocations\":true}"
}

mock_error! {
    OauthError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
