//! Implementations of serde's traits for the Payments API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateCouponParams, CreateCustomProviderConfigParams, CreateCustomProviderParams,
    CreateIntegrationProviderParams, CreateOrderFulfillmentParams, DeleteCouponParams,
    DeleteCustomProviderParams, DisconnectCustomProviderConfigParams, GetCouponParams,
    GetCustomProviderConfigParams, GetOrderParams, GetSubscriptionParams,
    GetTransactionParams, ListCouponsParams, ListIntegrationProvidersParams,
    ListOrderFulfillmentsParams, ListOrderNotesParams, ListOrdersParams,
    ListSubscriptionsParams, ListTransactionsParams, RecordOrderPaymentParams,
    UpdateCouponParams, UpdateCustomProviderCapabilitiesParams,
};
use super::{Coupon, CouponList, CouponUpdate, NewCoupon, Order, Subscription};

impl Encode for Coupon {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("usageCount", &self.usage_count);
        object.field("limitPerCustomer", &self.limit_per_customer);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("discountType", &self.discount_type);
        object.field("discountValue", &self.discount_value);
        object.field("status", &self.status);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("applyToFuturePayments", &self.apply_to_future_payments);
        object
            .field("applyToFuturePaymentsConfig", &self.apply_to_future_payments_config);
        object.field("productIds", &self.product_ids);
        object.field("priceIds", &self.price_ids);
        object.field("variantIds", &self.variant_ids);
        object.field("userId", &self.user_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Decode for NewCoupon {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCoupon")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            code: object.required("code")?,
            discount_type: object.required("discountType")?,
            discount_value: object.required("discountValue")?,
            start_date: object.required("startDate")?,
            end_date: object.optional("endDate"),
            usage_limit: object.optional("usageLimit"),
            product_ids: object.optional("productIds"),
            price_ids: object.optional("priceIds"),
            variant_ids: object.optional("variantIds"),
            apply_to_future_payments: object.optional("applyToFuturePayments"),
            apply_to_future_payments_config: object
                .optional("applyToFuturePaymentsConfig"),
            limit_per_customer: object.optional("limitPerCustomer"),
            extra: object.extra(),
        })
    }
}

impl Encode for Order {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("contactId", &self.contact_id);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("fulfillmentStatus", &self.fulfillment_status);
        object.field("contactSnapshot", &self.contact_snapshot);
        object.field("amountSummary", &self.amount_summary);
        object.field("source", &self.source);
        object.field("items", &self.items);
        object.field("coupon", &self.coupon);
        object.field("trackingId", &self.tracking_id);
        object.field("fingerprint", &self.fingerprint);
        object.field("meta", &self.meta);
        object.field("markAsTest", &self.mark_as_test);
        object.field("traceId", &self.trace_id);
        object.field("automaticTaxesCalculated", &self.automatic_taxes_calculated);
        object.field("taxCalculationProvider", &self.tax_calculation_provider);
        object.field("createdBy", &self.created_by);
    }
}

impl Encode for Subscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altType", &self.alt_type);
        object.field("altId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("contactSnapshot", &self.contact_snapshot);
        object.field("coupon", &self.coupon);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("entityType", &self.entity_type);
        object.field("entityId", &self.entity_id);
        object.field("entitySource", &self.entity_source);
        object.field("subscriptionId", &self.subscription_id);
        object.field("subscriptionSnapshot", &self.subscription_snapshot);
        object.field("paymentProvider", &self.payment_provider);
        object.field("ipAddress", &self.ip_address);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("meta", &self.meta);
        object.field("markAsTest", &self.mark_as_test);
        object.field("schedule", &self.schedule);
        object.field("autoPayment", &self.auto_payment);
        object.field("recurringProduct", &self.recurring_product);
        object.field("canceledAt", &self.canceled_at);
        object.field("canceledBy", &self.canceled_by);
        object.field("traceId", &self.trace_id);
        object.field("createdBy", &self.created_by);
    }
}

impl Encode for CouponList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("totalCount", &self.total_count);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for CouponUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CouponUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            code: object.required("code")?,
            discount_type: object.required("discountType")?,
            discount_value: object.required("discountValue")?,
            start_date: object.required("startDate")?,
            end_date: object.optional("endDate"),
            usage_limit: object.optional("usageLimit"),
            product_ids: object.optional("productIds"),
            price_ids: object.optional("priceIds"),
            variant_ids: object.optional("variantIds"),
            apply_to_future_payments: object.optional("applyToFuturePayments"),
            apply_to_future_payments_config: object
                .optional("applyToFuturePaymentsConfig"),
            limit_per_customer: object.optional("limitPerCustomer"),
            id: object.required("id")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GetCouponParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCouponParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            id: object.required("id")?,
            code: object.required("code")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCouponParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("id", &self.id);
        object.field("code", &self.code);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateCouponParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCouponParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCouponParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CreateCouponParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCouponParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCouponParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCouponParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCouponParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCouponParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListCouponsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCouponsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            status: object.optional("status"),
            search: object.optional("search"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCouponsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("status", &self.status);
        object.field("search", &self.search);
    }
}

impl Decode for UpdateCustomProviderCapabilitiesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomProviderCapabilitiesParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateCustomProviderCapabilitiesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetCustomProviderConfigParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomProviderConfigParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCustomProviderConfigParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateCustomProviderConfigParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomProviderConfigParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCustomProviderConfigParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for DisconnectCustomProviderConfigParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DisconnectCustomProviderConfigParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            live_mode: object.required("liveMode")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DisconnectCustomProviderConfigParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("liveMode", &self.live_mode);
    }
}

impl Decode for CreateCustomProviderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomProviderParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateCustomProviderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteCustomProviderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomProviderParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCustomProviderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for ListIntegrationProvidersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListIntegrationProvidersParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListIntegrationProvidersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

impl Decode for CreateIntegrationProviderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateIntegrationProviderParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateIntegrationProviderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListOrdersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListOrdersParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            same_location_id: object.optional("locationId"),
            status: object.optional("status"),
            payment_status: object.optional("paymentStatus"),
            payment_mode: object.optional("paymentMode"),
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
            search: object.optional("search"),
            contact_id: object.optional("contactId"),
            funnel_product_ids: object.optional("funnelProductIds"),
            source_id: object.optional("sourceId"),
            limit: object.optional("limit"),
            offset: object.optional("offset"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListOrdersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("locationId", &self.same_location_id);
        object.field("status", &self.status);
        object.field("paymentStatus", &self.payment_status);
        object.field("paymentMode", &self.payment_mode);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
        object.field("search", &self.search);
        object.field("contactId", &self.contact_id);
        object.field("funnelProductIds", &self.funnel_product_ids);
        object.field("sourceId", &self.source_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

impl Decode for GetOrderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetOrderParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            order_id: object.required("orderId")?,
            alt_type: object.required("altType")?,
            same_location_id: object.optional("locationId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetOrderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("orderId", &self.order_id);
        object.field("altType", &self.alt_type);
        object.field("locationId", &self.same_location_id);
    }
}

impl Decode for ListOrderFulfillmentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListOrderFulfillmentsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            order_id: object.required("orderId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListOrderFulfillmentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("orderId", &self.order_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for CreateOrderFulfillmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateOrderFulfillmentParams")?;
        let params = Self {
            order_id: object.required("orderId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateOrderFulfillmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListOrderNotesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListOrderNotesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            order_id: object.required("orderId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListOrderNotesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("orderId", &self.order_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for RecordOrderPaymentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordOrderPaymentParams")?;
        let params = Self {
            order_id: object.required("orderId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RecordOrderPaymentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("orderId", &self.order_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListSubscriptionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListSubscriptionsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            entity_id: object.optional("entityId"),
            payment_mode: object.optional("paymentMode"),
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
            entity_source_type: object.optional("entitySourceType"),
            search: object.optional("search"),
            contact_id: object.optional("contactId"),
            id: object.optional("id"),
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            with_payments_collected_count: object.optional("getPaymentsCollectedCount"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListSubscriptionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("entityId", &self.entity_id);
        object.field("paymentMode", &self.payment_mode);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
        object.field("entitySourceType", &self.entity_source_type);
        object.field("search", &self.search);
        object.field("contactId", &self.contact_id);
        object.field("id", &self.id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("getPaymentsCollectedCount", &self.with_payments_collected_count);
    }
}

impl Decode for GetSubscriptionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSubscriptionParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            subscription_id: object.required("subscriptionId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetSubscriptionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("subscriptionId", &self.subscription_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for ListTransactionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTransactionsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            same_location_id: object.optional("locationId"),
            payment_mode: object.optional("paymentMode"),
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
            entity_source_type: object.optional("entitySourceType"),
            entity_source_sub_type: object.optional("entitySourceSubType"),
            search: object.optional("search"),
            subscription_id: object.optional("subscriptionId"),
            entity_id: object.optional("entityId"),
            contact_id: object.optional("contactId"),
            limit: object.optional("limit"),
            offset: object.optional("offset"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTransactionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("locationId", &self.same_location_id);
        object.field("paymentMode", &self.payment_mode);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
        object.field("entitySourceType", &self.entity_source_type);
        object.field("entitySourceSubType", &self.entity_source_sub_type);
        object.field("search", &self.search);
        object.field("subscriptionId", &self.subscription_id);
        object.field("entityId", &self.entity_id);
        object.field("contactId", &self.contact_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

impl Decode for GetTransactionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTransactionParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            transaction_id: object.required("transactionId")?,
            alt_type: object.required("altType")?,
            same_location_id: object.optional("locationId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetTransactionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("transactionId", &self.transaction_id);
        object.field("altType", &self.alt_type);
        object.field("locationId", &self.same_location_id);
    }
}

impl_serde! {
    Coupon, NewCoupon, Order, Subscription, CouponList, CouponUpdate, GetCouponParams,
    UpdateCouponParams, CreateCouponParams, DeleteCouponParams, ListCouponsParams,
    UpdateCustomProviderCapabilitiesParams, GetCustomProviderConfigParams,
    CreateCustomProviderConfigParams, DisconnectCustomProviderConfigParams,
    CreateCustomProviderParams, DeleteCustomProviderParams,
    ListIntegrationProvidersParams, CreateIntegrationProviderParams, ListOrdersParams,
    GetOrderParams, ListOrderFulfillmentsParams, CreateOrderFulfillmentParams,
    ListOrderNotesParams, RecordOrderPaymentParams, ListSubscriptionsParams,
    GetSubscriptionParams, ListTransactionsParams, GetTransactionParams,
}
