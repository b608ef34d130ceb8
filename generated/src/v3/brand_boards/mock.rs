//! The Brand Boards API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{BrandBoardError, BrandError};
use super::operations::{
    CreateBrandBoardParams, CreateBrandVoiceParams, DeleteBrandBoardParams,
    DeleteBrandVoiceParams, GetBrandBoardParams, GetBrandVoiceParams,
    ListBrandBoardsParams, ListBrandVoicesParams, SetDefaultBrandVoiceError,
    SetDefaultBrandVoiceParams, UpdateBrandBoardParams, UpdateBrandVoiceParams,
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

    /// Mocks [`list_brand_voices`](super::BrandBoards::list_brand_voices).
    pub fn list_brand_voices(&self) -> Expect<'a, ListBrandVoicesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_brand_voice`](super::BrandBoards::create_brand_voice).
    pub fn create_brand_voice(&self) -> Expect<'a, CreateBrandVoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_brand_voice`](super::BrandBoards::get_brand_voice).
    pub fn get_brand_voice(&self) -> Expect<'a, GetBrandVoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_brand_voice`](super::BrandBoards::delete_brand_voice).
    pub fn delete_brand_voice(&self) -> Expect<'a, DeleteBrandVoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_brand_voice`](super::BrandBoards::update_brand_voice).
    pub fn update_brand_voice(&self) -> Expect<'a, UpdateBrandVoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`set_default_brand_voice`](super::BrandBoards::set_default_brand_voice).
    pub fn set_default_brand_voice(&self) -> Expect<'a, SetDefaultBrandVoiceParams> {
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
    Listed::of::<ListBrandVoicesParams>(),
    Listed::of::<CreateBrandVoiceParams>(),
    Listed::of::<GetBrandVoiceParams>(),
    Listed::of::<DeleteBrandVoiceParams>(),
    Listed::of::<UpdateBrandVoiceParams>(),
    Listed::of::<SetDefaultBrandVoiceParams>(),
    Listed::of::<ListBrandBoardsParams>(),
    Listed::of::<GetBrandBoardParams>(),
    Listed::of::<DeleteBrandBoardParams>(),
    Listed::of::<UpdateBrandBoardParams>(),
];

mock_operation! {
    CreateBrandBoardParams, "v3_brand_boards().create_brand_board()", json,
    [json("body")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"missingAssets\":{\"logos\":[\"Footer\"],\"fonts\":[\"Arial\"],\"colors\":[]},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
}

mock_operation! {
    ListBrandVoicesParams, "v3_brand_boards().list_brand_voices()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("deleted")],
    "{\"items\":[{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"My Brand Voice\",\"isDefault\":false,\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}],\"total\":25,\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    CreateBrandVoiceParams, "v3_brand_boards().create_brand_voice()", json,
    [path("locationId"), json("body")],
    "{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"Friendly and local\",\"isDefault\":false,\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\",\"locationId\":\"oHJiAh0wDG3BzmzACVD6\",\"deleted\":false,\"answers\":{\"brandName\":\"Acme Inc\",\"toneOfVoice\":\"Professional and friendly\",\"targetAudience\":\"Small business owners\",\"customerPainPoints\":\"Difficulty with time management\",\"businessType\":\"Software Development\",\"companyWebsite\":\"https://example.com\",\"companyEmail\":\"contact@example.com\",\"companyAddress\":\"123 Main St, Anytown, CA\",\"phone\":{\"phoneNumber\":\"5551234567\",\"countryCode\":\"US\"},\"businessHours\":\"Mon-Fri 9am-5pm\",\"brandPromise\":\"We deliver on time, every time\",\"brandValues\":\"Integrity, Excellence, Innovation\",\"brandPurpose\":\"To empower small businesses with technology\",\"competitiveAdvantage\":\"Proprietary AI technology\",\"risksOfInaction\":\"Falling behind competitors\",\"callToAction\":\"Schedule a demo today\"},\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    GetBrandVoiceParams, "v3_brand_boards().get_brand_voice()", json,
    [path("locationId"), path("brandVoiceId")],
    "{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"Friendly and local\",\"isDefault\":false,\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\",\"locationId\":\"oHJiAh0wDG3BzmzACVD6\",\"deleted\":false,\"answers\":{\"brandName\":\"Acme Inc\",\"toneOfVoice\":\"Professional and friendly\",\"targetAudience\":\"Small business owners\",\"customerPainPoints\":\"Difficulty with time management\",\"businessType\":\"Software Development\",\"companyWebsite\":\"https://example.com\",\"companyEmail\":\"contact@example.com\",\"companyAddress\":\"123 Main St, Anytown, CA\",\"phone\":{\"phoneNumber\":\"5551234567\",\"countryCode\":\"US\"},\"businessHours\":\"Mon-Fri 9am-5pm\",\"brandPromise\":\"We deliver on time, every time\",\"brandValues\":\"Integrity, Excellence, Innovation\",\"brandPurpose\":\"To empower small businesses with technology\",\"competitiveAdvantage\":\"Proprietary AI technology\",\"risksOfInaction\":\"Falling behind competitors\",\"callToAction\":\"Schedule a demo today\"},\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    DeleteBrandVoiceParams, "v3_brand_boards().delete_brand_voice()", json,
    [path("locationId"), path("brandVoiceId")],
    "{\"deleted\":true,\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    UpdateBrandVoiceParams, "v3_brand_boards().update_brand_voice()", json,
    [path("locationId"), path("brandVoiceId"), json("body")],
    "{\"id\":\"507f1f77bcf86cd799439011\",\"name\":\"Friendly and local\",\"isDefault\":false,\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\",\"locationId\":\"oHJiAh0wDG3BzmzACVD6\",\"deleted\":false,\"answers\":{\"brandName\":\"Acme Inc\",\"toneOfVoice\":\"Professional and friendly\",\"targetAudience\":\"Small business owners\",\"customerPainPoints\":\"Difficulty with time management\",\"businessType\":\"Software Development\",\"companyWebsite\":\"https://example.com\",\"companyEmail\":\"contact@example.com\",\"companyAddress\":\"123 Main St, Anytown, CA\",\"phone\":{\"phoneNumber\":\"5551234567\",\"countryCode\":\"US\"},\"businessHours\":\"Mon-Fri 9am-5pm\",\"brandPromise\":\"We deliver on time, every time\",\"brandValues\":\"Integrity, Excellence, Innovation\",\"brandPurpose\":\"To empower small businesses with technology\",\"competitiveAdvantage\":\"Proprietary AI technology\",\"risksOfInaction\":\"Falling behind competitors\",\"callToAction\":\"Schedule a demo today\"},\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    SetDefaultBrandVoiceParams, "v3_brand_boards().set_default_brand_voice()", json,
    [path("locationId"), path("brandVoiceId")],
    "{\"success\":true,\"brandVoiceId\":\"507f1f77bcf86cd799439011\",\"traceId\":\"019e4ef5-a65e-4198-8cf9-8e93dca9bda4\"}"
}

mock_operation! {
    ListBrandBoardsParams, "v3_brand_boards().list_brand_boards()", json,
    [path("locationId"), query("limit"), query("offset"), query("search"),
    query("deleted")],
    "{\"brandBoards\":[{\"_id\":\"507f1f77bcf86cd799439011\",\"name\":\"My Brand Board\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\",\"default\":true,\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceType\":\"blank\"}}],\"totalCount\":42}"
}

mock_operation! {
    GetBrandBoardParams, "v3_brand_boards().get_brand_board()", json,
    [path("locationId"), path("id")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"missingAssets\":{\"logos\":[\"Footer\"],\"fonts\":[\"Arial\"],\"colors\":[]},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
}

mock_operation! {
    DeleteBrandBoardParams, "v3_brand_boards().delete_brand_board()", json,
    [path("locationId"), path("id")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"missingAssets\":{\"logos\":[\"Footer\"],\"fonts\":[\"Arial\"],\"colors\":[]},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
}

mock_operation! {
    UpdateBrandBoardParams, "v3_brand_boards().update_brand_board()", json,
    [path("locationId"), path("id"), json("body")],
    "{\"_id\":\"65c8e4a7d92b1f3066ae57d4\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Acme Bakery\",\"logos\":[{\"url\":\"https://storage.googleapis.com/bucket/logos/my-logo.png\",\"label\":\"Primary Logo\",\"path\":\"/locations/ve9EPM428h8vShlRW1KT/logos/my-logo.png\"}],\"colors\":[{\"hexa\":\"#FF5733FF\",\"rgba\":\"rgba(255, 87, 51, 1)\",\"hex\":\"#FF5733\",\"rgb\":\"rgb(255, 87, 51)\",\"label\":\"Brand Orange\"}],\"fonts\":[{\"font\":\"Montserrat\",\"fallback\":\"sans-serif\",\"label\":\"Heading Font\"}],\"default\":false,\"deleted\":false,\"parentId\":\"507f1f77bcf86cd799439011\",\"folderId\":\"507f1f77bcf86cd799439011\",\"originId\":\"507f1f77bcf86cd799439011\",\"meta\":{\"updatedBy\":\"user_abc123\",\"lastAction\":\"UPDATE\",\"sourceId\":\"507f1f77bcf86cd799439011\",\"sourceType\":\"blank\"},\"missingAssets\":{\"logos\":[\"Footer\"],\"fonts\":[\"Arial\"],\"colors\":[]},\"createdAt\":\"2024-01-05T12:00:00.000Z\",\"updatedAt\":\"2024-01-05T12:00:00.000Z\"}"
}

mock_error! {
    BrandError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; NotFound(body) = 404,
    "{\"statusCode\":404,\"message\":\"Not Found\",\"error\":\"The requested resource was not found\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    BrandBoardError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    SetDefaultBrandVoiceError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    Forbidden(body) = 403, "{\"statusCode\":403}"; NotFound(body) = 404,
    "{\"statusCode\":404,\"message\":\"Not Found\",\"error\":\"The requested resource was not found\"}"]
}
