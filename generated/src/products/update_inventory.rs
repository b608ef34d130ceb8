//! `update-inventory`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::InventoryUpdate;

/// Sets the stock of prices, and whether they can be bought while out of stock.
///
/// Created by [`Products::update_inventory`](super::Products::update_inventory).
///
/// `POST /products/inventory`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateInventory = Request<UpdateInventoryParams>;

/// The parameters of [`UpdateInventory`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateInventoryParams {
    /// New stock of prices.
    pub body: InventoryUpdate,
}

impl UpdateInventoryParams {
    /// Creates the parameters.
    pub fn new(body: InventoryUpdate) -> Self {
        Self { body }
    }
}

impl Operation for UpdateInventoryParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateInventoryError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-inventory",
        name: "update_inventory",
        summary: "Sets the stock of prices, and whether they can be bought while out of stock.",
        deprecated: None,
        method: Method::POST,
        path: "/products/inventory",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products/prices.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-inventory",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpdateInventory`].
pub type UpdateInventoryError = super::errors::ProductsError;
