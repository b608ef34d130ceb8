//! The Businesses API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::BusinessError;
use super::operations::{
    CreateBusinessParams, DeleteBusinessParams, GetBusinessParams, ListBusinessesError,
    ListBusinessesParams, UpdateBusinessParams,
};

/// The mock of the Businesses API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Businesses<'a> {
    mock: &'a Mock,
}

impl<'a> Businesses<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_businesses`](super::Businesses::list_businesses).
    pub fn list_businesses(&self) -> Expect<'a, ListBusinessesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_business`](super::Businesses::create_business).
    pub fn create_business(&self) -> Expect<'a, CreateBusinessParams> {
        self.mock.expect()
    }

    /// Mocks [`get_business`](super::Businesses::get_business).
    pub fn get_business(&self) -> Expect<'a, GetBusinessParams> {
        self.mock.expect()
    }

    /// Mocks [`update_business`](super::Businesses::update_business).
    pub fn update_business(&self) -> Expect<'a, UpdateBusinessParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_business`](super::Businesses::delete_business).
    pub fn delete_business(&self) -> Expect<'a, DeleteBusinessParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListBusinessesParams>(),
    Listed::of::<CreateBusinessParams>(),
    Listed::of::<GetBusinessParams>(),
    Listed::of::<UpdateBusinessParams>(),
    Listed::of::<DeleteBusinessParams>(),
];

mock_operation! {
    ListBusinessesParams, "businesses().list_businesses()", json, [query("locationId"),
    query("limit"), query("skip")],
    "{\"businesses\":[{\"id\":\"63771dcac1116f0e21de8e12\",\"name\":\"Microsoft\",\"email\":\"abc@microsoft.com\",\"website\":\"microsoft.com\",\"country\":\"united states\"}]}"
}

mock_operation! {
    CreateBusinessParams, "businesses().create_business()", payload("buiseness"),
    [json("body")],
    "{\"success\":true,\"buiseness\":{\"id\":\"63771dcac1116f0e21de8e12\",\"name\":\"Microsoft\",\"email\":\"abc@microsoft.com\",\"website\":\"microsoft.com\",\"country\":\"united states\"}}"
}

mock_operation! {
    GetBusinessParams, "businesses().get_business()", payload("business"),
    [path("businessId")],
    "{\"business\":{\"id\":\"63771dcac1116f0e21de8e12\",\"name\":\"Microsoft\",\"email\":\"abc@microsoft.com\",\"website\":\"microsoft.com\",\"country\":\"united states\"}}"
}

mock_operation! {
    UpdateBusinessParams, "businesses().update_business()", payload("buiseness"),
    [path("businessId"), json("body")],
    "{\"success\":true,\"buiseness\":{\"id\":\"63771dcac1116f0e21de8e12\",\"name\":\"Microsoft\",\"email\":\"abc@microsoft.com\",\"website\":\"microsoft.com\",\"country\":\"united states\"}}"
}

mock_operation! {
    DeleteBusinessParams, "businesses().delete_business()", json, [path("businessId")],
    "{\"success\":true}"
}

mock_error! {
    BusinessError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    ListBusinessesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}
