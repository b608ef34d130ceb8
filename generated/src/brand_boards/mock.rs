//! The Brand Boards API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{BrandBoardError, CreateBrandBoardError};
use super::operations::{
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateBrandBoardParams>(),
    Listed::of::<ListBrandBoardsParams>(),
    Listed::of::<GetBrandBoardParams>(),
    Listed::of::<DeleteBrandBoardParams>(),
    Listed::of::<UpdateBrandBoardParams>(),
];

mock_operation! {
    CreateBrandBoardParams, "brand_boards().create_brand_board()", json, [json("body")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"id\":\"logo_abc123\",\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"id\":\"color_xyz789\",\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"id\":\"font_def456\",\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
}

mock_operation! {
    ListBrandBoardsParams, "brand_boards().list_brand_boards()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("deleted")],
    "{\"brandBoards\":[{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"name\":\"Acme Bakery\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\",\"default\":false,\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"}}],\"totalCount\":42}"
}

mock_operation! {
    GetBrandBoardParams, "brand_boards().get_brand_board()", json, [path("locationId"),
    path("id")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"id\":\"logo_abc123\",\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"id\":\"color_xyz789\",\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"id\":\"font_def456\",\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
}

mock_operation! {
    DeleteBrandBoardParams, "brand_boards().delete_brand_board()", json,
    [path("locationId"), path("id")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"id\":\"logo_abc123\",\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"id\":\"color_xyz789\",\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"id\":\"font_def456\",\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
}

mock_operation! {
    UpdateBrandBoardParams, "brand_boards().update_brand_board()", json,
    [path("locationId"), path("id"), json("body")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"id\":\"logo_abc123\",\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"id\":\"color_xyz789\",\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"id\":\"font_def456\",\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
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
    CreateBrandBoardError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
