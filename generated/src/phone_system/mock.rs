//! The Phone System API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::NumberError;
use super::operations::{
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListNumberPoolsParams>(),
    Listed::of::<ListActiveNumbersParams>(),
    Listed::of::<ListAvailableNumbersParams>(),
    Listed::of::<PurchasePhoneNumberParams>(),
];

mock_operation! {
    ListNumberPoolsParams, "phone_system().list_number_pools()", json,
    [query("locationId")],
    "{\"success\":true,\"data\":[{\"id\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Sales Team Pool\",\"locationId\":\"loc123\",\"numbers\":[{\"phoneNumber\":\"+14155552671\",\"friendlyName\":\"Sales Line 1\"}],\"forwardingNumber\":\"+14155552671\",\"whisper\":true,\"whisperMessage\":\"Incoming call from sales line\",\"callRecording\":true,\"isActive\":true,\"inboundCallService\":{\"type\":\"voice_ai\",\"value\":\"68e381b296a83800a27cd1\"}}],\"total\":1}"
}

mock_operation! {
    ListActiveNumbersParams, "phone_system().list_active_numbers()", json,
    [path("locationId"), query("pageSize"), query("page"), query("searchFilter"),
    query("skipNumberPool")],
    "{\"numbers\":[{\"phoneNumber\":\"+14155552671\",\"friendlyName\":\"Sales Line 1\",\"sid\":\"PN1234567890abcdef1234567890abcde\",\"countryCode\":\"US\",\"capabilities\":{\"voice\":true,\"sms\":true,\"mms\":true,\"fax\":false},\"type\":\"local\",\"isDefaultNumber\":false,\"linkedUser\":\"user_123456789\",\"linkedRingAllUsers\":[\"user_123\",\"user_456\"],\"inboundCallService\":{\"type\":\"voice_ai\",\"value\":\"68e381b296a83800a27cd1\"},\"forwardingNumber\":\"+14155552672\",\"isGroupConversationEnabled\":true,\"addressSid\":\"AD1234567890abcdef1234567890abcde\",\"bundleSid\":\"BU1234567890abcdef1234567890abcde\",\"dateAdded\":\"2023-01-15T10:30:00Z\",\"dateUpdated\":\"2023-02-20T14:45:00Z\",\"origin\":\"twilio\"}],\"isUnderGhl\":true,\"pageSize\":100,\"page\":0,\"accountStatus\":\"active\"}"
}

mock_operation! {
    ListAvailableNumbersParams, "phone_system().list_available_numbers()", json,
    [path("locationId"), query("countryCode"), query_joined("numberTypes", ','),
    query("firstPart"), query("lastPart"), query("anywhere"), query("smsEnabled"),
    query("mmsEnabled"), query("voiceEnabled")],
    "{\"fingerprintId\":\"1773314252953\",\"numbers\":[{\"phoneNumber\":\"+18705871861\",\"friendlyName\":\"(870) 587-1861\",\"lata\":\"528\",\"locality\":\"Wynne\",\"rateCenter\":\"WYNNE\",\"latitude\":\"35.241800\",\"longitude\":\"-90.846000\",\"region\":\"AR\",\"postalCode\":\"72396\",\"isoCountry\":\"US\",\"addressRequirements\":\"none\",\"beta\":false,\"capabilities\":{\"MMS\":true,\"SMS\":true,\"voice\":true},\"price\":{\"number_type\":\"local\",\"price\":1.15,\"price_unit\":\"USD\"}}]}"
}

mock_operation! {
    PurchasePhoneNumberParams, "phone_system().purchase_phone_number()", json,
    [path("locationId"), json("body")],
    "{\"id\":\"8xMPW85D2z5jgcTa5L1p\",\"account_sid\":\"ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\"under_ghl_account\":true,\"validate_sms\":true,\"location_id\":\"aa4PBpxnPc9bs4LSdiW7\",\"migration_numbers\":[],\"assigned_to_numbers\":{},\"numbers\":{\"+18705871861\":\"conversation\"},\"number_name\":{\"+18705871861\":\"My Number\"},\"new_account_sid\":\"\"}"
}

mock_error! {
    NumberError, [BadRequest(body) = 400; Unauthorized(body) = 401,
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
