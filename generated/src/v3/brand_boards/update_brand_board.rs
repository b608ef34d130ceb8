//! `updateBrandBoard`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{BrandBoard, BrandBoardUpdate};
use crate::LocationId;

/// Updates a brand board.
///
/// Created by
/// [`BrandBoards::update_brand_board`](super::BrandBoards::update_brand_board).
///
/// `PATCH /brand-boards/{locationId}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateBrandBoard = Request<UpdateBrandBoardParams>;

/// The parameters of [`UpdateBrandBoard`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBrandBoardParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the brand board.
    ///
    /// Example: `65c8e4a7d92b1f3066ae57d4`.
    pub id: String,
    /// Changes to a brand board.
    pub body: BrandBoardUpdate,
}

impl UpdateBrandBoardParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: BrandBoardUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateBrandBoardParams {
    type Output = BrandBoard;
    type Whole = BrandBoard;
    type Error = UpdateBrandBoardError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateBrandBoard",
        name: "update_brand_board",
        summary: "Updates a brand board.",
        deprecated: None,
        method: Method::PATCH,
        path: "/brand-boards/{locationId}/{id}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["brand-boards/design-kit.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/brand-boards/update-brand-board",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateBrandBoard`].
pub type UpdateBrandBoardError = super::errors::BrandError;
