//! The Brand Boards API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{BrandBoardError, BrandError};
use super::{
    CreateBrandBoardParams, DeleteBrandBoardParams, GetBrandBoardParams,
    ListBrandBoardsParams, UpdateBrandBoardParams,
};

/// The mock of the Brand Boards API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct BrandBoards<'a> {
    mock: &'a Mock,
}

impl<'a> BrandBoards<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_brand_board`](super::BrandBoards::create_brand_board).
    pub fn create_brand_board(&self) -> Expect<'a, CreateBrandBoardParams> {
        self.mock.expect()
    }

    /// Mocks [`list_brand_boards`](super::BrandBoards::list_brand_boards).
    pub fn list_brand_boards(&self) -> Expect<'a, ListBrandBoardsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_brand_board`](super::BrandBoards::get_brand_board).
    pub fn get_brand_board(&self) -> Expect<'a, GetBrandBoardParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_brand_board`](super::BrandBoards::delete_brand_board).
    pub fn delete_brand_board(&self) -> Expect<'a, DeleteBrandBoardParams> {
        self.mock.expect()
    }

    /// Mocks [`update_brand_board`](super::BrandBoards::update_brand_board).
    pub fn update_brand_board(&self) -> Expect<'a, UpdateBrandBoardParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateBrandBoardParams>(),
    Listed::of::<ListBrandBoardsParams>(),
    Listed::of::<GetBrandBoardParams>(),
    Listed::of::<DeleteBrandBoardParams>(),
    Listed::of::<UpdateBrandBoardParams>(),
];

mock_operation! {
    CreateBrandBoardParams, "brand_boards().create_brand_board()", json, [json("body")]
}

mock_operation! {
    ListBrandBoardsParams, "brand_boards().list_brand_boards()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("deleted")]
}

mock_operation! {
    GetBrandBoardParams, "brand_boards().get_brand_board()", json, [path("locationId"),
    path("id")]
}

mock_operation! {
    DeleteBrandBoardParams, "brand_boards().delete_brand_board()", json,
    [path("locationId"), path("id")]
}

mock_operation! {
    UpdateBrandBoardParams, "brand_boards().update_brand_board()", json,
    [path("locationId"), path("id"), json("body")]
}

mock_error! {
    BrandBoardError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; NotFound(body) = 404,
    "{\"statusCode\":404,\"message\":\"Not Found\",\"error\":\"The requested resource was not found\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    BrandError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
