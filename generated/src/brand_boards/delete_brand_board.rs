//! `deleteBrandBoard`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::BrandBoard;
use crate::LocationId;

/// Marks a brand board as deleted.
///
/// Created by
/// [`BrandBoards::delete_brand_board`](super::BrandBoards::delete_brand_board).
///
/// `DELETE /brand-boards/{locationId}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteBrandBoard = Request<DeleteBrandBoardParams>;

/// The parameters of [`DeleteBrandBoard`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteBrandBoardParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the brand board.
    ///
    /// Example: `65c8e4a7d92b1f3066ae57d4`.
    pub id: String,
}

impl DeleteBrandBoardParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteBrandBoardParams {
    type Output = BrandBoard;
    type Whole = BrandBoard;
    type Error = DeleteBrandBoardError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteBrandBoard",
        name: "delete_brand_board",
        summary: "Marks a brand board as deleted.",
        deprecated: None,
        method: Method::DELETE,
        path: "/brand-boards/{locationId}/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["brand-boards/design-kit.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/brand-boards/delete-brand-board",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteBrandBoard`].
pub type DeleteBrandBoardError = super::errors::BrandBoardError;
