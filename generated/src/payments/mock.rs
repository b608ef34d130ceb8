//! The Payments API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::PaymentsError;
use super::operations::{
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

/// The operations that the mock of this API knows.
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
    query("id"), query("code")],
    "{\"_id\":\"67f6c132d9485f9dacd5f123\",\"usageCount\":12,\"limitPerCustomer\":5,\"altId\":\"79t07PzK8Tvf73d12312\",\"altType\":\"location\",\"name\":\"NEWT6\",\"discountType\":\"percentage\",\"discountValue\":25,\"status\":\"scheduled\",\"startDate\":\"2025-04-30T18:30:00.000Z\",\"endDate\":\"2025-05-30T18:30:00.000Z\",\"applyToFuturePayments\":true,\"applyToFuturePaymentsConfig\":{\"type\":\"forever\",\"duration\":5,\"durationType\":\"months\"},\"userId\":\"q0m15dTLGeiGOXG123123\",\"createdAt\":\"2025-04-09T18:49:22.026Z\",\"updatedAt\":\"2025-04-09T18:49:22.026Z\",\"traceId\":\"c667b18d-8f5e-44cf-a914\"}"
}

mock_operation! {
    UpdateCouponParams, "payments().update_coupon()", json, [json("body")],
    "{\"_id\":\"67f6c132d9485f9dacd5f123\",\"usageCount\":12,\"limitPerCustomer\":5,\"altId\":\"79t07PzK8Tvf73d12312\",\"altType\":\"location\",\"name\":\"NEWT6\",\"discountType\":\"percentage\",\"discountValue\":25,\"status\":\"scheduled\",\"startDate\":\"2025-04-30T18:30:00.000Z\",\"endDate\":\"2025-05-30T18:30:00.000Z\",\"applyToFuturePayments\":true,\"applyToFuturePaymentsConfig\":{\"type\":\"forever\",\"duration\":5,\"durationType\":\"months\"},\"userId\":\"q0m15dTLGeiGOXG123123\",\"createdAt\":\"2025-04-09T18:49:22.026Z\",\"updatedAt\":\"2025-04-09T18:49:22.026Z\",\"traceId\":\"c667b18d-8f5e-44cf-a914\"}"
}

mock_operation! {
    CreateCouponParams, "payments().create_coupon()", json, [json("body")],
    "{\"_id\":\"67f6c132d9485f9dacd5f123\",\"usageCount\":12,\"limitPerCustomer\":5,\"altId\":\"79t07PzK8Tvf73d12312\",\"altType\":\"location\",\"name\":\"NEWT6\",\"discountType\":\"percentage\",\"discountValue\":25,\"status\":\"scheduled\",\"startDate\":\"2025-04-30T18:30:00.000Z\",\"endDate\":\"2025-05-30T18:30:00.000Z\",\"applyToFuturePayments\":true,\"applyToFuturePaymentsConfig\":{\"type\":\"forever\",\"duration\":5,\"durationType\":\"months\"},\"userId\":\"q0m15dTLGeiGOXG123123\",\"createdAt\":\"2025-04-09T18:49:22.026Z\",\"updatedAt\":\"2025-04-09T18:49:22.026Z\",\"traceId\":\"c667b18d-8f5e-44cf-a914\"}"
}

mock_operation! {
    DeleteCouponParams, "payments().delete_coupon()", json, [json("body")],
    "{\"success\":true,\"traceId\":\"c667b18d-8f5e-44cf-a914\"}"
}

mock_operation! {
    ListCouponsParams, "payments().list_coupons()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("status"), query("search")],
    "{\"data\":[{\"_id\":\"67f6c132d9485f9dacd5f123\",\"usageCount\":12,\"limitPerCustomer\":5,\"altId\":\"79t07PzK8Tvf73d12312\",\"altType\":\"location\",\"name\":\"NEWT6\",\"discountType\":\"percentage\",\"discountValue\":25,\"status\":\"scheduled\",\"startDate\":\"2025-04-30T18:30:00.000Z\",\"endDate\":\"2025-05-30T18:30:00.000Z\",\"applyToFuturePayments\":true,\"applyToFuturePaymentsConfig\":{\"type\":\"forever\",\"duration\":5,\"durationType\":\"months\"},\"userId\":\"q0m15dTLGeiGOXG123123\",\"createdAt\":\"2025-04-09T18:49:22.026Z\",\"updatedAt\":\"2025-04-09T18:49:22.026Z\"}],\"totalCount\":20,\"traceId\":\"c667b18d-8f5e-44cf-a914\"}"
}

mock_operation! {
    UpdateCustomProviderCapabilitiesParams,
    "payments().update_custom_provider_capabilities()", json, [json("body")],
    "{\"success\":true}"
}

mock_operation! {
    GetCustomProviderConfigParams, "payments().get_custom_provider_config()", json,
    [query("locationId")],
    "{\"name\":\"Company Paypal Integration\",\"paymentsUrl\":\"https://testpayment.paypal.com\",\"queryUrl\":\"https://testsubscription.paypal.com\",\"imageUrl\":\"https://testsubscription.paypal.com\",\"_id\":\"662a44ad19a2a44d3cd9d749\",\"locationId\":\"Lk3nlfk4lxlelVEwcW\",\"marketplaceAppId\":\"65f0b217a05c774da7f1efa5\",\"deleted\":true,\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"traceId\":\"302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a\"}"
}

mock_operation! {
    CreateCustomProviderConfigParams, "payments().create_custom_provider_config()", json,
    [query("locationId"), json("body")],
    "{\"name\":\"Company Paypal Integration\",\"paymentsUrl\":\"https://testpayment.paypal.com\",\"queryUrl\":\"https://testsubscription.paypal.com\",\"imageUrl\":\"https://testsubscription.paypal.com\",\"_id\":\"662a44ad19a2a44d3cd9d749\",\"locationId\":\"Lk3nlfk4lxlelVEwcW\",\"marketplaceAppId\":\"65f0b217a05c774da7f1efa5\",\"deleted\":true,\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"traceId\":\"302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a\"}"
}

mock_operation! {
    DisconnectCustomProviderConfigParams,
    "payments().disconnect_custom_provider_config()", json, [query("locationId"),
    property("liveMode")], "{\"success\":true}"
}

mock_operation! {
    CreateCustomProviderParams, "payments().create_custom_provider()", json,
    [query("locationId"), json("body")],
    "{\"name\":\"Company Paypal Integration\",\"paymentsUrl\":\"https://testpayment.paypal.com\",\"queryUrl\":\"https://testsubscription.paypal.com\",\"imageUrl\":\"https://testsubscription.paypal.com\",\"_id\":\"662a44ad19a2a44d3cd9d749\",\"locationId\":\"Lk3nlfk4lxlelVEwcW\",\"marketplaceAppId\":\"65f0b217a05c774da7f1efa5\",\"deleted\":true,\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"traceId\":\"302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a\"}"
}

mock_operation! {
    DeleteCustomProviderParams, "payments().delete_custom_provider()", json,
    [query("locationId")], "{\"success\":true}"
}

mock_operation! {
    ListIntegrationProvidersParams, "payments().list_integration_providers()", json,
    [query("altId"), query("altType"), query("limit"), query("offset")],
    "{\"providers\":[{\"_id\":\"65cb47dda50f4f13ced4b870\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"title\":\"Example\",\"route\":\"epd\",\"provider\":\"nmi\",\"description\":\"Lorem\",\"imageUrl\":\"https://example.com/assets/pmd/img/payments/nmi-logo.webp\",\"createdAt\":\"2024-02-13T10:43:41.026Z\",\"updatedAt\":\"2024-02-13T10:43:41.026Z\"}]}"
}

mock_operation! {
    CreateIntegrationProviderParams, "payments().create_integration_provider()", json,
    [json("body")],
    "{\"_id\":\"65cb47dda50f4f13ced4b870\",\"altId\":\"Z4Bxl8J4SaPEPLq9IQ8g\",\"altType\":\"location\",\"title\":\"Example\",\"route\":\"epd\",\"provider\":\"nmi\",\"description\":\"Lorem\",\"imageUrl\":\"https://example.com/assets/pmd/img/payments/nmi-logo.webp\",\"createdAt\":\"2024-02-13T10:43:41.026Z\",\"updatedAt\":\"2024-02-13T10:43:41.026Z\"}"
}

mock_operation! {
    ListOrdersParams, "payments().list_orders()", json, [query("altId"),
    query("altType"), query("locationId"), query("status"), query("paymentStatus"),
    query("paymentMode"), query("startAt"), query("endAt"), query("search"),
    query("contactId"), query_joined("funnelProductIds", ','), query("sourceId"),
    query("limit"), query("offset")],
    "{\"data\":[{\"_id\":\"653f5e0cde5a1314e62a837c\",\"altId\":\"3SwdhCu3svxI8AKsPJt6\",\"altType\":\"location\",\"contactId\":\"XPLSw2SVagl12LMDeTmQ\",\"contactName\":\"James Bond\",\"contactEmail\":\"james.bond@gohighlevel.com\",\"currency\":\"USD\",\"status\":\"completed\",\"sourceType\":\"funnel\",\"sourceName\":\"onestep\",\"sourceId\":\"kDj7BHej9Zyyq3QakJmz\",\"couponCode\":\"100PER\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"sourceSubType\":\"one_step_order_form\",\"fulfillmentStatus\":\"unfulfilled\",\"createdBy\":\"user123\"}]}"
}

mock_operation! {
    GetOrderParams, "payments().get_order()", json, [path("orderId"), query("altId"),
    query("altType"), query("locationId")],
    "{\"_id\":\"653f5e0cde5a1314e62a837c\",\"altId\":\"3SwdhCu3svxI8AKsPJt6\",\"altType\":\"location\",\"contactId\":\"XPLSw2SVagl12LMDeTmQ\",\"currency\":\"USD\",\"status\":\"completed\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"fulfillmentStatus\":\"unfulfilled\",\"coupon\":{\"_id\":\"67f6c132d9485f9dacd5f123\",\"usageCount\":12,\"limitPerCustomer\":5,\"altId\":\"79t07PzK8Tvf73d12312\",\"altType\":\"location\",\"name\":\"NEWT6\",\"discountType\":\"percentage\",\"discountValue\":25,\"status\":\"scheduled\",\"startDate\":\"2025-04-30T18:30:00.000Z\",\"endDate\":\"2025-05-30T18:30:00.000Z\",\"applyToFuturePayments\":true,\"userId\":\"q0m15dTLGeiGOXG123123\",\"createdAt\":\"2025-04-09T18:49:22.026Z\",\"updatedAt\":\"2025-04-09T18:49:22.026Z\"},\"trackingId\":\"63319ef9-de0a-4c84-aebd-3585fb4a0cdf\",\"fingerprint\":\"5d51db5a-42b0-4b04-ba88-2c046c982a3a\",\"traceId\":\"d3b16a92-a8ed-4e6b-8467-844750f78ed5\",\"automaticTaxesCalculated\":true,\"taxCalculationProvider\":\"taxjar\",\"createdBy\":\"user123\"}"
}

mock_operation! {
    ListOrderFulfillmentsParams, "payments().list_order_fulfillments()", payload("data"),
    [path("orderId"), query("altId"), query("altType")],
    "{\"status\":true,\"data\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"trackings\":[{\"trackingNumber\":\"40012345678\",\"shippingCarrier\":\"FedEx\",\"trackingUrl\":\"https://www.fedex.com/wtrk/track/?trknbr=40012345678\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"items\":[{\"_id\":\"65f4c1b7e2d80a39b61c4e75\",\"name\":\"Iphone 15 pro\",\"qty\":1}],\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}]}"
}

mock_operation! {
    CreateOrderFulfillmentParams, "payments().create_order_fulfillment()",
    payload("data"), [path("orderId"), json("body")],
    "{\"status\":true,\"data\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"trackings\":[{\"trackingNumber\":\"40012345678\",\"shippingCarrier\":\"FedEx\",\"trackingUrl\":\"https://www.fedex.com/wtrk/track/?trknbr=40012345678\"}],\"_id\":\"655b33a82209e60b6adb87a5\",\"items\":[{\"_id\":\"65f4c1b7e2d80a39b61c4e75\",\"name\":\"Iphone 15 pro\",\"qty\":1}],\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}}"
}

mock_operation! {
    ListOrderNotesParams, "payments().list_order_notes()", json, [path("orderId"),
    query("altId"), query("altType")], "{}"
}

mock_operation! {
    RecordOrderPaymentParams, "payments().record_order_payment()", json,
    [path("orderId"), json("body")], "{\"success\":true}"
}

mock_operation! {
    ListSubscriptionsParams, "payments().list_subscriptions()", json, [query("altId"),
    query("altType"), query("entityId"), query("paymentMode"), query("startAt"),
    query("endAt"), query("entitySourceType"), query("search"), query("contactId"),
    query("id"), query("limit"), query("offset"), query("getPaymentsCollectedCount")],
    "{\"data\":[{\"_id\":\"64bf78af39118e4011926cba\",\"altId\":\"3SwdhCu3svxI8AKsPJt6\",\"altType\":\"location\",\"contactId\":\"XPLSw2SVagl12LMDeTmQ\",\"contactName\":\"James Bond\",\"contactEmail\":\"james.bond@gohighlevel.com\",\"currency\":\"USD\",\"status\":\"active\",\"entityType\":\"order\",\"entityId\":\"62f4db0f3059ecee61379012\",\"entitySourceType\":\"funnel\",\"entitySourceName\":\"Attribution Funnel\",\"entitySourceId\":\"bevrkPbLaDNXFaqfLKMm\",\"subscriptionId\":\"I-0UE609H8E43P\",\"paymentProviderType\":\"stripe\",\"paymentProviderConnectedAccount\":\"ATn0CqrzrWS5ak185Bsb1xCpyzBDOZ8WdRxyFotppLYePTDhiuQ49H5QXO_L-4HKk1GBn7f9_QhbNK2s\",\"ipAddress\":\"103.100.16.82\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2023-11-20T10:23:36.515Z\",\"createdBy\":\"user123\"}]}"
}

mock_operation! {
    GetSubscriptionParams, "payments().get_subscription()", json,
    [path("subscriptionId"), query("altId"), query("altType")],
    "{\"_id\":\"64bf78af39118e4011926cba\",\"altType\":\"location\",\"altId\":\"3SwdhCu3svxI8AKsPJt6\",\"contactId\":\"XPLSw2SVagl12LMDeTmQ\",\"coupon\":{\"_id\":\"67f6c132d9485f9dacd5f123\",\"usageCount\":12,\"limitPerCustomer\":5,\"altId\":\"79t07PzK8Tvf73d12312\",\"altType\":\"location\",\"name\":\"NEWT6\",\"discountType\":\"percentage\",\"discountValue\":25,\"status\":\"scheduled\",\"startDate\":\"2025-04-30T18:30:00.000Z\",\"endDate\":\"2025-05-30T18:30:00.000Z\",\"applyToFuturePayments\":true,\"userId\":\"q0m15dTLGeiGOXG123123\",\"createdAt\":\"2025-04-09T18:49:22.026Z\",\"updatedAt\":\"2025-04-09T18:49:22.026Z\"},\"currency\":\"USD\",\"status\":\"active\",\"entityType\":\"order\",\"entityId\":\"62f4db0f3059ecee61379012\",\"subscriptionId\":\"I-0UE609H8E43P\",\"ipAddress\":\"103.100.16.82\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"canceledAt\":\"2023-11-20T10:23:36.515Z\",\"canceledBy\":\"qUuXUiB2AiA2DIthEicP\",\"traceId\":\"302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a\",\"createdBy\":\"user123\"}"
}

mock_operation! {
    ListTransactionsParams, "payments().list_transactions()", json, [query("altId"),
    query("altType"), query("locationId"), query("paymentMode"), query("startAt"),
    query("endAt"), query("entitySourceType"), query("entitySourceSubType"),
    query("search"), query("subscriptionId"), query("entityId"), query("contactId"),
    query("limit"), query("offset")],
    "{\"data\":[{\"_id\":\"61dd0feac077f72010f78804\",\"altId\":\"3SwdhCu3svxI8AKsPJt6\",\"altType\":\"location\",\"contactId\":\"XPLSw2SVagl12LMDeTmQ\",\"mergedFromContactId\":\"XPLSw2SVagl12LMDeTmQ\",\"contactName\":\"James Bond\",\"contactEmail\":\"james.bond@gohighlevel.com\",\"currency\":\"USD\",\"status\":\"succeeded\",\"entityType\":\"order\",\"entityId\":\"61dd0fe9c077f73e67f78803\",\"entitySourceType\":\"funnel\",\"entitySourceSubType\":\"two_step_order_form\",\"entitySourceName\":\"new funnel\",\"entitySourceId\":\"BDBMEghdIUaqMPEsK349\",\"subscriptionId\":\"sub_1KGcXDCScnf89tZoVkoEMCEL\",\"chargeId\":\"in_1KGcXDCScnf89tZohCsmImwE\",\"paymentProviderType\":\"stripe\",\"paymentProviderConnectedAccount\":\"612ca676b484b241fef9d962\",\"ipAddress\":\"107.178.194.224\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2023-11-20T10:23:36.515Z\",\"fulfilledAt\":\"2023-11-20T10:27:36.515Z\",\"createdBy\":\"user123\"}]}"
}

mock_operation! {
    GetTransactionParams, "payments().get_transaction()", json, [path("transactionId"),
    query("altId"), query("altType"), query("locationId")],
    "{\"_id\":\"61dd0feac077f72010f78804\",\"altType\":\"location\",\"altId\":\"3SwdhCu3svxI8AKsPJt6\",\"contactId\":\"XPLSw2SVagl12LMDeTmQ\",\"currency\":\"USD\",\"status\":\"succeeded\",\"createdAt\":\"2023-11-20T10:23:36.515Z\",\"updatedAt\":\"2024-01-23T09:57:04.846Z\",\"entityType\":\"order\",\"entityId\":\"61dd0fe9c077f73e67f78803\",\"entitySource\":{\"type\":\"funnel\",\"subType\":\"one_step_order_form\"},\"chargeId\":\"in_1KGcXDCScnf89tZohCsmImwE\",\"invoiceId\":\"in_1KGcXDCScnf89tZohCsmImwE\",\"subscriptionId\":\"sub_1KGcXDCScnf89tZoVkoEMCEL\",\"ipAddress\":\"107.178.194.224\",\"receiptId\":\"6492fbea489bc07892c6defb\",\"traceId\":\"d3b16a92-a8ed-4e6b-8467-844750f78ed5\",\"mergedFromContactId\":\"XPLSw2SVagl12LMDeTmQ\",\"createdBy\":\"user123\"}"
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
