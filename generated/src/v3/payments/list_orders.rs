//! `list-orders`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, OrderList, OrderSummary, PaymentStatus};
use crate::{ContactId, LocationId};

/// Lists the orders of a location.
///
/// Created by [`Payments::list_orders`](super::Payments::list_orders).
///
/// Returns one page, [`OrderList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /payments/orders`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListOrders {
    pub(super) request: Request<ListOrdersParams>,
}

impl ListOrders {
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::ListOrdersParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::v3::payments::operations::ListOrdersParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub fn same_location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().same_location_id = value.into_optional();
        self
    }

    /// Status of the orders to list, such as `completed`.
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Payment status of the orders to list.
    pub fn payment_status(mut self, value: impl IntoOptional<PaymentStatus>) -> Self {
        self.request.params_mut().payment_status = value.into_optional();
        self
    }

    /// Whether to list live entries (`live`) or test entries (`test`).
    pub fn payment_mode(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().payment_mode = value.into_optional();
        self
    }

    /// First day of the period to list.
    ///
    /// Example: `2024-02-01`.
    pub fn start_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_at = value.into_optional();
        self
    }

    /// Last day of the period to list.
    ///
    /// Example: `2024-02-13`.
    pub fn end_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_at = value.into_optional();
        self
    }

    /// Text to look for in the names of the orders.
    ///
    /// Example: `Awesome order`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Id of a contact; only the orders of this contact are listed.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }

    /// Ids of funnel products; only orders of these products are listed.
    pub fn funnel_product_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().funnel_product_ids = value.into_optional();
        self
    }

    /// Id of the source of the orders, such as a funnel; only the orders from this source
    /// are listed.
    ///
    /// Example: `61dd0c7dc077f712a5f787ff`.
    pub fn source_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().source_id = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `10`. Example: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }
}

request_builder! {
    ListOrders, ListOrdersParams
}

/// The parameters of [`ListOrders`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListOrdersParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::ListOrdersParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Id of the location (sub-account). May be omitted, because it is the same as
    /// [`location_id`](crate::v3::payments::operations::ListOrdersParams::location_id).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub same_location_id: Option<LocationId>,
    /// Status of the orders to list, such as `completed`.
    pub status: Option<String>,
    /// Payment status of the orders to list.
    pub payment_status: Option<PaymentStatus>,
    /// Whether to list live entries (`live`) or test entries (`test`).
    pub payment_mode: Option<String>,
    /// First day of the period to list.
    ///
    /// Example: `2024-02-01`.
    pub start_at: Option<Date>,
    /// Last day of the period to list.
    ///
    /// Example: `2024-02-13`.
    pub end_at: Option<Date>,
    /// Text to look for in the names of the orders.
    ///
    /// Example: `Awesome order`.
    pub search: Option<String>,
    /// Id of a contact; only the orders of this contact are listed.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<ContactId>,
    /// Ids of funnel products; only orders of these products are listed.
    pub funnel_product_ids: Option<Vec<String>>,
    /// Id of the source of the orders, such as a funnel; only the orders from this source
    /// are listed.
    ///
    /// Example: `61dd0c7dc077f712a5f787ff`.
    pub source_id: Option<String>,
    /// Maximum number of entries to return.
    ///
    /// Default: `10`. Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
}

impl ListOrdersParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            same_location_id: None,
            status: None,
            payment_status: None,
            payment_mode: None,
            start_at: None,
            end_at: None,
            search: None,
            contact_id: None,
            funnel_product_ids: None,
            source_id: None,
            limit: None,
            offset: None,
        }
    }
}

impl Operation for ListOrdersParams {
    type Output = OrderList;
    type Whole = OrderList;
    type Error = ListOrdersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-orders",
        name: "list_orders",
        summary: "Lists the orders of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/orders",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/orders.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-orders",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("locationId", &self.same_location_id);
        request.query("status", &self.status);
        request.query("paymentStatus", &self.payment_status);
        request.query("paymentMode", &self.payment_mode);
        request.query("startAt", &WrittenAs(&self.start_at, "date"));
        request.query("endAt", &WrittenAs(&self.end_at, "date"));
        request.query("search", &self.search);
        request.query("contactId", &self.contact_id);
        request.query_joined("funnelProductIds", &self.funnel_product_ids, ',');
        request.query("sourceId", &self.source_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }
}

impl Paginated for ListOrdersParams {
    type Item = OrderSummary;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: OrderList) -> Vec<OrderSummary> {
        page.data
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListOrders`].
pub type ListOrdersError = super::errors::PaymentsError;
