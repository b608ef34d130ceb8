//! `add-file`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::AddFileBody;
use crate::OrderId;

/// Created by [`Orders::add_file`](super::Orders::add_file).
///
/// `POST /orders/{orderId}/files`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AddFile = Request<AddFileParams>;

/// The parameters of [`AddFile`].
#[derive(Clone)]
#[non_exhaustive]
pub struct AddFileParams {
    /// Id of an order.
    ///
    /// Example: `ord_1`.
    pub order_id: OrderId,
    /// The request body.
    pub body: AddFileBody,
}

impl AddFileParams {
    /// Creates the parameters.
    pub fn new(order_id: impl Into<OrderId>, body: AddFileBody) -> Self {
        Self {
            order_id: order_id.into(),
            body,
        }
    }
}

impl Operation for AddFileParams {
    type Output = ();
    type Whole = ();
    type Error = AddFileError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-file",
        name: "add_file",
        summary: "",
        deprecated: None,
        method: Method::POST,
        path: "/orders/{orderId}/files",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.multipart(&self.body);
    }
}

/// Errors of [`AddFile`].
pub type AddFileError = super::errors::OrdersError;
