//! `create-product`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateProductBody, Product, ProductsError};

/// Creates a product.
///
/// Its prices are created one by one by `create-price-for-product`. A product with
/// variants has a price for each combination of their options.
///
/// Needs a location's or an agency's token with the scope `products.write`.
///
/// `POST /products/`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/create-product))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateProduct {
    request: Request<CreateProductParams>,
}

impl CreateProduct {
    pub(super) fn new(client: &Client, params: CreateProductParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateProduct, CreateProductParams
}

/// The parameters of [`CreateProduct`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateProductParams {
    /// The request body.
    pub body: CreateProductBody,
}

impl CreateProductParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateProductBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateProductParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateProductParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateProductParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateProductParams
}

impl Operation for CreateProductParams {
    type Output = Product;
    type Error = CreateProductError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-product",
        method: Method::POST,
        path: "/products/",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/create-product",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Product, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateProduct`].
pub type CreateProductError = ProductsError;
