//! The Custom Menus API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{CustomMenuError, UpdateCustomMenuError};
use super::operations::{
    CreateCustomMenuParams, DeleteCustomMenuParams, GetCustomMenuParams,
    ListCustomMenusParams, UpdateCustomMenuParams,
};

/// The mock of the Custom Menus API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct CustomMenus<'a> {
    mock: &'a Mock,
}

impl<'a> CustomMenus<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_custom_menus`](super::CustomMenus::list_custom_menus).
    pub fn list_custom_menus(&self) -> Expect<'a, ListCustomMenusParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_menu`](super::CustomMenus::create_custom_menu).
    pub fn create_custom_menu(&self) -> Expect<'a, CreateCustomMenuParams> {
        self.mock.expect()
    }

    /// Mocks [`get_custom_menu`](super::CustomMenus::get_custom_menu).
    pub fn get_custom_menu(&self) -> Expect<'a, GetCustomMenuParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_menu`](super::CustomMenus::update_custom_menu).
    pub fn update_custom_menu(&self) -> Expect<'a, UpdateCustomMenuParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_custom_menu`](super::CustomMenus::delete_custom_menu).
    pub fn delete_custom_menu(&self) -> Expect<'a, DeleteCustomMenuParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListCustomMenusParams>(),
    Listed::of::<CreateCustomMenuParams>(),
    Listed::of::<GetCustomMenuParams>(),
    Listed::of::<UpdateCustomMenuParams>(),
    Listed::of::<DeleteCustomMenuParams>(),
];

mock_operation! {
    ListCustomMenusParams, "custom_menus().list_custom_menus()", json,
    [query("locationId"), query("skip"), query("limit"), query("query"),
    query("showOnCompany")],
    "{\"customMenus\":[{\"id\":\"12345\",\"icon\":{\"name\":\"yin-yang\",\"fontFamily\":\"fab\"},\"title\":\"Dashboard\",\"url\":\"/dashboard\",\"order\":1,\"showOnCompany\":true,\"showOnLocation\":true,\"showToAllLocations\":true,\"locations\":[\"gfWreTIHL8pDbggBb7af\",\"67WreTIHL8pDbggBb7ty\"],\"openMode\":\"iframe\",\"userRole\":\"all\",\"allowCamera\":false,\"allowMicrophone\":false}],\"totalLinks\":100}"
}

mock_operation! {
    CreateCustomMenuParams, "custom_menus().create_custom_menu()", payload("customMenu"),
    [json("body")],
    "{\"customMenu\":{\"id\":\"12345\",\"icon\":{\"name\":\"yin-yang\",\"fontFamily\":\"fab\"},\"title\":\"Dashboard\",\"url\":\"/dashboard\",\"order\":1,\"showOnCompany\":true,\"showOnLocation\":true,\"showToAllLocations\":true,\"locations\":[\"gfWreTIHL8pDbggBb7af\",\"67WreTIHL8pDbggBb7ty\"],\"openMode\":\"iframe\",\"userRole\":\"all\",\"allowCamera\":false,\"allowMicrophone\":false}}"
}

mock_operation! {
    GetCustomMenuParams, "custom_menus().get_custom_menu()", payload("customMenu"),
    [path("customMenuId")],
    "{\"customMenu\":{\"id\":\"12345\",\"icon\":{\"name\":\"yin-yang\",\"fontFamily\":\"fab\"},\"title\":\"Dashboard\",\"url\":\"/dashboard\",\"order\":1,\"showOnCompany\":true,\"showOnLocation\":true,\"showToAllLocations\":true,\"locations\":[\"gfWreTIHL8pDbggBb7af\",\"67WreTIHL8pDbggBb7ty\"],\"openMode\":\"iframe\",\"userRole\":\"all\",\"allowCamera\":false,\"allowMicrophone\":false}}"
}

mock_operation! {
    UpdateCustomMenuParams, "custom_menus().update_custom_menu()", payload("customMenu"),
    [path("customMenuId"), json("body")],
    "{\"customMenu\":{\"id\":\"12345\",\"icon\":{\"name\":\"yin-yang\",\"fontFamily\":\"fab\"},\"title\":\"Dashboard\",\"url\":\"/dashboard\",\"order\":1,\"showOnCompany\":true,\"showOnLocation\":true,\"showToAllLocations\":true,\"locations\":[\"gfWreTIHL8pDbggBb7af\",\"67WreTIHL8pDbggBb7ty\"],\"openMode\":\"iframe\",\"userRole\":\"all\",\"allowCamera\":false,\"allowMicrophone\":false}}"
}

mock_operation! {
    DeleteCustomMenuParams, "custom_menus().delete_custom_menu()", json,
    [path("customMenuId")],
    "{\"success\":true,\"message\":\"Custom menu successfully deleted\",\"deletedMenuId\":\"12345abcde\",\"deletedAt\":\"2023-09-12T15:30:45.123Z\"}"
}

mock_error! {
    CustomMenuError, [BadRequest = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden = 403; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    UpdateCustomMenuError, [BadRequest = 400; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden = 403; NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
