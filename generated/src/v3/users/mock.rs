//! The Users API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::UserError;
use super::operations::{
    CreateUserParams, DeleteUserParams, GetUserParams, SearchUsersByEmailParams,
    SearchUsersParams, UpdateUserParams,
};

/// The mock of the Users API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    mock: &'a Mock,
}

impl<'a> Users<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_user`](super::Users::create_user).
    pub fn create_user(&self) -> Expect<'a, CreateUserParams> {
        self.mock.expect()
    }

    /// Mocks [`search_users`](super::Users::search_users).
    pub fn search_users(&self) -> Expect<'a, SearchUsersParams> {
        self.mock.expect()
    }

    /// Mocks [`search_users_by_email`](super::Users::search_users_by_email).
    pub fn search_users_by_email(&self) -> Expect<'a, SearchUsersByEmailParams> {
        self.mock.expect()
    }

    /// Mocks [`get_user`](super::Users::get_user).
    pub fn get_user(&self) -> Expect<'a, GetUserParams> {
        self.mock.expect()
    }

    /// Mocks [`update_user`](super::Users::update_user).
    pub fn update_user(&self) -> Expect<'a, UpdateUserParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_user`](super::Users::delete_user).
    pub fn delete_user(&self) -> Expect<'a, DeleteUserParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateUserParams>(),
    Listed::of::<SearchUsersParams>(),
    Listed::of::<SearchUsersByEmailParams>(),
    Listed::of::<GetUserParams>(),
    Listed::of::<UpdateUserParams>(),
    Listed::of::<DeleteUserParams>(),
];

mock_operation! {
    CreateUserParams, "v3_users().create_user()", json, [json("body")],
    "{\"id\":\"0IHuJvc2ofPAAA8GzTRi\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"email\":\"john@deo.com\",\"phone\":\"+1 808-868-8888\",\"extension\":\"\",\"permissions\":{\"campaignsEnabled\":true,\"campaignsReadOnly\":false,\"contactsEnabled\":true,\"workflowsEnabled\":true},\"roles\":{\"type\":\"account\",\"role\":\"admin\",\"locationIds\":[\"ve9EPM428h8vShlRW1KT\"]},\"deleted\":false,\"lcPhone\":{\"locationId\":\"+1234556677\"},\"platformLanguage\":\"en_US\",\"scopes\":[\"campaigns.readonly\"],\"scopesAssignedToOnly\":[\"campaigns.readonly\"]}"
}

mock_operation! {
    SearchUsersParams, "v3_users().search_users()", json, [query("companyId"),
    query("query"), query("skip"), query("limit"), query("locationId"), query("type"),
    query("role"), query_joined("ids", ','), query("sort"), query("sortDirection"),
    query("enabled2waySync")],
    "{\"users\":[{\"id\":\"0IHuJvc2ofPAAA8GzTRi\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"email\":\"john@deo.com\"}],\"count\":1231}"
}

mock_operation! {
    SearchUsersByEmailParams, "v3_users().search_users_by_email()", json, [json("body")],
    "{\"users\":[{\"id\":\"0IHuJvc2ofPAAA8GzTRi\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"email\":\"john@deo.com\"}],\"count\":1231}"
}

mock_operation! {
    GetUserParams, "v3_users().get_user()", json, [path("userId")],
    "{\"id\":\"0IHuJvc2ofPAAA8GzTRi\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"email\":\"john@deo.com\",\"phone\":\"+1 808-868-8888\",\"extension\":\"\",\"permissions\":{\"campaignsEnabled\":true,\"campaignsReadOnly\":false,\"contactsEnabled\":true,\"workflowsEnabled\":true},\"roles\":{\"type\":\"account\",\"role\":\"admin\",\"locationIds\":[\"ve9EPM428h8vShlRW1KT\"]},\"deleted\":false,\"lcPhone\":{\"locationId\":\"+1234556677\"},\"platformLanguage\":\"en_US\",\"scopes\":[\"campaigns.readonly\"],\"scopesAssignedToOnly\":[\"campaigns.readonly\"]}"
}

mock_operation! {
    UpdateUserParams, "v3_users().update_user()", json, [path("userId"), json("body")],
    "{\"id\":\"0IHuJvc2ofPAAA8GzTRi\",\"name\":\"John Deo\",\"firstName\":\"John\",\"lastName\":\"Deo\",\"email\":\"john@deo.com\",\"phone\":\"+1 808-868-8888\",\"extension\":\"\",\"permissions\":{\"campaignsEnabled\":true,\"campaignsReadOnly\":false,\"contactsEnabled\":true,\"workflowsEnabled\":true},\"roles\":{\"type\":\"account\",\"role\":\"admin\",\"locationIds\":[\"ve9EPM428h8vShlRW1KT\"]},\"deleted\":false,\"lcPhone\":{\"locationId\":\"+1234556677\"},\"platformLanguage\":\"en_US\",\"scopes\":[\"campaigns.readonly\"],\"scopesAssignedToOnly\":[\"campaigns.readonly\"]}"
}

mock_operation! {
    DeleteUserParams, "v3_users().delete_user()", json, [path("userId")],
    "{\"succeeded\":true}"
}

mock_error! {
    UserError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
