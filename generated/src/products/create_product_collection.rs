//! `create-product-collection`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CreateProductCollectionResponse, NewProductCollection, ProductCollection};

/// Creates a collection of products.
///
/// Created by
/// [`Products::create_product_collection`](super::Products::create_product_collection).
///
/// Returns [`ProductCollection`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateProductCollectionResponse`], in a `Response`.
///
/// `POST /products/collections`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateProductCollection = Request<CreateProductCollectionParams>;

/// The parameters of [`CreateProductCollection`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateProductCollectionParams {
    /// A collection of products to create.
    pub body: NewProductCollection,
}

impl CreateProductCollectionParams {
    /// Creates the parameters.
    pub fn new(body: NewProductCollection) -> Self {
        Self { body }
    }
}

impl Operation for CreateProductCollectionParams {
    type Output = ProductCollection;
    type Whole = CreateProductCollectionResponse;
    type Error = CreateProductCollectionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-product-collection",
        name: "create_product_collection",
        summary: "Creates a collection of products.",
        deprecated: None,
        method: Method::POST,
        path: "/products/collections",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["products/collection.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/products/create-product-collection",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ProductCollection, DecodeError> {
        response
            .payload(
                &[&["data"]],
                |envelope: CreateProductCollectionResponse| envelope.data,
            )
    }
}

/// Errors of [`CreateProductCollection`].
pub type CreateProductCollectionError = super::errors::ProductsError;
