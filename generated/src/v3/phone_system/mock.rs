//! The Phone System API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::NumberError;
use super::operations::{
    ListActiveNumbersParams, ListAvailableNumbersParams, ListNumberPoolsParams,
    PurchasePhoneNumberParams,
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListNumberPoolsParams>(),
    Listed::of::<ListActiveNumbersParams>(),
    Listed::of::<ListAvailableNumbersParams>(),
    Listed::of::<PurchasePhoneNumberParams>(),
];

mock_operation! {
    ListNumberPoolsParams, "v3_phone_system().list_number_pools()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    ListActiveNumbersParams, "v3_phone_system().list_active_numbers()", json,
    [path("locationId"), query("pageSize"), query("page"), query("searchFilter"),
    query("skipNumberPool"), query("includeRcsSenderIds")],
    "{\"status\":\"success\",\"data\":{\"numbers\":[{\"phoneNumber\":\"+17745678902\",\"friendlyName\":\"Main line\",\"countryCode\":\"US\"}],\"isUnderLc\":true,\"pageSize\":50,\"page\":0,\"accountStatus\":\"active\",\"total\":1},\"message\":\"OK\",\"statusCode\":200}"
}

mock_operation! {
    ListAvailableNumbersParams, "v3_phone_system().list_available_numbers()", json,
    [path("locationId"), query("countryCode"), query("firstPart"), query("lastPart"),
    query("anywhere"), query_joined("numberTypes", ','), query("smsEnabled"),
    query("mmsEnabled"), query("voiceEnabled")], "{}"
}

mock_operation! {
    PurchasePhoneNumberParams, "v3_phone_system().purchase_phone_number()", json,
    [path("locationId"), json("body")],
    "{\"status\":\"success\",\"data\":{\"number\":\"+17745678902\",\"locationId\":\"tDtDnQdgm2LXpyiqYvZ6\",\"id\":\"twilio-account-123\",\"underLcAccount\":false},\"message\":\"Number purchase successful\",\"statusCode\":201}"
}

mock_error! {
    NumberError, []
}
