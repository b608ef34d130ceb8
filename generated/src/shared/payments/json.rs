//! Implementations of serde's traits for the Payments API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    AltType, AmountSummary, Card, CardType, Charge, ChargeSnapshot, Cheque,
    ConnectedPaymentAccount, CouponDeletion, CouponResponse, CouponStatus,
    CustomProvider, CustomProviderCapabilitiesUpdate, CustomProviderKeys,
    CustomProviderMode, CustomProviderModes, DayOfWeek, DiscountType, EntitySourceMeta,
    FulfilledItem, Fulfillment, FulfillmentItem, FulfillmentTracking, FuturePayments,
    FuturePaymentsType, FuturePaymentsUnit, IntegrationProvider, IntegrationProviderList,
    InternalSource, ManualPaymentMode, MembershipOffer, MonthOfYear, NewCustomProvider,
    NewCustomProviderConfig, NewIntegrationProvider, NewOrderFulfillment, OrderAffiliate,
    OrderAttribution, OrderContactField, OrderContactSnapshot,
    OrderContactSnapshotCreatedBy, OrderFulfillmentList, OrderFulfillmentResponse,
    OrderItem, OrderList, OrderPaymentRecord, OrderSource, OrderSourceSubType,
    OrderSourceType, OrderSummary, OrderSummarySourceMeta, PaymentStatus, Price,
    PriceType, Product, ProductLabel, ProductTax, ProductTaxEntry, ProductType,
    ProductVariant, ProductVariantOption, ProviderBase,
    RecordOrderPaymentNotFoundErrorBody, RecurrenceInterval, RecurrenceRule, Recurring,
    RecurringInterval, RecurringProduct, ScheduleOptions, SnapshotCharges,
    SubscriptionAutoPayment, SubscriptionList, SubscriptionSummary, Transaction,
    TransactionList, TransactionSummary, UsedCard, UsedPaymentMethod, UsedPaymentProvider,
};

open_enum_decode! {
    CardType, ManualPaymentMode, PaymentStatus,
}

open_enum_encode! {
    RecurrenceInterval, DayOfWeek, MonthOfYear, PriceType, ProductType, OrderSourceType,
    OrderSourceSubType, RecurringInterval,
}

impl Encode for CustomProviderMode {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("liveMode", &self.live_mode);
        object.field("apiKey", &self.api_key);
        object.field("publishableKey", &self.publishable_key);
    }
}

impl Encode for AmountSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subtotal", &self.subtotal);
        object.field("discount", &self.discount);
        object.field("shipping", &self.shipping);
        object.field("tax", &self.tax);
    }
}

impl Decode for Card {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Card")?;
        Some(Self {
            type_: object.required("type")?,
            last4: object.required("last4")?,
            extra: object.extra(),
        })
    }
}

impl Decode for Cheque {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Cheque")?;
        Some(Self {
            number: object.required("number")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewCustomProviderConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCustomProviderConfig")?;
        Some(Self {
            live: object.required("live")?,
            test: object.required("test")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CouponResponse {
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
        object.field("userId", &self.user_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewCustomProvider {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCustomProvider")?;
        Some(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            payments_url: object.required("paymentsUrl")?,
            query_url: object.required("queryUrl")?,
            image_url: object.required("imageUrl")?,
            supports_subscription_schedule: object
                .required("supportsSubscriptionSchedule")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewOrderFulfillment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewOrderFulfillment")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            trackings: object.required("trackings")?,
            items: object.required("items")?,
            notify_customer: object.required("notifyCustomer")?,
            extra: object.extra(),
        })
    }
}

impl Encode for OrderFulfillmentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("data", &self.data);
    }
}

impl Decode for NewIntegrationProvider {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewIntegrationProvider")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            unique_name: object.required("uniqueName")?,
            title: object.required("title")?,
            provider: object.required("provider")?,
            description: object.required("description")?,
            image_url: object.required("imageUrl")?,
            extra: object.extra(),
        })
    }
}

impl Decode for CustomProviderKeys {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomProviderKeys")?;
        Some(Self {
            api_key: object.required("apiKey")?,
            publishable_key: object.required("publishableKey")?,
            extra: object.extra(),
        })
    }
}

impl Encode for RecurrenceRule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("intervalType", &self.interval_type);
        object.field("interval", &self.interval);
        object.field("startDate", &self.start_date);
        object.field("startTime", &self.start_time);
        object.field("endDate", &self.end_date);
        object.field("endTime", &self.end_time);
        object.field("dayOfMonth", &self.day_of_month);
        object.field("dayOfWeek", &self.day_of_week);
        object.field("numOfWeek", &self.week_of_month);
        object.field("monthOfYear", &self.month_of_year);
        object.field("count", &self.count);
        object.field("daysBefore", &self.days_before);
    }
}

impl Encode for Price {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("membershipOffers", &self.membership_offers);
        object.field("variantOptionIds", &self.variant_option_ids);
        object.field("locationId", &self.location_id);
        object.field("product", &self.product);
        object.field("userId", &self.user_id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("recurring", &self.recurring);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("compareAtPrice", &self.compare_at_price);
        object.field("trackInventory", &self.track_inventory);
        object.field("availableQuantity", &self.available_quantity);
        object.field("allowOutOfStockPurchases", &self.allow_out_of_stock_purchases);
        object.field("__v", &self.v);
        object.field("deleted", &self.deleted);
    }
}

impl Encode for Product {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("description", &self.description);
        object.field("variants", &self.variants);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("productType", &self.product_type);
        object.field("availableInStore", &self.available_in_store);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("statementDescriptor", &self.statement_descriptor);
        object.field("image", &self.image);
        object.field("collectionIds", &self.collection_ids);
        object.field("isTaxesEnabled", &self.is_taxes_enabled);
        object.field("taxes", &self.taxes);
        object.field("automaticTaxCategoryId", &self.automatic_tax_category_id);
        object.field("label", &self.label);
        object.field("slug", &self.slug);
    }
}

impl Decode for CouponDeletion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CouponDeletion")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            id: object.required("id")?,
            extra: object.extra(),
        })
    }
}

impl Encode for FulfilledItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("product", &self.product);
        object.field("price", &self.price);
        object.field("qty", &self.quantity);
    }
}

impl Decode for FulfillmentItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FulfillmentItem")?;
        Some(Self {
            price_id: object.required("priceId")?,
            quantity: object.required("qty")?,
            extra: object.extra(),
        })
    }
}

impl Encode for Fulfillment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("trackings", &self.trackings);
        object.field("_id", &self.id);
        object.field("items", &self.items);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for CustomProvider {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("paymentsUrl", &self.payments_url);
        object.field("queryUrl", &self.query_url);
        object.field("imageUrl", &self.image_url);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("marketplaceAppId", &self.marketplace_app_id);
        object.field("paymentProvider", &self.payment_provider);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for Transaction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altType", &self.alt_type);
        object.field("altId", &self.location_id);
        object.field("contactId", &self.contact_id);
        object.field("contactSnapshot", &self.contact_snapshot);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("entityType", &self.entity_type);
        object.field("entityId", &self.entity_id);
        object.field("entitySource", &self.entity_source);
        object.field("chargeId", &self.charge_id);
        object.field("chargeSnapshot", &self.charge_snapshot);
        object.field("invoiceId", &self.invoice_id);
        object.field("subscriptionId", &self.subscription_id);
        object.field("paymentProvider", &self.payment_provider);
        object.field("ipAddress", &self.ip_address);
        object.field("meta", &self.meta);
        object.field("markAsTest", &self.mark_as_test);
        object.field("isParent", &self.is_parent);
        object.field("amountRefunded", &self.amount_refunded);
        object.field("receiptId", &self.receipt_id);
        object.field("qboSynced", &self.quickbooks_synced);
        object.field("qboResponse", &self.quickbooks_response);
        object.field("traceId", &self.trace_id);
        object.field("mergedFromContactId", &self.merged_from_contact_id);
        object.field("createdBy", &self.created_by);
    }
}

impl Encode for IntegrationProvider {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("title", &self.title);
        object.field("route", &self.route);
        object.field("provider", &self.provider);
        object.field("description", &self.description);
        object.field("imageUrl", &self.image_url);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for OrderFulfillmentList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("data", &self.data);
    }
}

impl Encode for OrderList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("totalCount", &self.total_count);
    }
}

impl Encode for SubscriptionList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("totalCount", &self.total_count);
    }
}

impl Encode for TransactionList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("totalCount", &self.total_count);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for IntegrationProviderList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("providers", &self.providers);
    }
}

impl Encode for MembershipOffer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("label", &self.label);
        object.field("value", &self.value);
        object.field("_id", &self.id);
    }
}

impl Encode for OrderAttribution {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("adId", &self.ad_id);
        object.field("campaign", &self.campaign);
        object.field("fbc", &self.fbc);
        object.field("fbclid", &self.fbclid);
        object.field("fbp", &self.fbp);
        object.field("gaClientId", &self.ga_client_id);
        object.field("ip", &self.ip);
        object.field("medium", &self.medium);
        object.field("mediumId", &self.medium_id);
        object.field("referrer", &self.referrer);
        object.field("sessionSource", &self.session_source);
        object.field("url", &self.url);
        object.field("userAgent", &self.user_agent);
        object.field("utmContent", &self.utm_content);
        object.field("utmMedium", &self.utm_medium);
        object.field("utmSource", &self.utm_source);
        object.field("utmTerm", &self.utm_term);
    }
}

impl Encode for OrderSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("contactId", &self.contact_id);
        object.field("contactName", &self.contact_name);
        object.field("contactEmail", &self.contact_email);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("subtotal", &self.subtotal);
        object.field("discount", &self.discount);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("totalProducts", &self.total_products);
        object.field("sourceType", &self.source_type);
        object.field("sourceName", &self.source_name);
        object.field("sourceId", &self.source_id);
        object.field("sourceMeta", &self.source_meta);
        object.field("couponCode", &self.coupon_code);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("sourceSubType", &self.source_sub_type);
        object.field("fulfillmentStatus", &self.fulfillment_status);
        object.field("onetimeProducts", &self.onetime_products);
        object.field("recurringProducts", &self.recurring_products);
        object.field("createdBy", &self.created_by);
        object.field("paymentStatus", &self.payment_status);
    }
}

impl Encode for OrderSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("subType", &self.sub_type);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("meta", &self.meta);
    }
}

impl Decode for OrderPaymentRecord {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderPaymentRecord")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            mode: object.required("mode")?,
            card: object.optional("card"),
            cheque: object.optional("cheque"),
            notes: object.optional("notes"),
            amount: object.optional("amount"),
            meta: object.optional("meta"),
            is_partial_payment: object.optional("isPartialPayment"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductLabel {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Encode for ProductVariant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("options", &self.options);
    }
}

impl Encode for ProductVariantOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
    }
}

impl Encode for Recurring {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("interval", &self.interval);
        object.field("intervalCount", &self.interval_count);
    }
}

impl Encode for ScheduleOptions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("executeAt", &self.execute_at);
        object.field("rrule", &self.rrule);
    }
}

impl Encode for SubscriptionSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("contactId", &self.contact_id);
        object.field("contactName", &self.contact_name);
        object.field("contactEmail", &self.contact_email);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("entityType", &self.entity_type);
        object.field("entityId", &self.entity_id);
        object.field("entitySourceType", &self.entity_source_type);
        object.field("entitySourceName", &self.entity_source_name);
        object.field("entitySourceId", &self.entity_source_id);
        object.field("entitySourceMeta", &self.entity_source_meta);
        object.field("subscriptionId", &self.subscription_id);
        object.field("subscriptionSnapshot", &self.subscription_snapshot);
        object.field("paymentProviderType", &self.payment_provider_type);
        object
            .field(
                "paymentProviderConnectedAccount",
                &self.payment_provider_connected_account,
            );
        object.field("ipAddress", &self.ip_address);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("createdBy", &self.created_by);
    }
}

impl Encode for TransactionSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("contactId", &self.contact_id);
        object.field("mergedFromContactId", &self.merged_from_contact_id);
        object.field("contactName", &self.contact_name);
        object.field("contactEmail", &self.contact_email);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("entityType", &self.entity_type);
        object.field("entityId", &self.entity_id);
        object.field("entitySourceType", &self.entity_source_type);
        object.field("entitySourceSubType", &self.entity_source_sub_type);
        object.field("entitySourceName", &self.entity_source_name);
        object.field("entitySourceId", &self.entity_source_id);
        object.field("entitySourceMeta", &self.entity_source_meta);
        object.field("subscriptionId", &self.subscription_id);
        object.field("chargeId", &self.charge_id);
        object.field("chargeSnapshot", &self.charge_snapshot);
        object.field("paymentProviderType", &self.payment_provider_type);
        object
            .field(
                "paymentProviderConnectedAccount",
                &self.payment_provider_connected_account,
            );
        object.field("ipAddress", &self.ip_address);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("amountRefunded", &self.amount_refunded);
        object.field("paymentMethod", &self.payment_method);
        object.field("fulfilledAt", &self.fulfilled_at);
        object.field("createdBy", &self.created_by);
        object.field("isParent", &self.is_parent);
        object.field("receiptId", &self.receipt_id);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for CustomProviderCapabilitiesUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomProviderCapabilitiesUpdate")?;
        Some(Self {
            supports_subscription_schedules: object
                .required("supportsSubscriptionSchedules")?,
            company_id: object.optional("companyId"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

impl Encode for ProductTax {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("name", &self.name);
        object.field("calculation", &self.calculation);
        object.field("rate", &self.rate);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for ProductTaxEntry {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::ProductTax(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl Encode for CustomProviderModes {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("live", &self.live);
        object.field("test", &self.test);
    }
}

impl Encode for OrderContactSnapshotCreatedBy {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("channel", &self.channel);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for InternalSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("id", &self.id);
    }
}

impl Encode for OrderContactField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("value", &self.value);
    }
}

impl Encode for OrderContactSnapshot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("firstName", &self.first_name);
        object.field("firstNameLowerCase", &self.first_name_lower_case);
        object.field("lastName", &self.last_name);
        object.field("lastNameLowerCase", &self.last_name_lower_case);
        object.field("fullNameLowerCase", &self.full_name_lower_case);
        object.field("phone", &self.phone);
        object.field("emailLowerCase", &self.email_lower_case);
        object.field("country", &self.country);
        object.field("timezone", &self.timezone);
        object.field("source", &self.source);
        object.field("dnd", &self.dnd);
        object.field("unsubscribeEmail", &self.unsubscribe_email);
        object.field("visitorId", &self.visitor_id);
        object.field("fingerprint", &self.fingerprint);
        object.field("stripeCustomerId", &self.stripe_customer_id);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("tags", &self.tags);
        object.field("email", &self.email);
        object.field("additionalEmails", &self.additional_emails);
        object.field("additionalPhones", &self.additional_phones);
        object.field("attributionSource", &self.attribution_source);
        object.field("lastAttributionSource", &self.last_attribution_source);
        object.field("createdBy", &self.created_by);
        object.field("internalSource", &self.internal_source);
        object.field("customFields", &self.custom_fields);
    }
}

impl Encode for OrderItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("qty", &self.quantity);
        object.field("authorizeAmount", &self.authorize_amount);
        object.field("product", &self.product);
        object.field("price", &self.price);
        object.field("__v", &self.v);
        object.field("bumpProduct", &self.bump_product);
        object.field("createdAt", &self.created_at);
        object.field("deleted", &self.deleted);
        object.field("displayText", &self.display_text);
        object.field("funnel", &self.funnel);
    }
}

impl Encode for ConnectedPaymentAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("accountId", &self.account_id);
        object.field("merchantClientId", &self.merchant_client_id);
    }
}

impl Encode for UsedPaymentProvider {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("connectedAccount", &self.connected_account);
    }
}

impl Encode for SubscriptionAutoPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customerId", &self.customer_id);
        object.field("paymentMethodId", &self.payment_method_id);
    }
}

impl Encode for RecurringProduct {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("funnel", &self.funnel);
        object.field("step", &self.step);
        object.field("name", &self.name);
    }
}

impl Encode for Charge {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("description", &self.description);
    }
}

impl Encode for SnapshotCharges {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for ChargeSnapshot {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("description", &self.description);
        object.field("charges", &self.charges);
    }
}

impl Encode for OrderAffiliate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("fingerprint", &self.fingerprint);
    }
}

impl Encode for OrderSummarySourceMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("domain", &self.domain);
        object.field("pageId", &self.page_id);
        object.field("pageUrl", &self.page_url);
        object.field("stepId", &self.step_id);
        object.field("affiliateManager", &self.affiliate_manager);
    }
}

impl Encode for EntitySourceMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("domain", &self.domain);
        object.field("pageUrl", &self.page_url);
    }
}

impl Encode for UsedCard {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("brand", &self.brand);
        object.field("last4", &self.last4);
    }
}

impl Encode for UsedPaymentMethod {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("card", &self.card);
    }
}

impl Encode for RecordOrderPaymentNotFoundErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("name", &self.name);
        object.field("traceId", &self.trace_id);
    }
}

impl_serde! {
    AltType, CustomProviderMode, FuturePaymentsUnit, RecurrenceInterval, AmountSummary,
    FuturePayments, Card, Cheque, NewCustomProviderConfig, CouponResponse,
    NewCustomProvider, NewOrderFulfillment, OrderFulfillmentResponse,
    NewIntegrationProvider, CustomProviderKeys, RecurrenceRule, Price, Product,
    CouponDeletion, FulfilledItem, FulfillmentItem, Fulfillment, FulfillmentTracking,
    CustomProvider, Transaction, IntegrationProvider, OrderFulfillmentList, OrderList,
    SubscriptionList, TransactionList, IntegrationProviderList, MembershipOffer,
    OrderAttribution, OrderSummary, OrderSource, OrderPaymentRecord, ProductLabel,
    ProductVariant, ProductVariantOption, Recurring, ScheduleOptions,
    SubscriptionSummary, TransactionSummary, CustomProviderCapabilitiesUpdate,
    FuturePaymentsType, CardType, DiscountType, CouponStatus, ProviderBase, DayOfWeek,
    MonthOfYear, PriceType, ProductType, ProductTax, ProductTaxEntry,
    CustomProviderModes, OrderContactSnapshotCreatedBy, InternalSource,
    OrderContactField, OrderContactSnapshot, OrderItem, ConnectedPaymentAccount,
    UsedPaymentProvider, SubscriptionAutoPayment, RecurringProduct, Charge,
    SnapshotCharges, ChargeSnapshot, OrderAffiliate, OrderSummarySourceMeta,
    OrderSourceType, OrderSourceSubType, ManualPaymentMode, RecurringInterval,
    EntitySourceMeta, UsedCard, UsedPaymentMethod, PaymentStatus,
    RecordOrderPaymentNotFoundErrorBody,
}
