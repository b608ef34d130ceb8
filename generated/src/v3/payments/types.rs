//! Types of the requests and responses of the Payments API.

use highlevel_runtime::json::{WrittenAs, debug_fields, hidden, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra,
};

use super::{
    AltType, AmountSummary, CouponStatus, DiscountType, FuturePayments,
    OrderContactSnapshot, OrderItem, OrderSource, RecurringProduct, ScheduleOptions,
    SubscriptionAutoPayment, UsedPaymentProvider,
};
use crate::{ContactId, LocationId, OrderId, PriceId, ProductId, SubscriptionId, UserId};

/// A coupon: a code that reduces the price of an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Coupon {
    /// Id of the coupon.
    ///
    /// Example: `67f6c132d9485f9dacd5f123`.
    pub id: Option<String>,
    /// Number of times that the coupon was used.
    ///
    /// Example: `12`.
    pub usage_count: Option<i64>,
    /// Maximum number of uses of the coupon per customer; 0 means no limit.
    ///
    /// Example: `5`.
    pub limit_per_customer: Option<i64>,
    /// Id of the location (sub-account).
    ///
    /// Example: `79t07PzK8Tvf73d12312`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](Coupon::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the coupon.
    ///
    /// Example: `NEWT6`.
    pub name: Option<String>,
    /// Code that customers enter for the discount.
    ///
    /// Example: `NEWT6`.
    pub code: Option<String>,
    /// Whether [`discount_value`](Coupon::discount_value) is a percentage or an amount.
    pub discount_type: Option<DiscountType>,
    /// The discount: a percentage or an amount, depending on
    /// [`discount_type`](Coupon::discount_type).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `25`.
    pub discount_value: Option<f64>,
    /// Whether the coupon is not yet valid (`scheduled`), valid (`active`) or no longer
    /// valid (`expired`).
    pub status: Option<CouponStatus>,
    /// When the coupon becomes valid, RFC 3339.
    ///
    /// Example: `2025-04-30T18:30:00.000Z`.
    pub start_date: Option<Timestamp>,
    /// When the coupon stops being valid, RFC 3339.
    ///
    /// Example: `2025-05-30T18:30:00.000Z`.
    pub end_date: Option<Timestamp>,
    /// Whether the coupon also reduces the later payments of a subscription.
    pub apply_to_future_payments: Option<bool>,
    /// Duration for which the coupon reduces the payments of a subscription.
    pub apply_to_future_payments_config: Option<FuturePayments>,
    /// Ids of the products that the coupon applies to.
    ///
    /// Example: `["6241712be68f7a98102ba272"]`.
    pub product_ids: Vec<ProductId>,
    /// Ids of the prices that the coupon applies to.
    pub price_ids: Vec<PriceId>,
    /// Ids of the product variants that the coupon applies to.
    ///
    /// Example: `["6241712be68f7a98102ba272"]`.
    pub variant_ids: Vec<String>,
    /// Id of the user with whom the coupon is associated, if any. The reference does not
    /// describe the association.
    ///
    /// Example: `q0m15dTLGeiGOXG123123`.
    pub user_id: Option<UserId>,
    /// When the coupon was created, RFC 3339.
    ///
    /// Example: `2025-04-09T18:49:22.026Z`.
    pub created_at: Option<Timestamp>,
    /// When the coupon was last changed, RFC 3339.
    ///
    /// Example: `2025-04-09T18:49:22.026Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Coupon {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Coupon",
            &[
                ("id", &self.id),
                ("usage_count", &self.usage_count),
                ("limit_per_customer", &self.limit_per_customer),
                ("location_id", &self.location_id),
                ("alt_type", &self.alt_type),
                ("name", &self.name),
                ("code", &hidden("code", &self.code)),
                ("discount_type", &self.discount_type),
                ("discount_value", &self.discount_value),
                ("status", &self.status),
                ("start_date", &self.start_date),
                ("end_date", &self.end_date),
                ("apply_to_future_payments", &self.apply_to_future_payments),
                (
                    "apply_to_future_payments_config",
                    &self.apply_to_future_payments_config,
                ),
                ("product_ids", &self.product_ids),
                ("price_ids", &self.price_ids),
                ("variant_ids", &self.variant_ids),
                ("user_id", &self.user_id),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Coupon {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Coupon")?;
        Some(Self {
            id: object.optional("_id"),
            usage_count: object.optional("usageCount"),
            limit_per_customer: object.optional("limitPerCustomer"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            code: object.optional("code"),
            discount_type: object.optional("discountType"),
            discount_value: object.optional("discountValue"),
            status: object.optional("status"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            apply_to_future_payments: object.optional("applyToFuturePayments"),
            apply_to_future_payments_config: object
                .optional("applyToFuturePaymentsConfig"),
            product_ids: object.list("productIds"),
            price_ids: object.list("priceIds"),
            variant_ids: object.list("variantIds"),
            user_id: object.optional("userId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A coupon to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCoupon {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewCoupon::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: AltType,
    /// Name of the coupon.
    ///
    /// Example: `New Year Sale`.
    pub name: String,
    /// Code that customers enter for the discount.
    ///
    /// Example: `LEVELUPDAY2022`.
    pub code: String,
    /// Whether [`discount_value`](NewCoupon::discount_value) is a percentage or an
    /// amount.
    pub discount_type: DiscountType,
    /// The discount: a percentage or an amount, depending on
    /// [`discount_type`](NewCoupon::discount_type).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `10`.
    pub discount_value: f64,
    /// When the coupon becomes valid, RFC 3339.
    ///
    /// Example: `2023-01-01T22:45:00.000Z`.
    pub start_date: Timestamp,
    /// When the coupon stops being valid, RFC 3339.
    ///
    /// Example: `2023-01-31T22:45:00.000Z`.
    pub end_date: Option<Timestamp>,
    /// Maximum number of uses of the coupon, by all customers together.
    ///
    /// Example: `10`.
    pub usage_limit: Option<i64>,
    /// Ids of the products that the coupon applies to.
    ///
    /// Example: `["6241712be68f7a98102ba272"]`.
    pub product_ids: Option<Vec<ProductId>>,
    /// Ids of the prices that the coupon applies to.
    pub price_ids: Option<Vec<PriceId>>,
    /// Ids of the product variants that the coupon applies to.
    ///
    /// Example: `["6241712be68f7a98102ba272"]`.
    pub variant_ids: Option<Vec<String>>,
    /// Whether the coupon also reduces the later payments of a subscription.
    ///
    /// Default: `true`.
    pub apply_to_future_payments: Option<bool>,
    /// Duration for which the coupon reduces the payments of a subscription.
    ///
    /// Default: `{"type":"forever"}`.
    pub apply_to_future_payments_config: Option<FuturePayments>,
    /// Whether one customer can use the coupon only once.
    ///
    /// Default: `false`.
    pub limit_per_customer: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewCoupon::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewCouponRequired<LocationIdValue, Name, Code, StartDate> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the coupon.
    ///
    /// Example: `New Year Sale`.
    pub name: Name,
    /// Code that customers enter for the discount.
    ///
    /// Example: `LEVELUPDAY2022`.
    pub code: Code,
    /// Whether [`discount_value`](NewCoupon::discount_value) is a percentage or an
    /// amount.
    pub discount_type: DiscountType,
    /// The discount: a percentage or an amount, depending on
    /// [`discount_type`](NewCoupon::discount_type).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `10`.
    pub discount_value: f64,
    /// When the coupon becomes valid, RFC 3339.
    ///
    /// Example: `2023-01-01T22:45:00.000Z`.
    pub start_date: StartDate,
}

impl NewCoupon {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewCouponRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<Timestamp>,
        >,
    ) -> Self {
        let NewCouponRequired {
            location_id,
            name,
            code,
            discount_type,
            discount_value,
            start_date,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            code: code.into(),
            discount_type,
            discount_value,
            start_date: start_date.into(),
            end_date: None,
            usage_limit: None,
            product_ids: None,
            price_ids: None,
            variant_ids: None,
            apply_to_future_payments: None,
            apply_to_future_payments_config: None,
            limit_per_customer: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewCoupon::location_id) identifies; only
    /// `location` is documented. Always sent, as `AltType::Location` until it is set;
    /// `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// When the coupon stops being valid, RFC 3339.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// Maximum number of uses of the coupon, by all customers together.
    #[must_use]
    pub fn usage_limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.usage_limit = value.into_optional();
        self
    }

    /// Ids of the products that the coupon applies to.
    #[must_use]
    pub fn product_ids(mut self, value: impl IntoOptional<Vec<ProductId>>) -> Self {
        self.product_ids = value.into_optional();
        self
    }

    /// Ids of the prices that the coupon applies to.
    #[must_use]
    pub fn price_ids(mut self, value: impl IntoOptional<Vec<PriceId>>) -> Self {
        self.price_ids = value.into_optional();
        self
    }

    /// Ids of the product variants that the coupon applies to.
    #[must_use]
    pub fn variant_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.variant_ids = value.into_optional();
        self
    }

    /// Whether the coupon also reduces the later payments of a subscription. Default:
    /// `true`.
    #[must_use]
    pub fn apply_to_future_payments(mut self, value: impl IntoOptional<bool>) -> Self {
        self.apply_to_future_payments = value.into_optional();
        self
    }

    /// Duration for which the coupon reduces the payments of a subscription. Default:
    /// `{"type":"forever"}`.
    #[must_use]
    pub fn apply_to_future_payments_config(
        mut self,
        value: impl IntoOptional<FuturePayments>,
    ) -> Self {
        self.apply_to_future_payments_config = value.into_optional();
        self
    }

    /// Whether one customer can use the coupon only once. Default: `false`.
    #[must_use]
    pub fn limit_per_customer(mut self, value: impl IntoOptional<bool>) -> Self {
        self.limit_per_customer = value.into_optional();
        self
    }
}

impl Encode for NewCoupon {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("discountType", &self.discount_type);
        object.field("discountValue", &self.discount_value);
        object.field("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        object.field("endDate", &WrittenAs(&self.end_date, "rfc3339"));
        object.field("usageLimit", &self.usage_limit);
        object.field("productIds", &self.product_ids);
        object.field("priceIds", &self.price_ids);
        object.field("variantIds", &self.variant_ids);
        object.field("applyToFuturePayments", &self.apply_to_future_payments);
        object
            .field("applyToFuturePaymentsConfig", &self.apply_to_future_payments_config);
        object.field("limitPerCustomer", &self.limit_per_customer);
    }
}

/// An order with its items.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Order {
    /// Id of the order.
    ///
    /// Example: `653f5e0cde5a1314e62a837c`.
    pub id: Option<OrderId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCu3svxI8AKsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](Order::location_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<AltType>,
    /// Id of the contact who pays.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<ContactId>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Total of the order.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: Option<f64>,
    /// Status of the order, such as `completed`.
    pub status: Option<String>,
    /// Whether the order is real; false in test mode.
    pub live_mode: Option<bool>,
    /// When the order was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the order was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<Timestamp>,
    /// Fulfillment status, such as `unfulfilled`.
    pub fulfillment_status: Option<String>,
    /// Copy of the contact's data at the time of the order.
    pub contact_snapshot: Option<OrderContactSnapshot>,
    /// Subtotal, discount, shipping and tax of the order.
    pub amount_summary: Option<AmountSummary>,
    /// Source of the sale, such as a funnel.
    pub source: Option<OrderSource>,
    /// Items of the order.
    pub items: Vec<OrderItem>,
    /// Coupon that was used for the order.
    pub coupon: Option<Coupon>,
    /// Id by which the order is tracked, a UUID. The reference does not describe the
    /// tracking.
    ///
    /// Example: `63319ef9-de0a-4c84-aebd-3585fb4a0cdf`.
    pub tracking_id: Option<String>,
    /// Fingerprint of the order, a UUID. The reference does not describe its purpose.
    ///
    /// Example: `5d51db5a-42b0-4b04-ba88-2c046c982a3a`.
    pub fingerprint: Option<String>,
    /// Further data about the object, such as `couponSessionExpired`. HighLevel does not
    /// document the members.
    pub meta: Option<Map<String, Value>>,
    /// Whether the order is marked as a test. The reference does not explain the
    /// difference from [`live_mode`](Order::live_mode).
    pub mark_as_test: Option<bool>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `d3b16a92-a8ed-4e6b-8467-844750f78ed5`.
    pub trace_id: Option<String>,
    /// Whether taxes were calculated automatically.
    pub automatic_taxes_calculated: Option<bool>,
    /// Service that calculated the taxes, such as `taxjar`.
    pub tax_calculation_provider: Option<String>,
    /// Id of the user who created the order.
    ///
    /// Example: `user123`.
    pub created_by: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Order {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Order",
            &[
                ("id", &self.id),
                ("location_id", &self.location_id),
                ("alt_type", &self.alt_type),
                ("contact_id", &self.contact_id),
                ("currency", &self.currency),
                ("amount", &self.amount),
                ("status", &self.status),
                ("live_mode", &self.live_mode),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("fulfillment_status", &self.fulfillment_status),
                ("contact_snapshot", &self.contact_snapshot),
                ("amount_summary", &self.amount_summary),
                ("source", &self.source),
                ("items", &self.items),
                ("coupon", &self.coupon),
                ("tracking_id", &self.tracking_id),
                ("fingerprint", &self.fingerprint),
                ("meta", &raw(&self.meta)),
                ("mark_as_test", &self.mark_as_test),
                ("trace_id", &self.trace_id),
                ("automatic_taxes_calculated", &self.automatic_taxes_calculated),
                ("tax_calculation_provider", &self.tax_calculation_provider),
                ("created_by", &self.created_by),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Order {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Order")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            contact_id: object.optional("contactId"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            fulfillment_status: object.optional("fulfillmentStatus"),
            contact_snapshot: object.optional("contactSnapshot"),
            amount_summary: object.optional("amountSummary"),
            source: object.optional("source"),
            items: object.list("items"),
            coupon: object.optional("coupon"),
            tracking_id: object.optional("trackingId"),
            fingerprint: object.optional("fingerprint"),
            meta: object.optional("meta"),
            mark_as_test: object.optional("markAsTest"),
            trace_id: object.optional("traceId"),
            automatic_taxes_calculated: object.optional("automaticTaxesCalculated"),
            tax_calculation_provider: object.optional("taxCalculationProvider"),
            created_by: object.optional("createdBy"),
            extra: object.extra(),
        })
    }
}

/// A subscription: a contact pays for a product at an interval.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Subscription {
    /// Id of the subscription.
    ///
    /// Example: `64bf78af39118e4011926cba`.
    pub id: Option<SubscriptionId>,
    /// Type of the account that [`location_id`](Subscription::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCu3svxI8AKsPJt6`.
    pub location_id: Option<LocationId>,
    /// Id of the contact who pays.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<ContactId>,
    /// Copy of the contact's data at the time of the subscription.
    pub contact_snapshot: Option<Map<String, Value>>,
    /// Coupon that was used for the subscription.
    pub coupon: Option<Coupon>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Amount of the subscription.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: Option<f64>,
    /// Status of the subscription, such as `active`.
    pub status: Option<String>,
    /// Whether the subscription is real; false in test mode.
    pub live_mode: Option<bool>,
    /// Type of the object that the subscription belongs to, such as `order`.
    pub entity_type: Option<String>,
    /// Id of the object that the subscription belongs to, such as an order.
    ///
    /// Example: `62f4db0f3059ecee61379012`.
    pub entity_id: Option<String>,
    /// Source of the sale, such as a funnel.
    pub entity_source: Option<OrderSource>,
    /// Id of the subscription at the payment provider.
    ///
    /// Example: `I-0UE609H8E43P`.
    pub subscription_id: Option<String>,
    /// Copy of the subscription as the payment provider returned it.
    pub subscription_snapshot: Option<Map<String, Value>>,
    /// Payment provider that was used, and the connected account.
    pub payment_provider: Option<UsedPaymentProvider>,
    /// IP address that the payment was started from.
    ///
    /// Example: `103.100.16.82`.
    pub ip_address: Option<String>,
    /// When the subscription was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the subscription was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<Timestamp>,
    /// Further data about the object, such as `couponSessionExpired`. HighLevel does not
    /// document the members.
    pub meta: Option<Map<String, Value>>,
    /// Whether the subscription is marked as a test. The reference does not explain the
    /// difference from [`live_mode`](Subscription::live_mode).
    pub mark_as_test: Option<bool>,
    /// Schedule of the payments.
    pub schedule: Option<ScheduleOptions>,
    /// Customer and payment method that are charged.
    pub auto_payment: Option<SubscriptionAutoPayment>,
    /// The product that is paid at an interval.
    pub recurring_product: Option<RecurringProduct>,
    /// When the subscription was cancelled, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub canceled_at: Option<Timestamp>,
    /// Id of the user who cancelled the subscription.
    ///
    /// Example: `qUuXUiB2AiA2DIthEicP`.
    pub canceled_by: Option<UserId>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a`.
    pub trace_id: Option<String>,
    /// Id of the user who created the subscription.
    ///
    /// Example: `user123`.
    pub created_by: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Subscription {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Subscription",
            &[
                ("id", &self.id),
                ("alt_type", &self.alt_type),
                ("location_id", &self.location_id),
                ("contact_id", &self.contact_id),
                ("contact_snapshot", &raw(&self.contact_snapshot)),
                ("coupon", &self.coupon),
                ("currency", &self.currency),
                ("amount", &self.amount),
                ("status", &self.status),
                ("live_mode", &self.live_mode),
                ("entity_type", &self.entity_type),
                ("entity_id", &self.entity_id),
                ("entity_source", &self.entity_source),
                ("subscription_id", &self.subscription_id),
                ("subscription_snapshot", &raw(&self.subscription_snapshot)),
                ("payment_provider", &self.payment_provider),
                ("ip_address", &self.ip_address),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("meta", &raw(&self.meta)),
                ("mark_as_test", &self.mark_as_test),
                ("schedule", &self.schedule),
                ("auto_payment", &self.auto_payment),
                ("recurring_product", &self.recurring_product),
                ("canceled_at", &self.canceled_at),
                ("canceled_by", &self.canceled_by),
                ("trace_id", &self.trace_id),
                ("created_by", &self.created_by),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Subscription {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Subscription")?;
        Some(Self {
            id: object.optional("_id"),
            alt_type: object.optional("altType"),
            location_id: object.optional("altId"),
            contact_id: object.optional("contactId"),
            contact_snapshot: object.optional("contactSnapshot"),
            coupon: object.optional("coupon"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            entity_type: object.optional("entityType"),
            entity_id: object.optional("entityId"),
            entity_source: object.optional("entitySource"),
            subscription_id: object.optional("subscriptionId"),
            subscription_snapshot: object.optional("subscriptionSnapshot"),
            payment_provider: object.optional("paymentProvider"),
            ip_address: object.optional("ipAddress"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            meta: object.optional("meta"),
            mark_as_test: object.optional("markAsTest"),
            schedule: object.optional("schedule"),
            auto_payment: object.optional("autoPayment"),
            recurring_product: object.optional("recurringProduct"),
            canceled_at: object.optional("canceledAt"),
            canceled_by: object.optional("canceledBy"),
            trace_id: object.optional("traceId"),
            created_by: object.optional("createdBy"),
            extra: object.extra(),
        })
    }
}

/// A page of coupons.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CouponList {
    /// Coupons of this page.
    pub data: Vec<Coupon>,
    /// Number of coupons on all pages.
    ///
    /// Example: `20`.
    pub total_count: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `c667b18d-8f5e-44cf-a914`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CouponList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CouponList")?;
        Some(Self {
            data: object.list("data"),
            total_count: object.optional("totalCount"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The new content of a coupon, which replaces the old one.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CouponUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](CouponUpdate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Name of the coupon.
    ///
    /// Example: `New Year Sale`.
    pub name: String,
    /// Code that customers enter for the discount.
    ///
    /// Example: `LEVELUPDAY2022`.
    pub code: String,
    /// Whether [`discount_value`](CouponUpdate::discount_value) is a percentage or an
    /// amount.
    pub discount_type: DiscountType,
    /// The discount: a percentage or an amount, depending on
    /// [`discount_type`](CouponUpdate::discount_type).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `10`.
    pub discount_value: f64,
    /// When the coupon becomes valid, RFC 3339.
    ///
    /// Example: `2023-01-01T22:45:00.000Z`.
    pub start_date: Timestamp,
    /// When the coupon stops being valid, RFC 3339.
    ///
    /// Example: `2023-01-31T22:45:00.000Z`.
    pub end_date: Option<Timestamp>,
    /// Maximum number of uses of the coupon, by all customers together.
    ///
    /// Example: `10`.
    pub usage_limit: Option<i64>,
    /// Ids of the products that the coupon applies to.
    ///
    /// Example: `["6241712be68f7a98102ba272"]`.
    pub product_ids: Option<Vec<ProductId>>,
    /// Ids of the prices that the coupon applies to.
    pub price_ids: Option<Vec<PriceId>>,
    /// Ids of the product variants that the coupon applies to.
    ///
    /// Example: `["6241712be68f7a98102ba272"]`.
    pub variant_ids: Option<Vec<String>>,
    /// Whether the coupon also reduces the later payments of a subscription.
    ///
    /// Default: `true`.
    pub apply_to_future_payments: Option<bool>,
    /// Duration for which the coupon reduces the payments of a subscription.
    ///
    /// Default: `{"type":"forever"}`.
    pub apply_to_future_payments_config: Option<FuturePayments>,
    /// Whether one customer can use the coupon only once.
    ///
    /// Default: `false`.
    pub limit_per_customer: Option<bool>,
    /// Id of the coupon to update.
    ///
    /// Example: `6241712be68f7a98102ba272`.
    pub id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CouponUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct CouponUpdateRequired<LocationIdValue, Name, Code, StartDate, Id> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the coupon.
    ///
    /// Example: `New Year Sale`.
    pub name: Name,
    /// Code that customers enter for the discount.
    ///
    /// Example: `LEVELUPDAY2022`.
    pub code: Code,
    /// Whether [`discount_value`](CouponUpdate::discount_value) is a percentage or an
    /// amount.
    pub discount_type: DiscountType,
    /// The discount: a percentage or an amount, depending on
    /// [`discount_type`](CouponUpdate::discount_type).
    ///
    /// HighLevel does not document whether an amount is in units of the currency or in
    /// hundredths. Example: `10`.
    pub discount_value: f64,
    /// When the coupon becomes valid, RFC 3339.
    ///
    /// Example: `2023-01-01T22:45:00.000Z`.
    pub start_date: StartDate,
    /// Id of the coupon to update.
    ///
    /// Example: `6241712be68f7a98102ba272`.
    pub id: Id,
}

impl CouponUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: CouponUpdateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<Timestamp>,
            impl Into<String>,
        >,
    ) -> Self {
        let CouponUpdateRequired {
            location_id,
            name,
            code,
            discount_type,
            discount_value,
            start_date,
            id,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            code: code.into(),
            discount_type,
            discount_value,
            start_date: start_date.into(),
            id: id.into(),
            end_date: None,
            usage_limit: None,
            product_ids: None,
            price_ids: None,
            variant_ids: None,
            apply_to_future_payments: None,
            apply_to_future_payments_config: None,
            limit_per_customer: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](CouponUpdate::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// When the coupon stops being valid, RFC 3339.
    #[must_use]
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.end_date = value.into_optional();
        self
    }

    /// Maximum number of uses of the coupon, by all customers together.
    #[must_use]
    pub fn usage_limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.usage_limit = value.into_optional();
        self
    }

    /// Ids of the products that the coupon applies to.
    #[must_use]
    pub fn product_ids(mut self, value: impl IntoOptional<Vec<ProductId>>) -> Self {
        self.product_ids = value.into_optional();
        self
    }

    /// Ids of the prices that the coupon applies to.
    #[must_use]
    pub fn price_ids(mut self, value: impl IntoOptional<Vec<PriceId>>) -> Self {
        self.price_ids = value.into_optional();
        self
    }

    /// Ids of the product variants that the coupon applies to.
    #[must_use]
    pub fn variant_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.variant_ids = value.into_optional();
        self
    }

    /// Whether the coupon also reduces the later payments of a subscription. Default:
    /// `true`.
    #[must_use]
    pub fn apply_to_future_payments(mut self, value: impl IntoOptional<bool>) -> Self {
        self.apply_to_future_payments = value.into_optional();
        self
    }

    /// Duration for which the coupon reduces the payments of a subscription. Default:
    /// `{"type":"forever"}`.
    #[must_use]
    pub fn apply_to_future_payments_config(
        mut self,
        value: impl IntoOptional<FuturePayments>,
    ) -> Self {
        self.apply_to_future_payments_config = value.into_optional();
        self
    }

    /// Whether one customer can use the coupon only once. Default: `false`.
    #[must_use]
    pub fn limit_per_customer(mut self, value: impl IntoOptional<bool>) -> Self {
        self.limit_per_customer = value.into_optional();
        self
    }
}

impl Encode for CouponUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("code", &self.code);
        object.field("discountType", &self.discount_type);
        object.field("discountValue", &self.discount_value);
        object.field("startDate", &WrittenAs(&self.start_date, "rfc3339"));
        object.field("endDate", &WrittenAs(&self.end_date, "rfc3339"));
        object.field("usageLimit", &self.usage_limit);
        object.field("productIds", &self.product_ids);
        object.field("priceIds", &self.price_ids);
        object.field("variantIds", &self.variant_ids);
        object.field("applyToFuturePayments", &self.apply_to_future_payments);
        object
            .field("applyToFuturePaymentsConfig", &self.apply_to_future_payments_config);
        object.field("limitPerCustomer", &self.limit_per_customer);
        object.field("id", &self.id);
    }
}

impl_debug! {
    NewCoupon, CouponUpdate,
}

impl_debug_fields! {
    CouponList { data, total_count, trace_id },
}

impl_default! {
    Coupon, Order, Subscription, CouponList,
}

impl_extra! {
    NewCoupon, CouponUpdate,
}
