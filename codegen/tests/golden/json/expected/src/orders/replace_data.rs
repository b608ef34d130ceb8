//! `replace-data`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::Data;

/// Replaces what an application keeps with an order.
///
/// Created by [`Orders::replace_data`](super::Orders::replace_data).
///
/// `PUT /orders/{orderId}/data`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ReplaceData = Request<ReplaceDataParams>;

/// The parameters of [`ReplaceData`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ReplaceDataParams {
    /// The path parameter `orderId`.
    pub order_id: String,
    /// The request body.
    pub body: Data,
}

impl ReplaceDataParams {
    /// Creates the parameters.
    pub fn new(order_id: impl Into<String>, body: Data) -> Self {
        Self {
            order_id: order_id.into(),
            body,
        }
    }
}

impl Operation for ReplaceDataParams {
    type Output = Map<String, Value>;
    type Whole = Map<String, Value>;
    type Error = ReplaceDataError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "replace-data",
        name: "replace_data",
        summary: "Replaces what an application keeps with an order.",
        deprecated: None,
        method: Method::PUT,
        path: "/orders/{orderId}/data",
        is_idempotent: true,
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
        request.json(&self.body);
    }
}

/// Errors of [`ReplaceData`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ReplaceDataError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ReplaceDataError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
