//! `update-product-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Product, ProductsError, UpdateProduct};

/// Changes a product.
///
/// It can be named by its slug instead of its id.
///
/// Needs a location's or an agency's token with the scope `products.write`.
///
/// `PUT /products/{productId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateProductById {
    request: Request<UpdateProductByIdParams>,
}

impl UpdateProductById {
    pub(super) fn new(client: &Client, params: UpdateProductByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateProductById, UpdateProductByIdParams
}

/// The parameters of [`UpdateProductById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProductByIdParams {
    /// The path parameter `productId`.
    pub product_id: String,
    /// The request body.
    pub body: UpdateProduct,
}

impl UpdateProductByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(product_id: impl Into<String>, body: UpdateProduct) -> Self {
        Self {
            product_id: product_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateProductByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateProductByIdParams")?;
        Some(Self {
            product_id: object.required("productId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateProductByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("productId", &self.product_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateProductByIdParams
}

impl Operation for UpdateProductByIdParams {
    type Output = Product;
    type Error = UpdateProductByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-product-by-id",
        method: Method::PUT,
        path: "/products/{productId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["products.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/products-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("productId", &self.product_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Product, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateProductById`].
pub type UpdateProductByIdError = ProductsError;
