//! `update-price-by-id-for-product`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Price, ProductsError, UpdatePrice};

/// Changes a price of a product.
///
/// Needs a location's or an agency's token with the scope `products/prices.write`.
///
/// `PUT /products/{productId}/price/{priceId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdatePriceByIdForProduct {
    request: Request<UpdatePriceByIdForProductParams>,
}

impl UpdatePriceByIdForProduct {
    pub(super) fn new(client: &Client, params: UpdatePriceByIdForProductParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdatePriceByIdForProduct, UpdatePriceByIdForProductParams
}

/// The parameters of [`UpdatePriceByIdForProduct`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriceByIdForProductParams {
    /// The path parameter `productId`.
    pub product_id: String,
    /// The path parameter `priceId`.
    pub price_id: String,
    /// The request body.
    pub body: UpdatePrice,
}

impl UpdatePriceByIdForProductParams {
    /// Makes the parameters from what is required.
    pub fn new(
        product_id: impl Into<String>,
        price_id: impl Into<String>,
        body: UpdatePrice,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            price_id: price_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdatePriceByIdForProductParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdatePriceByIdForProductParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            price_id: object.required("priceId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdatePriceByIdForProductParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdatePriceByIdForProductParams
}

impl Operation for UpdatePriceByIdForProductParams {
    type Output = Price;
    type Error = UpdatePriceByIdForProductError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-price-by-id-for-product",
        method: Method::PUT,
        path: "/products/{productId}/price/{priceId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products/prices.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.path("priceId", &self.price_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Price, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdatePriceByIdForProduct`].
pub type UpdatePriceByIdForProductError = ProductsError;
