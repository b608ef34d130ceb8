//! The Payments API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::PaymentsError;
use super::{
    CreateCouponParams, CreateCustomProviderConfigParams, CreateCustomProviderParams,
    CreateIntegrationProviderParams, CreateOrderFulfillmentParams, DeleteCouponParams,
    DeleteCustomProviderParams, DisconnectCustomProviderConfigParams, GetCouponParams,
    GetCustomProviderConfigParams, GetOrderParams, GetSubscriptionParams,
    GetTransactionParams, ListCouponsParams, ListIntegrationProvidersParams,
    ListOrderFulfillmentsParams, ListOrderNotesParams, ListOrdersParams,
    ListSubscriptionsParams, ListTransactionsParams, RecordOrderPaymentError,
    RecordOrderPaymentParams, UpdateCouponParams, UpdateCustomProviderCapabilitiesParams,
};

/// The mock of the Payments API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    mock: &'a Mock,
}

impl<'a> Payments<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_coupon`](super::Payments::get_coupon).
    pub fn get_coupon(&self) -> Expect<'a, GetCouponParams> {
        self.mock.expect()
    }

    /// Mocks [`update_coupon`](super::Payments::update_coupon).
    pub fn update_coupon(&self) -> Expect<'a, UpdateCouponParams> {
        self.mock.expect()
    }

    /// Mocks [`create_coupon`](super::Payments::create_coupon).
    pub fn create_coupon(&self) -> Expect<'a, CreateCouponParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_coupon`](super::Payments::delete_coupon).
    pub fn delete_coupon(&self) -> Expect<'a, DeleteCouponParams> {
        self.mock.expect()
    }

    /// Mocks [`list_coupons`](super::Payments::list_coupons).
    pub fn list_coupons(&self) -> Expect<'a, ListCouponsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_provider_capabilities`](super::Payments::update_custom_provider_capabilities).
    pub fn update_custom_provider_capabilities(
        &self,
    ) -> Expect<'a, UpdateCustomProviderCapabilitiesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_custom_provider_config`](super::Payments::get_custom_provider_config).
    pub fn get_custom_provider_config(
        &self,
    ) -> Expect<'a, GetCustomProviderConfigParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_provider_config`](super::Payments::create_custom_provider_config).
    pub fn create_custom_provider_config(
        &self,
    ) -> Expect<'a, CreateCustomProviderConfigParams> {
        self.mock.expect()
    }

    /// Mocks [`disconnect_custom_provider_config`](super::Payments::disconnect_custom_provider_config).
    pub fn disconnect_custom_provider_config(
        &self,
    ) -> Expect<'a, DisconnectCustomProviderConfigParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_provider`](super::Payments::create_custom_provider).
    pub fn create_custom_provider(&self) -> Expect<'a, CreateCustomProviderParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_custom_provider`](super::Payments::delete_custom_provider).
    pub fn delete_custom_provider(&self) -> Expect<'a, DeleteCustomProviderParams> {
        self.mock.expect()
    }

    /// Mocks [`list_integration_providers`](super::Payments::list_integration_providers).
    pub fn list_integration_providers(
        &self,
    ) -> Expect<'a, ListIntegrationProvidersParams> {
        self.mock.expect()
    }

    /// Mocks [`create_integration_provider`](super::Payments::create_integration_provider).
    pub fn create_integration_provider(
        &self,
    ) -> Expect<'a, CreateIntegrationProviderParams> {
        self.mock.expect()
    }

    /// Mocks [`list_orders`](super::Payments::list_orders).
    pub fn list_orders(&self) -> Expect<'a, ListOrdersParams> {
        self.mock.expect()
    }

    /// Mocks [`get_order`](super::Payments::get_order).
    pub fn get_order(&self) -> Expect<'a, GetOrderParams> {
        self.mock.expect()
    }

    /// Mocks [`list_order_fulfillments`](super::Payments::list_order_fulfillments).
    pub fn list_order_fulfillments(&self) -> Expect<'a, ListOrderFulfillmentsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_order_fulfillment`](super::Payments::create_order_fulfillment).
    pub fn create_order_fulfillment(&self) -> Expect<'a, CreateOrderFulfillmentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_order_notes`](super::Payments::list_order_notes).
    pub fn list_order_notes(&self) -> Expect<'a, ListOrderNotesParams> {
        self.mock.expect()
    }

    /// Mocks [`record_order_payment`](super::Payments::record_order_payment).
    pub fn record_order_payment(&self) -> Expect<'a, RecordOrderPaymentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_subscriptions`](super::Payments::list_subscriptions).
    pub fn list_subscriptions(&self) -> Expect<'a, ListSubscriptionsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_subscription`](super::Payments::get_subscription).
    pub fn get_subscription(&self) -> Expect<'a, GetSubscriptionParams> {
        self.mock.expect()
    }

    /// Mocks [`list_transactions`](super::Payments::list_transactions).
    pub fn list_transactions(&self) -> Expect<'a, ListTransactionsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_transaction`](super::Payments::get_transaction).
    pub fn get_transaction(&self) -> Expect<'a, GetTransactionParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetCouponParams>(),
    Listed::of::<UpdateCouponParams>(),
    Listed::of::<CreateCouponParams>(),
    Listed::of::<DeleteCouponParams>(),
    Listed::of::<ListCouponsParams>(),
    Listed::of::<UpdateCustomProviderCapabilitiesParams>(),
    Listed::of::<GetCustomProviderConfigParams>(),
    Listed::of::<CreateCustomProviderConfigParams>(),
    Listed::of::<DisconnectCustomProviderConfigParams>(),
    Listed::of::<CreateCustomProviderParams>(),
    Listed::of::<DeleteCustomProviderParams>(),
    Listed::of::<ListIntegrationProvidersParams>(),
    Listed::of::<CreateIntegrationProviderParams>(),
    Listed::of::<ListOrdersParams>(),
    Listed::of::<GetOrderParams>(),
    Listed::of::<ListOrderFulfillmentsParams>(),
    Listed::of::<CreateOrderFulfillmentParams>(),
    Listed::of::<ListOrderNotesParams>(),
    Listed::of::<RecordOrderPaymentParams>(),
    Listed::of::<ListSubscriptionsParams>(),
    Listed::of::<GetSubscriptionParams>(),
    Listed::of::<ListTransactionsParams>(),
    Listed::of::<GetTransactionParams>(),
];

mock_operation! {
    GetCouponParams, "payments().get_coupon()", json, [query("altId"), query("altType"),
    query("id"), query("code")]
}

mock_operation! {
    UpdateCouponParams, "payments().update_coupon()", json, [json("body")]
}

mock_operation! {
    CreateCouponParams, "payments().create_coupon()", json, [json("body")]
}

mock_operation! {
    DeleteCouponParams, "payments().delete_coupon()", json, [json("body")]
}

mock_operation! {
    ListCouponsParams, "payments().list_coupons()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("status"), query("search")]
}

mock_operation! {
    UpdateCustomProviderCapabilitiesParams,
    "payments().update_custom_provider_capabilities()", json, [json("body")]
}

mock_operation! {
    GetCustomProviderConfigParams, "payments().get_custom_provider_config()", json,
    [query("locationId")]
}

mock_operation! {
    CreateCustomProviderConfigParams, "payments().create_custom_provider_config()", json,
    [query("locationId"), json("body")]
}

mock_operation! {
    DisconnectCustomProviderConfigParams,
    "payments().disconnect_custom_provider_config()", json, [query("locationId"),
    json("body")]
}

mock_operation! {
    CreateCustomProviderParams, "payments().create_custom_provider()", json,
    [query("locationId"), json("body")]
}

mock_operation! {
    DeleteCustomProviderParams, "payments().delete_custom_provider()", json,
    [query("locationId")]
}

mock_operation! {
    ListIntegrationProvidersParams, "payments().list_integration_providers()", json,
    [query("altId"), query("altType"), query("limit"), query("offset")]
}

mock_operation! {
    CreateIntegrationProviderParams, "payments().create_integration_provider()", json,
    [json("body")]
}

mock_operation! {
    ListOrdersParams, "payments().list_orders()", json, [query("altId"),
    query("altType"), query("locationId"), query("status"), query("paymentStatus"),
    query("paymentMode"), query("startAt"), query("endAt"), query("search"),
    query("contactId"), query("funnelProductIds"), query("sourceId"), query("limit"),
    query("offset")]
}

mock_operation! {
    GetOrderParams, "payments().get_order()", json, [path("orderId"), query("altId"),
    query("altType"), query("locationId")]
}

mock_operation! {
    ListOrderFulfillmentsParams, "payments().list_order_fulfillments()", json,
    [path("orderId"), query("altId"), query("altType")]
}

mock_operation! {
    CreateOrderFulfillmentParams, "payments().create_order_fulfillment()", json,
    [path("orderId"), json("body")]
}

mock_operation! {
    ListOrderNotesParams, "payments().list_order_notes()", json, [path("orderId"),
    query("altId"), query("altType")]
}

mock_operation! {
    RecordOrderPaymentParams, "payments().record_order_payment()", json,
    [path("orderId"), json("body")]
}

mock_operation! {
    ListSubscriptionsParams, "payments().list_subscriptions()", json, [query("altId"),
    query("altType"), query("entityId"), query("paymentMode"), query("startAt"),
    query("endAt"), query("entitySourceType"), query("search"), query("contactId"),
    query("id"), query("limit"), query("offset"), query("getPaymentsCollectedCount")]
}

mock_operation! {
    GetSubscriptionParams, "payments().get_subscription()", json,
    [path("subscriptionId"), query("altId"), query("altType")]
}

mock_operation! {
    ListTransactionsParams, "payments().list_transactions()", json, [query("altId"),
    query("altType"), query("locationId"), query("paymentMode"), query("startAt"),
    query("endAt"), query("entitySourceType"), query("entitySourceSubType"),
    query("search"), query("subscriptionId"), query("entityId"), query("contactId"),
    query("limit"), query("offset")]
}

mock_operation! {
    GetTransactionParams, "payments().get_transaction()", json, [path("transactionId"),
    query("altId"), query("altType"), query("locationId")]
}

mock_error! {
    PaymentsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    RecordOrderPaymentError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
