//! The Phone System API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::PhoneSystemError;
use super::{
    ListActiveNumbersError, ListActiveNumbersParams, ListAvailableNumbersParams,
    ListNumberPoolsError, ListNumberPoolsParams, PurchasePhoneNumberParams,
};

/// The mock of the Phone System API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct PhoneSystem<'a> {
    mock: &'a Mock,
}

impl<'a> PhoneSystem<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_number_pools`](super::PhoneSystem::list_number_pools).
    pub fn list_number_pools(&self) -> Expect<'a, ListNumberPoolsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_active_numbers`](super::PhoneSystem::list_active_numbers).
    pub fn list_active_numbers(&self) -> Expect<'a, ListActiveNumbersParams> {
        self.mock.expect()
    }

    /// Mocks [`list_available_numbers`](super::PhoneSystem::list_available_numbers).
    pub fn list_available_numbers(&self) -> Expect<'a, ListAvailableNumbersParams> {
        self.mock.expect()
    }

    /// Mocks [`purchase_phone_number`](super::PhoneSystem::purchase_phone_number).
    pub fn purchase_phone_number(&self) -> Expect<'a, PurchasePhoneNumberParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListNumberPoolsParams>(),
    Listed::of::<ListActiveNumbersParams>(),
    Listed::of::<ListAvailableNumbersParams>(),
    Listed::of::<PurchasePhoneNumberParams>(),
];

mock_operation! {
    ListNumberPoolsParams, "phone_system().list_number_pools()", json,
    [query("locationId")]
}

mock_operation! {
    ListActiveNumbersParams, "phone_system().list_active_numbers()", json,
    [path("locationId"), query("pageSize"), query("page"), query("searchFilter"),
    query("skipNumberPool")]
}

mock_operation! {
    ListAvailableNumbersParams, "phone_system().list_available_numbers()", json,
    [path("locationId"), query("countryCode"), query_joined("numberTypes", ','),
    query("firstPart"), query("lastPart"), query("anywhere"), query("smsEnabled"),
    query("mmsEnabled"), query("voiceEnabled")]
}

mock_operation! {
    PurchasePhoneNumberParams, "phone_system().purchase_phone_number()", json,
    [path("locationId"), json("body")]
}

mock_error! {
    PhoneSystemError, [BadRequest(body) = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    InternalServerError = 500]
}

mock_error! {
    ListNumberPoolsError, [BadRequest(body) = 400,
    "{\"message\":\"Invalid locationId format\",\"error\":\"Bad Request\",\"statusCode\":400}";
    Unauthorized = 401; Forbidden = 403]
}

mock_error! {
    ListActiveNumbersError, [BadRequest(body) = 400,
    "{\"message\":\"Invalid locationId format or pagination parameters\",\"error\":\"Bad Request\",\"statusCode\":400}";
    Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404,
    "{\"message\":\"Phone system is not connected to this account\",\"statusCode\":404}";
    InternalServerError(body) = 500,
    "{\"msg\":\"Internal server error\",\"accountStatus\":\"suspended\"}"]
}
