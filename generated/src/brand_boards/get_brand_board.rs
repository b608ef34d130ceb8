//! `getBrandBoardById`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::BrandBoard;
use crate::LocationId;

/// Returns a brand board.
///
/// Created by [`BrandBoards::get_brand_board`](super::BrandBoards::get_brand_board).
///
/// `GET /brand-boards/{locationId}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetBrandBoard = Request<GetBrandBoardParams>;

/// The parameters of [`GetBrandBoard`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetBrandBoardParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the brand board.
    ///
    /// Example: `65c8e4a7d92b1f3066ae57d4`.
    pub id: String,
}

impl GetBrandBoardParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetBrandBoardParams {
    type Output = BrandBoard;
    type Whole = BrandBoard;
    type Error = GetBrandBoardError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getBrandBoardById",
        name: "get_brand_board",
        summary: "Returns a brand board.",
        deprecated: None,
        method: Method::GET,
        path: "/brand-boards/{locationId}/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["brand-boards/design-kit.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/brand-boards/get-brand-board-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`GetBrandBoard`].
pub type GetBrandBoardError = super::errors::BrandBoardError;
