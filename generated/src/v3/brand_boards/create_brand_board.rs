//! `createBrandBoard`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{BrandBoard, InvalidLocationErrorBody, NewBrandBoard};
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Creates a brand board.
///
/// Created by
/// [`BrandBoards::create_brand_board`](super::BrandBoards::create_brand_board).
///
/// `POST /brand-boards/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateBrandBoard = Request<CreateBrandBoardParams>;

/// The parameters of [`CreateBrandBoard`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBrandBoardParams {
    /// A brand board to create.
    pub body: NewBrandBoard,
}

impl CreateBrandBoardParams {
    /// Creates the parameters.
    pub fn new(body: NewBrandBoard) -> Self {
        Self { body }
    }
}

impl Operation for CreateBrandBoardParams {
    type Output = BrandBoard;
    type Whole = BrandBoard;
    type Error = CreateBrandBoardError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "createBrandBoard",
        name: "create_brand_board",
        summary: "Creates a brand board.",
        deprecated: None,
        method: Method::POST,
        path: "/brand-boards/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 422],
        scopes: &["brand-boards/design-kit.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/brand-boards/create-brand-board",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateBrandBoard`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum CreateBrandBoardError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    ///
    /// Example: `{"statusCode":403}`.
    Forbidden(InvalidLocationErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for CreateBrandBoardError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
