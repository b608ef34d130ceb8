//! `create-price-for-product`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreatePrice, Price, ProductsError};

/// Creates a price of a product.
///
/// Needs a location's or an agency's token with the scope `products/prices.write`.
///
/// `POST /products/{productId}/price`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreatePriceForProduct {
    request: Request<CreatePriceForProductParams>,
}

impl CreatePriceForProduct {
    pub(super) fn new(client: &Client, params: CreatePriceForProductParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreatePriceForProduct, CreatePriceForProductParams
}

/// The parameters of [`CreatePriceForProduct`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePriceForProductParams {
    /// The path parameter `productId`.
    pub product_id: String,
    /// The request body.
    pub body: CreatePrice,
}

impl CreatePriceForProductParams {
    /// Makes the parameters from what is required.
    pub fn new(product_id: impl Into<String>, body: CreatePrice) -> Self {
        Self {
            product_id: product_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreatePriceForProductParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePriceForProductParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreatePriceForProductParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreatePriceForProductParams
}

impl Operation for CreatePriceForProductParams {
    type Output = Price;
    type Error = CreatePriceForProductError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-price-for-product",
        method: Method::POST,
        path: "/products/{productId}/price",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products/prices.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Price, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreatePriceForProduct`].
pub type CreatePriceForProductError = ProductsError;
