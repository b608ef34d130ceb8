//! `list-order-notes`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::AltType;
use crate::{LocationId, OrderId};

/// Lists the notes of an order.
///
/// Created by [`Payments::list_order_notes`](super::Payments::list_order_notes).
///
/// `GET /payments/orders/{orderId}/notes`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListOrderNotes {
    pub(super) request: Request<ListOrderNotesParams>,
}

impl ListOrderNotes {
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListOrderNotesParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    ListOrderNotes, ListOrderNotesParams
}

/// The parameters of [`ListOrderNotes`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListOrderNotesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the order whose notes to list.
    ///
    /// Example: `653f5e0cde5a1314e62a837c`.
    pub order_id: OrderId,
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListOrderNotesParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl ListOrderNotesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        order_id: impl Into<OrderId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            order_id: order_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for ListOrderNotesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListOrderNotesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-order-notes",
        name: "list_order_notes",
        summary: "Lists the notes of an order.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/orders/{orderId}/notes",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-order-notes",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("orderId", &self.order_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`ListOrderNotes`].
pub type ListOrderNotesError = super::errors::PaymentsError;
