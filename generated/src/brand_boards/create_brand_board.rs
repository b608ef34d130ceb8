//! `createBrandBoard`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BrandBoard, NewBrandBoard};

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
        headers: &[("Version", "2021-07-28")],
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
pub type CreateBrandBoardError = super::errors::CreateBrandBoardError;
