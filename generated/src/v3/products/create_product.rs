//! `create-product`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewProduct, Product};

/// Creates a product.
///
/// Created by [`Products::create_product`](super::Products::create_product).
///
/// `POST /products/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateProduct = Request<CreateProductParams>;

/// The parameters of [`CreateProduct`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateProductParams {
    /// A product to create.
    pub body: NewProduct,
}

impl CreateProductParams {
    /// Creates the parameters.
    pub fn new(body: NewProduct) -> Self {
        Self { body }
    }
}

impl Operation for CreateProductParams {
    type Output = Product;
    type Whole = Product;
    type Error = CreateProductError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-product",
        name: "create_product",
        summary: "Creates a product.",
        deprecated: None,
        method: Method::POST,
        path: "/products/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/create-product",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateProduct`].
pub type CreateProductError = super::errors::ProductsError;
