//! Types shared by the versions of the Payments API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, debug_variant, hidden, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Alternative, Date, Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer,
    impl_debug, impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{
    AppId, CollectionId, CompanyId, ContactId, FunnelId, LocationId, OrderId, PriceId,
    ProductId, SubscriptionId, TransactionId, UserId,
};

/// Type of the account that owns a record; only `location` is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AltType {
    /// `location`
    Location,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AltType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AltType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Keys of a custom payment provider, for real or for test payments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomProviderMode {
    /// Whether the keys are for real payments.
    pub live_mode: Option<bool>,
    /// Secret key, for calls between servers.
    pub api_key: Option<String>,
    /// Public key, for the page on which the customer pays.
    pub publishable_key: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CustomProviderMode {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CustomProviderMode",
            &[
                ("live_mode", &self.live_mode),
                ("api_key", &hidden("apiKey", &self.api_key)),
                ("publishable_key", &self.publishable_key),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for CustomProviderMode {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomProviderMode")?;
        Some(Self {
            live_mode: object.optional("liveMode"),
            api_key: object.optional("apiKey"),
            publishable_key: object.optional("publishableKey"),
            extra: object.extra(),
        })
    }
}

/// Unit of the period in which a coupon reduces the later payments of a subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FuturePaymentsUnit {
    /// `months`
    Months,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FuturePaymentsUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Months => "months",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FuturePaymentsUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "months" => Self::Months,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Interval at which a schedule runs, such as `monthly`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecurrenceInterval {
    /// `yearly`
    Yearly,
    /// `monthly`
    Monthly,
    /// `weekly`
    Weekly,
    /// `daily`
    Daily,
    /// `hourly`
    Hourly,
    /// `minutely`
    Minutely,
    /// `secondly`
    Secondly,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecurrenceInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yearly => "yearly",
            Self::Monthly => "monthly",
            Self::Weekly => "weekly",
            Self::Daily => "daily",
            Self::Hourly => "hourly",
            Self::Minutely => "minutely",
            Self::Secondly => "secondly",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecurrenceInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "yearly" => Self::Yearly,
            "monthly" => Self::Monthly,
            "weekly" => Self::Weekly,
            "daily" => Self::Daily,
            "hourly" => Self::Hourly,
            "minutely" => Self::Minutely,
            "secondly" => Self::Secondly,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Subtotal, discount, shipping and tax of an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AmountSummary {
    /// Sum of the items before discount, shipping and tax.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub subtotal: Option<f64>,
    /// Sum of the discounts.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub discount: Option<f64>,
    /// Cost of shipping.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub shipping: Option<f64>,
    /// Sum of the taxes.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub tax: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AmountSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AmountSummary")?;
        Some(Self {
            subtotal: object.optional("subtotal"),
            discount: object.optional("discount"),
            shipping: object.optional("shipping"),
            tax: object.optional("tax"),
            extra: object.extra(),
        })
    }
}

/// Duration for which a coupon reduces the payments of a subscription.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FuturePayments {
    /// Whether the coupon reduces all later payments (`forever`) or only the payments
    /// within a period (`fixed`).
    pub type_: Option<FuturePaymentsType>,
    /// How long the coupon reduces later payments, in units of
    /// [`duration_type`](FuturePayments::duration_type); only if
    /// [`type_`](FuturePayments::type_) is `fixed`.
    ///
    /// Example: `5`.
    pub duration: Option<i64>,
    /// Unit of `duration`; only if [`type_`](FuturePayments::type_) is `fixed`.
    pub duration_type: Option<FuturePaymentsUnit>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FuturePayments {
    /// Creates a value with the required fields.
    pub fn new(type_: FuturePaymentsType) -> Self {
        Self {
            type_: Some(type_),
            ..Self::default()
        }
    }

    /// How long the coupon reduces later payments, in units of
    /// [`duration_type`](FuturePayments::duration_type); only if
    /// [`type_`](FuturePayments::type_) is `fixed`.
    #[must_use]
    pub fn duration(mut self, value: impl IntoOptional<i64>) -> Self {
        self.duration = value.into_optional();
        self
    }

    /// Unit of `duration`; only if [`type_`](FuturePayments::type_) is `fixed`.
    #[must_use]
    pub fn duration_type(
        mut self,
        value: impl IntoOptional<FuturePaymentsUnit>,
    ) -> Self {
        self.duration_type = value.into_optional();
        self
    }
}

impl Decode for FuturePayments {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FuturePayments")?;
        Some(Self {
            type_: object.optional("type"),
            duration: object.optional("duration"),
            duration_type: object.optional("durationType"),
            extra: object.extra(),
        })
    }
}

impl Encode for FuturePayments {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("duration", &self.duration);
        object.field("durationType", &self.duration_type);
    }
}

/// A card that was used for a payment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Card {
    /// Brand of the card, such as Visa.
    pub type_: CardType,
    /// Last four digits of the card number.
    ///
    /// Example: `1234`.
    pub last4: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Card {
    /// Creates a value with the required fields.
    pub fn new(type_: CardType, last4: impl Into<String>) -> Self {
        Self {
            type_,
            last4: last4.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Card {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("last4", &self.last4);
    }
}

/// A cheque that was used for a payment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Cheque {
    /// Number printed on the cheque.
    ///
    /// Example: `129-129-129-912`.
    pub number: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Cheque {
    /// Creates a value with the required fields.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for Cheque {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("number", &self.number);
    }
}

/// The keys of a custom payment provider, for real and for test payments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomProviderConfig {
    /// Keys for real payments.
    pub live: CustomProviderKeys,
    /// Keys for test payments.
    pub test: CustomProviderKeys,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCustomProviderConfig {
    /// Creates a value with the required fields.
    pub fn new(live: CustomProviderKeys, test: CustomProviderKeys) -> Self {
        Self {
            live,
            test,
            extra: Extra::new(),
        }
    }
}

impl Encode for NewCustomProviderConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("live", &self.live);
        object.field("test", &self.test);
    }
}

/// A coupon that was requested, created or updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CouponResponse {
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
    /// Type of the account that [`location_id`](CouponResponse::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the coupon.
    ///
    /// Example: `NEWT6`.
    pub name: Option<String>,
    /// Code that customers enter for the discount.
    ///
    /// Example: `NEWT6`.
    pub code: Option<String>,
    /// Whether [`discount_value`](CouponResponse::discount_value) is a percentage or an
    /// amount.
    pub discount_type: Option<DiscountType>,
    /// The discount: a percentage or an amount, depending on
    /// [`discount_type`](CouponResponse::discount_type).
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
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `c667b18d-8f5e-44cf-a914`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for CouponResponse {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CouponResponse",
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
                ("user_id", &self.user_id),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("trace_id", &self.trace_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for CouponResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CouponResponse")?;
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
            user_id: object.optional("userId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A custom payment provider to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomProvider {
    /// Name of the provider.
    ///
    /// Example: `Company Paypal Integration`.
    pub name: String,
    /// Description of the provider, which is shown on the page of payment integrations.
    pub description: String,
    /// URL of the page that is loaded in an iframe to start a payment.
    ///
    /// Example: `https://testpayment.paypal.com`.
    pub payments_url: String,
    /// URL that HighLevel calls to verify or refund a payment, and for other queries
    /// about payments. `PaymentProviderQuery` of the module `webhooks` is the body of
    /// such a call.
    ///
    /// Example: `https://testsubscription.paypal.com`.
    pub query_url: String,
    /// Public URL of the logo of the provider, which is shown on the page of payment
    /// integrations.
    ///
    /// Example: `https://testsubscription.paypal.com`.
    pub image_url: String,
    /// Whether the provider supports subscriptions with a schedule.
    pub supports_subscription_schedule: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewCustomProvider::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewCustomProviderRequired<
    Name,
    Description,
    PaymentsUrl,
    QueryUrl,
    ImageUrl,
> {
    /// Name of the provider.
    ///
    /// Example: `Company Paypal Integration`.
    pub name: Name,
    /// Description of the provider, which is shown on the page of payment integrations.
    pub description: Description,
    /// URL of the page that is loaded in an iframe to start a payment.
    ///
    /// Example: `https://testpayment.paypal.com`.
    pub payments_url: PaymentsUrl,
    /// URL that HighLevel calls to verify or refund a payment, and for other queries
    /// about payments. `PaymentProviderQuery` of the module `webhooks` is the body of
    /// such a call.
    ///
    /// Example: `https://testsubscription.paypal.com`.
    pub query_url: QueryUrl,
    /// Public URL of the logo of the provider, which is shown on the page of payment
    /// integrations.
    ///
    /// Example: `https://testsubscription.paypal.com`.
    pub image_url: ImageUrl,
    /// Whether the provider supports subscriptions with a schedule.
    pub supports_subscription_schedule: bool,
}

impl NewCustomProvider {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewCustomProviderRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewCustomProviderRequired {
            name,
            description,
            payments_url,
            query_url,
            image_url,
            supports_subscription_schedule,
        } = required;
        Self {
            name: name.into(),
            description: description.into(),
            payments_url: payments_url.into(),
            query_url: query_url.into(),
            image_url: image_url.into(),
            supports_subscription_schedule,
            extra: Extra::new(),
        }
    }
}

impl Encode for NewCustomProvider {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("paymentsUrl", &self.payments_url);
        object.field("queryUrl", &self.query_url);
        object.field("imageUrl", &self.image_url);
        object
            .field("supportsSubscriptionSchedule", &self.supports_subscription_schedule);
    }
}

/// The shipped items of an order, and the parcels.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewOrderFulfillment {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewOrderFulfillment::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Parcels, with carrier and tracking number.
    pub trackings: Vec<FulfillmentTracking>,
    /// Items that were shipped.
    pub items: Vec<FulfillmentItem>,
    /// Whether to notify the customer.
    pub notify_customer: bool,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewOrderFulfillment::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewOrderFulfillmentRequired<LocationIdValue, Trackings, Items> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Parcels, with carrier and tracking number.
    pub trackings: Trackings,
    /// Items that were shipped.
    pub items: Items,
    /// Whether to notify the customer.
    pub notify_customer: bool,
}

impl NewOrderFulfillment {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewOrderFulfillmentRequired<
            impl Into<LocationId>,
            impl IntoIterator<Item = FulfillmentTracking>,
            impl IntoIterator<Item = FulfillmentItem>,
        >,
    ) -> Self {
        let NewOrderFulfillmentRequired {
            location_id,
            trackings,
            items,
            notify_customer,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            trackings: trackings.into_iter().collect(),
            items: items.into_iter().collect(),
            notify_customer,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewOrderFulfillment::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for NewOrderFulfillment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("trackings", &self.trackings);
        object.field("items", &self.items);
        object.field("notifyCustomer", &self.notify_customer);
    }
}

/// The new fulfillment of an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderFulfillmentResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// The new fulfillment.
    pub data: Option<Fulfillment>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderFulfillmentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderFulfillmentResponse")?;
        Some(Self {
            status: object.optional("status"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A white-label payment provider to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewIntegrationProvider {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewIntegrationProvider::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Unique name of lowercase letters and hyphens, such as `easy-direct`; the name
    /// begins and ends with a letter.
    pub unique_name: String,
    /// Title or name of the provider.
    ///
    /// Example: `Easy Direct`.
    pub title: String,
    /// Payment provider that the white-label provider is based on.
    pub provider: ProviderBase,
    /// Description of the provider.
    ///
    /// Example: `Card payments by Easy Direct`.
    pub description: String,
    /// Public URL of the provider's image; the URL begins with `https://`.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub image_url: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewIntegrationProvider::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewIntegrationProviderRequired<
    LocationIdValue,
    UniqueName,
    Title,
    Description,
    ImageUrl,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Unique name of lowercase letters and hyphens, such as `easy-direct`; the name
    /// begins and ends with a letter.
    pub unique_name: UniqueName,
    /// Title or name of the provider.
    ///
    /// Example: `Easy Direct`.
    pub title: Title,
    /// Payment provider that the white-label provider is based on.
    pub provider: ProviderBase,
    /// Description of the provider.
    ///
    /// Example: `Card payments by Easy Direct`.
    pub description: Description,
    /// Public URL of the provider's image; the URL begins with `https://`.
    ///
    /// Example: `https://example.com/image.jpg`.
    pub image_url: ImageUrl,
}

impl NewIntegrationProvider {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewIntegrationProviderRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewIntegrationProviderRequired {
            location_id,
            unique_name,
            title,
            provider,
            description,
            image_url,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            unique_name: unique_name.into(),
            title: title.into(),
            provider,
            description: description.into(),
            image_url: image_url.into(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewIntegrationProvider::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for NewIntegrationProvider {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("uniqueName", &self.unique_name);
        object.field("title", &self.title);
        object.field("provider", &self.provider);
        object.field("description", &self.description);
        object.field("imageUrl", &self.image_url);
    }
}

/// The keys of a custom payment provider for one mode.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomProviderKeys {
    /// Secret key, for calls between servers.
    pub api_key: String,
    /// Public key, for the page on which the customer pays.
    ///
    /// Example: `rzp_test_zPRoVMLOa0XXXX`.
    pub publishable_key: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomProviderKeys {
    /// Creates a value with the required fields.
    pub fn new(api_key: impl Into<String>, publishable_key: impl Into<String>) -> Self {
        Self {
            api_key: api_key.into(),
            publishable_key: publishable_key.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CustomProviderKeys {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("apiKey", &self.api_key);
        object.field("publishableKey", &self.publishable_key);
    }
}

/// Recurrence rule of a schedule, similar to an RRULE of iCalendar.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Unit of `interval`: `monthly` means months.
    pub interval_type: Option<RecurrenceInterval>,
    /// Number of intervals from one run to the next; 2 with `monthly` means every second
    /// month.
    ///
    /// Example: `2`.
    pub interval: Option<i64>,
    /// First day on which the schedule may run.
    ///
    /// Example: `2023-01-01`.
    pub start_date: Option<Date>,
    /// Time of day at which the schedule begins, `HH:mm:ss`.
    ///
    /// Example: `20:45:00`.
    pub start_time: Option<String>,
    /// Last day on which the schedule may run.
    ///
    /// Example: `2029-11-01`.
    pub end_date: Option<Date>,
    /// Time of day at which the schedule ends, `HH:mm:ss`.
    ///
    /// Example: `18:45:00`.
    pub end_time: Option<String>,
    /// Day of the month, 1 to 28, or -1 for the last day of the month.
    ///
    /// Example: `15`.
    pub day_of_month: Option<i64>,
    /// Day of the week, by its first two letters.
    pub day_of_week: Option<DayOfWeek>,
    /// Week of the month, 1 to 4, or -1 for the last week of the month.
    ///
    /// Example: `-1`.
    pub week_of_month: Option<i64>,
    /// Month of the year, by its first three letters.
    pub month_of_year: Option<MonthOfYear>,
    /// Maximum number of runs.
    ///
    /// Example: `10`.
    pub count: Option<i64>,
    /// Number of days by which a run precedes its date.
    ///
    /// Example: `5`.
    pub days_before: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecurrenceRule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurrenceRule")?;
        Some(Self {
            interval_type: object.optional("intervalType"),
            interval: object.optional("interval"),
            start_date: object.optional("startDate"),
            start_time: object.optional("startTime"),
            end_date: object.optional("endDate"),
            end_time: object.optional("endTime"),
            day_of_month: object.optional("dayOfMonth"),
            day_of_week: object.optional("dayOfWeek"),
            week_of_month: object.optional("numOfWeek"),
            month_of_year: object.optional("monthOfYear"),
            count: object.optional("count"),
            days_before: object.optional("daysBefore"),
            extra: object.extra(),
        })
    }
}

/// A price of a product, as returned in orders and fulfillments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Price {
    /// Id of the price.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub id: Option<PriceId>,
    /// Membership offers that the buyer gets with this price.
    pub membership_offers: Vec<MembershipOffer>,
    /// Ids of the variant options that the price applies to.
    ///
    /// Example: `["h4z7u0im2q8","h3nst2ltsnn"]`.
    pub variant_option_ids: Vec<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Id of the price's product.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub product: Option<ProductId>,
    /// Id of the user who created the price.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// Name of the price.
    ///
    /// Example: `Red / S`.
    pub name: Option<String>,
    /// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
    pub type_: Option<PriceType>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Price of one unit of the product.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `199999`.
    pub amount: Option<f64>,
    /// Payment interval, if the type is `recurring`.
    pub recurring: Option<Recurring>,
    /// When the price was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:38.645Z`.
    pub created_at: Option<Timestamp>,
    /// When the price was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.852Z`.
    pub updated_at: Option<Timestamp>,
    /// Higher price that is shown for comparison.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `2000000`.
    pub compare_at_price: Option<f64>,
    /// Whether HighLevel tracks the stock.
    pub track_inventory: Option<bool>,
    /// Number of units in stock.
    ///
    /// Example: `5`.
    pub available_quantity: Option<i64>,
    /// Whether the product can be bought while it is out of stock.
    pub allow_out_of_stock_purchases: Option<bool>,
    /// Revision of the record in the database.
    pub v: Option<i64>,
    /// Whether the price was deleted.
    pub deleted: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Price {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Price")?;
        Some(Self {
            id: object.optional("_id"),
            membership_offers: object.list("membershipOffers"),
            variant_option_ids: object.list("variantOptionIds"),
            location_id: object.optional("locationId"),
            product: object.optional("product"),
            user_id: object.optional("userId"),
            name: object.optional("name"),
            type_: object.optional("type"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            recurring: object.optional("recurring"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            compare_at_price: object.optional("compareAtPrice"),
            track_inventory: object.optional("trackInventory"),
            available_quantity: object.optional("availableQuantity"),
            allow_out_of_stock_purchases: object.optional("allowOutOfStockPurchases"),
            v: object.optional("__v"),
            deleted: object.optional("deleted"),
            extra: object.extra(),
        })
    }
}

/// A product, as returned in orders and fulfillments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Product {
    /// Id that the store gave the product.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<ProductId>,
    /// Description of the product.
    ///
    /// Example: `This is a really awesome product`.
    pub description: Option<String>,
    /// Variants of the product: properties in which it varies, such as size.
    pub variants: Vec<ProductVariant>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Name of the product.
    ///
    /// Example: `Awesome Product`.
    pub name: Option<String>,
    /// Whether the product is digital, physical, a service, or both digital and physical.
    pub product_type: Option<ProductType>,
    /// Whether the product is sold in the online store.
    pub available_in_store: Option<bool>,
    /// When the product was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the product was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<Timestamp>,
    /// Text that appears on the customer's bank statement.
    ///
    /// Example: `ACME STORE`.
    pub statement_descriptor: Option<String>,
    /// URL of the picture of the product.
    pub image: Option<String>,
    /// Ids of the collections that the product is in.
    ///
    /// Example: `["65d71377c326ea78e1c47df5","65d71377c326ea78e1c47d34"]`.
    pub collection_ids: Vec<CollectionId>,
    /// Whether taxes are charged on the product.
    ///
    /// Default: `false`.
    pub is_taxes_enabled: Option<bool>,
    /// Taxes on the product. The reference does not say when an entry is only an id and
    /// when it is the whole tax.
    pub taxes: Vec<ProductTaxEntry>,
    /// Id of the tax category by which taxes are calculated automatically.
    ///
    /// Example: `65d71377c326ea78e1c47df5`.
    pub automatic_tax_category_id: Option<String>,
    /// Label that is shown on the product, and the period in which it is shown.
    pub label: Option<ProductLabel>,
    /// Part of the product page's URL that names the product.
    ///
    /// Example: `washing-machine`.
    pub slug: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Product {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Product")?;
        Some(Self {
            id: object.optional("_id"),
            description: object.optional("description"),
            variants: object.list("variants"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            product_type: object.optional("productType"),
            available_in_store: object.optional("availableInStore"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            statement_descriptor: object.optional("statementDescriptor"),
            image: object.optional("image"),
            collection_ids: object.list("collectionIds"),
            is_taxes_enabled: object.optional("isTaxesEnabled"),
            taxes: object.list("taxes"),
            automatic_tax_category_id: object.optional("automaticTaxCategoryId"),
            label: object.optional("label"),
            slug: object.optional("slug"),
            extra: object.extra(),
        })
    }
}

/// The coupon to delete.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CouponDeletion {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](CouponDeletion::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Id of the coupon to delete.
    ///
    /// Example: `6241712be68f7a98102ba272`.
    pub id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CouponDeletion {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            id: id.into(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](CouponDeletion::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for CouponDeletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("id", &self.id);
    }
}

/// An order item that was shipped.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FulfilledItem {
    /// Id of the product's price.
    ///
    /// Example: `65f4c1b7e2d80a39b61c4e75`.
    pub id: Option<PriceId>,
    /// Name of the item.
    ///
    /// Example: `Iphone 15 pro`.
    pub name: Option<String>,
    /// Product that was shipped.
    pub product: Option<Product>,
    /// Price at which the product was sold.
    pub price: Option<Price>,
    /// Number of units that were shipped.
    ///
    /// Example: `1`.
    pub quantity: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FulfilledItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FulfilledItem")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            product: object.optional("product"),
            price: object.optional("price"),
            quantity: object.optional("qty"),
            extra: object.extra(),
        })
    }
}

/// An order item that was shipped, and the number of its units.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FulfillmentItem {
    /// Id of the price of the item.
    ///
    /// Example: `65f4c1b7e2d80a39b61c4e75`.
    pub price_id: PriceId,
    /// Number of units that were shipped.
    ///
    /// Example: `1`.
    pub quantity: i64,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FulfillmentItem {
    /// Creates a value with the required fields.
    pub fn new(price_id: impl Into<PriceId>, quantity: i64) -> Self {
        Self {
            price_id: price_id.into(),
            quantity,
            extra: Extra::new(),
        }
    }
}

impl Encode for FulfillmentItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("priceId", &self.price_id);
        object.field("qty", &self.quantity);
    }
}

/// The shipped items of an order, and the parcels.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Fulfillment {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](Fulfillment::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Parcels, with carrier and tracking number.
    pub trackings: Vec<FulfillmentTracking>,
    /// Id of the fulfillment.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Items that were shipped.
    pub items: Vec<FulfilledItem>,
    /// When the fulfillment was created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the fulfillment was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Fulfillment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Fulfillment")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            trackings: object.list("trackings"),
            id: object.optional("_id"),
            items: object.list("items"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A parcel, and its tracking data.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FulfillmentTracking {
    /// Number of the parcel at the carrier.
    ///
    /// Example: `40012345678`.
    pub tracking_number: Option<String>,
    /// Name of the carrier, such as `FedEx`.
    pub shipping_carrier: Option<String>,
    /// URL of the page on which the parcel can be followed.
    ///
    /// Example: `https://www.fedex.com/wtrk/track/?trknbr=40012345678`.
    pub tracking_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FulfillmentTracking {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the parcel at the carrier.
    #[must_use]
    pub fn tracking_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.tracking_number = value.into_optional();
        self
    }

    /// Name of the carrier, such as `FedEx`.
    #[must_use]
    pub fn shipping_carrier(mut self, value: impl IntoOptional<String>) -> Self {
        self.shipping_carrier = value.into_optional();
        self
    }

    /// URL of the page on which the parcel can be followed.
    #[must_use]
    pub fn tracking_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.tracking_url = value.into_optional();
        self
    }
}

impl Decode for FulfillmentTracking {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FulfillmentTracking")?;
        Some(Self {
            tracking_number: object.optional("trackingNumber"),
            shipping_carrier: object.optional("shippingCarrier"),
            tracking_url: object.optional("trackingUrl"),
            extra: object.extra(),
        })
    }
}

impl Encode for FulfillmentTracking {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("trackingNumber", &self.tracking_number);
        object.field("shippingCarrier", &self.shipping_carrier);
        object.field("trackingUrl", &self.tracking_url);
    }
}

/// A payment provider that a marketplace app adds to a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomProvider {
    /// Name of the provider.
    ///
    /// Example: `Company Paypal Integration`.
    pub name: Option<String>,
    /// Description of the provider, which is shown on the page of payment integrations.
    pub description: Option<String>,
    /// URL of the page that is loaded in an iframe to start a payment.
    ///
    /// Example: `https://testpayment.paypal.com`.
    pub payments_url: Option<String>,
    /// URL that HighLevel calls to verify or refund a payment, and for other queries
    /// about payments. `PaymentProviderQuery` of the module `webhooks` is the body of
    /// such a call.
    ///
    /// Example: `https://testsubscription.paypal.com`.
    pub query_url: Option<String>,
    /// Public URL of the logo of the provider, which is shown on the page of payment
    /// integrations.
    ///
    /// Example: `https://testsubscription.paypal.com`.
    pub image_url: Option<String>,
    /// Id of the provider.
    ///
    /// Example: `662a44ad19a2a44d3cd9d749`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `Lk3nlfk4lxlelVEwcW`.
    pub location_id: Option<LocationId>,
    /// Id of the marketplace app that the provider belongs to.
    ///
    /// Example: `65f0b217a05c774da7f1efa5`.
    pub marketplace_app_id: Option<AppId>,
    /// Keys of the provider, for real and for test payments.
    pub payment_provider: Option<CustomProviderModes>,
    /// Whether the provider was deleted.
    pub deleted: Option<bool>,
    /// When the provider was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the provider was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomProvider {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomProvider")?;
        Some(Self {
            name: object.optional("name"),
            description: object.optional("description"),
            payments_url: object.optional("paymentsUrl"),
            query_url: object.optional("queryUrl"),
            image_url: object.optional("imageUrl"),
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            marketplace_app_id: object.optional("marketplaceAppId"),
            payment_provider: object.optional("paymentProvider"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A transaction: a payment of a contact, and its result.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Transaction {
    /// Id of the transaction.
    ///
    /// Example: `61dd0feac077f72010f78804`.
    pub id: Option<TransactionId>,
    /// Type of the account that [`location_id`](Transaction::location_id) identifies;
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
    /// Copy of the contact's data at the time of the payment.
    pub contact_snapshot: Option<Map<String, Value>>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Amount of the payment.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: Option<f64>,
    /// Result of the payment, such as `succeeded`.
    pub status: Option<String>,
    /// Whether the payment is real; false in test mode.
    pub live_mode: Option<bool>,
    /// When the transaction was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the transaction was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<Timestamp>,
    /// Type of the object that the transaction pays for, such as `order`.
    pub entity_type: Option<String>,
    /// Id of the object that the transaction pays for, such as an order.
    ///
    /// Example: `61dd0fe9c077f73e67f78803`.
    pub entity_id: Option<String>,
    /// Source of the sale, such as a funnel.
    pub entity_source: Option<OrderSource>,
    /// Id of the charge at the payment provider, such as `in_1KGcXDCScnf89tZohCsmImwE`.
    pub charge_id: Option<String>,
    /// Copy of the charge as the payment provider returned it.
    pub charge_snapshot: Option<ChargeSnapshot>,
    /// Id of the invoice at the payment provider, such as `in_1KGcXDCScnf89tZohCsmImwE`.
    pub invoice_id: Option<String>,
    /// Id of the subscription at the payment provider.
    ///
    /// Example: `sub_1KGcXDCScnf89tZoVkoEMCEL`.
    pub subscription_id: Option<String>,
    /// Payment provider that was used, and the connected account.
    pub payment_provider: Option<UsedPaymentProvider>,
    /// IP address that the payment was started from.
    ///
    /// Example: `107.178.194.224`.
    pub ip_address: Option<String>,
    /// Further data about the object, such as `couponSessionExpired`. HighLevel does not
    /// document the members.
    pub meta: Option<Map<String, Value>>,
    /// Whether the transaction is marked as a test. The reference does not explain the
    /// difference from [`live_mode`](Transaction::live_mode).
    pub mark_as_test: Option<bool>,
    /// Whether this transaction has child transactions.
    pub is_parent: Option<bool>,
    /// Amount that was paid back.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount_refunded: Option<f64>,
    /// Id of the receipt for the payment.
    ///
    /// Example: `6492fbea489bc07892c6defb`.
    pub receipt_id: Option<String>,
    /// Whether the transaction was copied to QuickBooks Online.
    pub quickbooks_synced: Option<bool>,
    /// Copy of the transaction in QuickBooks Online.
    pub quickbooks_response: Option<Map<String, Value>>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `d3b16a92-a8ed-4e6b-8467-844750f78ed5`.
    pub trace_id: Option<String>,
    /// Id of the contact who had the transaction before two contacts were merged.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub merged_from_contact_id: Option<ContactId>,
    /// Id of the user who created the transaction.
    ///
    /// Example: `user123`.
    pub created_by: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Transaction {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Transaction",
            &[
                ("id", &self.id),
                ("alt_type", &self.alt_type),
                ("location_id", &self.location_id),
                ("contact_id", &self.contact_id),
                ("contact_snapshot", &raw(&self.contact_snapshot)),
                ("currency", &self.currency),
                ("amount", &self.amount),
                ("status", &self.status),
                ("live_mode", &self.live_mode),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("entity_type", &self.entity_type),
                ("entity_id", &self.entity_id),
                ("entity_source", &self.entity_source),
                ("charge_id", &self.charge_id),
                ("charge_snapshot", &self.charge_snapshot),
                ("invoice_id", &self.invoice_id),
                ("subscription_id", &self.subscription_id),
                ("payment_provider", &self.payment_provider),
                ("ip_address", &self.ip_address),
                ("meta", &raw(&self.meta)),
                ("mark_as_test", &self.mark_as_test),
                ("is_parent", &self.is_parent),
                ("amount_refunded", &self.amount_refunded),
                ("receipt_id", &self.receipt_id),
                ("quickbooks_synced", &self.quickbooks_synced),
                ("quickbooks_response", &raw(&self.quickbooks_response)),
                ("trace_id", &self.trace_id),
                ("merged_from_contact_id", &self.merged_from_contact_id),
                ("created_by", &self.created_by),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Transaction {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Transaction")?;
        Some(Self {
            id: object.optional("_id"),
            alt_type: object.optional("altType"),
            location_id: object.optional("altId"),
            contact_id: object.optional("contactId"),
            contact_snapshot: object.optional("contactSnapshot"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            entity_type: object.optional("entityType"),
            entity_id: object.optional("entityId"),
            entity_source: object.optional("entitySource"),
            charge_id: object.optional("chargeId"),
            charge_snapshot: object.optional("chargeSnapshot"),
            invoice_id: object.optional("invoiceId"),
            subscription_id: object.optional("subscriptionId"),
            payment_provider: object.optional("paymentProvider"),
            ip_address: object.optional("ipAddress"),
            meta: object.optional("meta"),
            mark_as_test: object.optional("markAsTest"),
            is_parent: object.optional("isParent"),
            amount_refunded: object.optional("amountRefunded"),
            receipt_id: object.optional("receiptId"),
            quickbooks_synced: object.optional("qboSynced"),
            quickbooks_response: object.optional("qboResponse"),
            trace_id: object.optional("traceId"),
            merged_from_contact_id: object.optional("mergedFromContactId"),
            created_by: object.optional("createdBy"),
            extra: object.extra(),
        })
    }
}

/// A white-label payment provider: one under a brand of its own, based on
/// Authorize.net or NMI.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct IntegrationProvider {
    /// Id of the provider.
    ///
    /// Example: `65cb47dda50f4f13ced4b870`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `Z4Bxl8J4SaPEPLq9IQ8g`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](IntegrationProvider::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Title or name of the provider.
    ///
    /// Example: `Example`.
    pub title: Option<String>,
    /// Name of the provider in URLs, such as `epd`.
    pub route: Option<String>,
    /// Payment provider that the white-label provider is based on.
    pub provider: Option<ProviderBase>,
    /// Description of the provider.
    pub description: Option<String>,
    /// Public URL of the provider's image; the URL begins with `https://`.
    ///
    /// Example: `https://example.com/assets/pmd/img/payments/nmi-logo.webp`.
    pub image_url: Option<String>,
    /// When the provider was created, RFC 3339.
    ///
    /// Example: `2024-02-13T10:43:41.026Z`.
    pub created_at: Option<Timestamp>,
    /// When the provider was last changed, RFC 3339.
    ///
    /// Example: `2024-02-13T10:43:41.026Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for IntegrationProvider {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("IntegrationProvider")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            title: object.optional("title"),
            route: object.optional("route"),
            provider: object.optional("provider"),
            description: object.optional("description"),
            image_url: object.optional("imageUrl"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The fulfillments of an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderFulfillmentList {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Fulfillments of the order.
    pub data: Vec<Fulfillment>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderFulfillmentList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderFulfillmentList")?;
        Some(Self {
            status: object.optional("status"),
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// A page of orders.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderList {
    /// Orders of this page.
    pub data: Vec<OrderSummary>,
    /// Number of orders on all pages.
    pub total_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderList")?;
        Some(Self {
            data: object.list("data"),
            total_count: object.optional("totalCount"),
            extra: object.extra(),
        })
    }
}

/// A page of subscriptions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionList {
    /// Subscriptions of this page.
    pub data: Vec<SubscriptionSummary>,
    /// Number of subscriptions on all pages.
    pub total_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SubscriptionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SubscriptionList")?;
        Some(Self {
            data: object.list("data"),
            total_count: object.optional("totalCount"),
            extra: object.extra(),
        })
    }
}

/// A page of transactions.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TransactionList {
    /// Transactions of this page.
    pub data: Vec<TransactionSummary>,
    /// Number of transactions on all pages.
    pub total_count: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TransactionList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TransactionList")?;
        Some(Self {
            data: object.list("data"),
            total_count: object.optional("totalCount"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The white-label payment providers of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct IntegrationProviderList {
    /// The white-label payment providers.
    pub providers: Vec<IntegrationProvider>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for IntegrationProviderList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("IntegrationProviderList")?;
        Some(Self {
            providers: object.list("providers"),
            extra: object.extra(),
        })
    }
}

/// A membership offer that the buyer gets with a price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MembershipOffer {
    /// Label of the offer, such as `top_50`.
    pub label: Option<String>,
    /// Value of the offer, such as `50`. The reference does not describe its meaning.
    pub value: Option<String>,
    /// Id of the offer.
    ///
    /// Example: `655b33aa2209e60b6adb87a7`.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MembershipOffer {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MembershipOffer")?;
        Some(Self {
            label: object.optional("label"),
            value: object.optional("value"),
            id: object.optional("_id"),
            extra: object.extra(),
        })
    }
}

/// Origin of a contact, with the page, the campaign and click ids.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderAttribution {
    /// Id of the ad.
    pub ad_id: Option<String>,
    /// Name of the campaign.
    pub campaign: Option<String>,
    /// Click identifier of Facebook.
    pub fbc: Option<String>,
    /// Id of the click on a Facebook ad.
    pub fbclid: Option<String>,
    /// Browser identifier of Facebook.
    pub fbp: Option<String>,
    /// Client id of Google Analytics.
    pub ga_client_id: Option<String>,
    /// The visitor's IP address.
    pub ip: Option<String>,
    /// Channel through which the contact came, such as `form`.
    pub medium: Option<String>,
    /// Id of the object that `medium` names, such as a form or a page.
    pub medium_id: Option<String>,
    /// URL of the previous page.
    pub referrer: Option<String>,
    /// Source of the session, such as `Direct traffic`.
    pub session_source: Option<String>,
    /// URL of the page that the contact came to.
    pub url: Option<String>,
    /// User agent of the browser.
    pub user_agent: Option<String>,
    /// Value of the URL parameter `utm_content`.
    pub utm_content: Option<String>,
    /// Value of the URL parameter `utm_medium`.
    pub utm_medium: Option<String>,
    /// Value of the URL parameter `utm_source`.
    pub utm_source: Option<String>,
    /// Value of the URL parameter `utm_term`.
    pub utm_term: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderAttribution {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderAttribution")?;
        Some(Self {
            ad_id: object.optional("adId"),
            campaign: object.optional("campaign"),
            fbc: object.optional("fbc"),
            fbclid: object.optional("fbclid"),
            fbp: object.optional("fbp"),
            ga_client_id: object.optional("gaClientId"),
            ip: object.optional("ip"),
            medium: object.optional("medium"),
            medium_id: object.optional("mediumId"),
            referrer: object.optional("referrer"),
            session_source: object.optional("sessionSource"),
            url: object.optional("url"),
            user_agent: object.optional("userAgent"),
            utm_content: object.optional("utmContent"),
            utm_medium: object.optional("utmMedium"),
            utm_source: object.optional("utmSource"),
            utm_term: object.optional("utmTerm"),
            extra: object.extra(),
        })
    }
}

/// An order, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderSummary {
    /// Id of the order.
    ///
    /// Example: `653f5e0cde5a1314e62a837c`.
    pub id: Option<OrderId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCu3svxI8AKsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](OrderSummary::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Id of the contact who pays.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<ContactId>,
    /// Name of the payer.
    ///
    /// Example: `James Bond`.
    pub contact_name: Option<String>,
    /// Email address of the payer.
    ///
    /// Example: `james.bond@gohighlevel.com`.
    pub contact_email: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Total of the order.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: Option<f64>,
    /// Sum of the items before discount, shipping and tax.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub subtotal: Option<f64>,
    /// Sum of the discounts.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub discount: Option<f64>,
    /// Status of the order, such as `completed`.
    pub status: Option<String>,
    /// Whether the order is real; false in test mode.
    pub live_mode: Option<bool>,
    /// Number of products in the order.
    pub total_products: Option<i64>,
    /// Type of the source of the sale, such as `funnel`.
    pub source_type: Option<String>,
    /// Name of the source of the sale, such as the name of a funnel.
    ///
    /// Example: `onestep`.
    pub source_name: Option<String>,
    /// Id of the source of the sale, such as a funnel.
    ///
    /// Example: `kDj7BHej9Zyyq3QakJmz`.
    pub source_id: Option<String>,
    /// Details of the source of the sale, such as domain and page.
    pub source_meta: Option<OrderSummarySourceMeta>,
    /// Code of the coupon that was used.
    ///
    /// Example: `100PER`.
    pub coupon_code: Option<String>,
    /// When the order was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the order was last changed, RFC 3339.
    ///
    /// Example: `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<Timestamp>,
    /// Type of the page or form on which the order was placed, such as
    /// `one_step_order_form`.
    pub source_sub_type: Option<String>,
    /// Fulfillment status, such as `unfulfilled`.
    pub fulfillment_status: Option<String>,
    /// Number of products that are paid once.
    pub onetime_products: Option<i64>,
    /// Number of products that are paid at an interval.
    pub recurring_products: Option<i64>,
    /// Id of the user who created the order.
    ///
    /// Example: `user123`.
    pub created_by: Option<UserId>,
    /// State of the payment of an order, such as `paid`.
    pub payment_status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderSummary")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            contact_id: object.optional("contactId"),
            contact_name: object.optional("contactName"),
            contact_email: object.optional("contactEmail"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            subtotal: object.optional("subtotal"),
            discount: object.optional("discount"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            total_products: object.optional("totalProducts"),
            source_type: object.optional("sourceType"),
            source_name: object.optional("sourceName"),
            source_id: object.optional("sourceId"),
            source_meta: object.optional("sourceMeta"),
            coupon_code: object.optional("couponCode"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            source_sub_type: object.optional("sourceSubType"),
            fulfillment_status: object.optional("fulfillmentStatus"),
            onetime_products: object.optional("onetimeProducts"),
            recurring_products: object.optional("recurringProducts"),
            created_by: object.optional("createdBy"),
            payment_status: object.optional("paymentStatus"),
            extra: object.extra(),
        })
    }
}

/// Source of a sale, such as a funnel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderSource {
    /// Type of the source, such as `funnel`.
    pub type_: Option<OrderSourceType>,
    /// Type of the page, form or channel on which the sale was made.
    pub sub_type: Option<OrderSourceSubType>,
    /// Id of the source, such as the id of a funnel.
    pub id: Option<String>,
    /// Name of the source, such as the name of a funnel.
    pub name: Option<String>,
    /// Further data about the source. HighLevel does not document the members.
    pub meta: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for OrderSource {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "OrderSource",
            &[
                ("type_", &self.type_),
                ("sub_type", &self.sub_type),
                ("id", &self.id),
                ("name", &self.name),
                ("meta", &raw(&self.meta)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for OrderSource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderSource")?;
        Some(Self {
            type_: object.optional("type"),
            sub_type: object.optional("subType"),
            id: object.optional("id"),
            name: object.optional("name"),
            meta: object.optional("meta"),
            extra: object.extra(),
        })
    }
}

/// A payment that was made outside of HighLevel, to record for an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderPaymentRecord {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](OrderPaymentRecord::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// How the customer paid, such as `cash` or `card`.
    pub mode: ManualPaymentMode,
    /// The card that was charged; only if `mode` is `card`.
    pub card: Option<Card>,
    /// The cheque that the contact paid with; only if `mode` is `cheque`.
    pub cheque: Option<Cheque>,
    /// Note to keep with the transaction.
    ///
    /// Example: `This was a direct payment`.
    pub notes: Option<String>,
    /// Amount that was paid.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `100`.
    pub amount: Option<f64>,
    /// Further data to keep with the transaction.
    pub meta: Option<Map<String, Value>>,
    /// Whether only a part of the order is paid.
    pub is_partial_payment: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OrderPaymentRecord {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, mode: ManualPaymentMode) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            mode,
            card: None,
            cheque: None,
            notes: None,
            amount: None,
            meta: None,
            is_partial_payment: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](OrderPaymentRecord::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// The card that was charged; only if `mode` is `card`.
    #[must_use]
    pub fn card(mut self, value: impl IntoOptional<Card>) -> Self {
        self.card = value.into_optional();
        self
    }

    /// The cheque that the contact paid with; only if `mode` is `cheque`.
    #[must_use]
    pub fn cheque(mut self, value: impl IntoOptional<Cheque>) -> Self {
        self.cheque = value.into_optional();
        self
    }

    /// Note to keep with the transaction.
    #[must_use]
    pub fn notes(mut self, value: impl IntoOptional<String>) -> Self {
        self.notes = value.into_optional();
        self
    }

    /// Amount that was paid. HighLevel does not document whether it is in units of the
    /// currency or in hundredths.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Further data to keep with the transaction.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Whether only a part of the order is paid.
    #[must_use]
    pub fn is_partial_payment(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_partial_payment = value.into_optional();
        self
    }
}

impl Encode for OrderPaymentRecord {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("mode", &self.mode);
        object.field("card", &self.card);
        object.field("cheque", &self.cheque);
        object.field("notes", &self.notes);
        object.field("amount", &self.amount);
        object.field("meta", &self.meta);
        object.field("isPartialPayment", &self.is_partial_payment);
    }
}

/// A label that is shown on a product during a period.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductLabel {
    /// Text of the label.
    ///
    /// Example: `Featured`.
    pub title: Option<String>,
    /// When the label is first shown, RFC 3339.
    ///
    /// Example: `2024-06-26T05:43:35.000Z`.
    pub start_date: Option<Timestamp>,
    /// When the label is last shown, RFC 3339.
    ///
    /// Example: `2024-06-30T05:43:39.000Z`.
    pub end_date: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductLabel {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductLabel")?;
        Some(Self {
            title: object.optional("title"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            extra: object.extra(),
        })
    }
}

/// A property in which a product varies, such as its size.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductVariant {
    /// Id of the variant.
    ///
    /// Example: `38s63qmxfr4`.
    pub id: Option<String>,
    /// Name of the variant, such as `Size`.
    pub name: Option<String>,
    /// Options of the variant, such as the sizes.
    pub options: Vec<ProductVariantOption>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductVariant {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductVariant")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            options: object.list("options"),
            extra: object.extra(),
        })
    }
}

/// An option of a variant, such as one size.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductVariantOption {
    /// Id of the option.
    ///
    /// Example: `h4z7u0im2q8`.
    pub id: Option<String>,
    /// Name of the option, such as `Small`.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductVariantOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductVariantOption")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// Payment interval of a recurring price.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Recurring {
    /// Unit of [`interval_count`](Recurring::interval_count), such as months.
    pub interval: Option<RecurringInterval>,
    /// Number of intervals from one payment to the next.
    ///
    /// Example: `1`.
    pub interval_count: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Recurring {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Recurring")?;
        Some(Self {
            interval: object.optional("interval"),
            interval_count: object.optional("intervalCount"),
            extra: object.extra(),
        })
    }
}

/// Times at which a schedule runs, either once or repeatedly by a rule.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleOptions {
    /// Time at which the schedule runs once, if there is no rule.
    pub execute_at: Option<Timestamp>,
    /// Rule by which the schedule recurs.
    pub rrule: Option<RecurrenceRule>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ScheduleOptions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleOptions")?;
        Some(Self {
            execute_at: object.optional("executeAt"),
            rrule: object.optional("rrule"),
            extra: object.extra(),
        })
    }
}

/// A subscription, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionSummary {
    /// Id of the subscription.
    ///
    /// Example: `64bf78af39118e4011926cba`.
    pub id: Option<SubscriptionId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCu3svxI8AKsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](SubscriptionSummary::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Id of the contact who pays.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<ContactId>,
    /// Name of the payer.
    ///
    /// Example: `James Bond`.
    pub contact_name: Option<String>,
    /// Email address of the payer.
    ///
    /// Example: `james.bond@gohighlevel.com`.
    pub contact_email: Option<String>,
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
    /// Type of the source of the sale, such as `funnel`.
    pub entity_source_type: Option<String>,
    /// Name of the source of the sale, such as the name of a funnel.
    ///
    /// Example: `Attribution Funnel`.
    pub entity_source_name: Option<String>,
    /// Id of the source of the sale, such as a funnel.
    ///
    /// Example: `bevrkPbLaDNXFaqfLKMm`.
    pub entity_source_id: Option<String>,
    /// Details of the source of the sale, such as domain and page.
    pub entity_source_meta: Option<Map<String, Value>>,
    /// Id of the subscription at the payment provider.
    ///
    /// Example: `I-0UE609H8E43P`.
    pub subscription_id: Option<String>,
    /// Copy of the subscription as the payment provider returned it.
    pub subscription_snapshot: Option<Map<String, Value>>,
    /// Name of the payment provider, such as `stripe`.
    pub payment_provider_type: Option<String>,
    /// Id of the account at the payment provider.
    pub payment_provider_connected_account: Option<String>,
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
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub updated_at: Option<Timestamp>,
    /// Id of the user who created the subscription.
    ///
    /// Example: `user123`.
    pub created_by: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SubscriptionSummary {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "SubscriptionSummary",
            &[
                ("id", &self.id),
                ("location_id", &self.location_id),
                ("alt_type", &self.alt_type),
                ("contact_id", &self.contact_id),
                ("contact_name", &self.contact_name),
                ("contact_email", &self.contact_email),
                ("currency", &self.currency),
                ("amount", &self.amount),
                ("status", &self.status),
                ("live_mode", &self.live_mode),
                ("entity_type", &self.entity_type),
                ("entity_id", &self.entity_id),
                ("entity_source_type", &self.entity_source_type),
                ("entity_source_name", &self.entity_source_name),
                ("entity_source_id", &self.entity_source_id),
                ("entity_source_meta", &raw(&self.entity_source_meta)),
                ("subscription_id", &self.subscription_id),
                ("subscription_snapshot", &raw(&self.subscription_snapshot)),
                ("payment_provider_type", &self.payment_provider_type),
                (
                    "payment_provider_connected_account",
                    &self.payment_provider_connected_account,
                ),
                ("ip_address", &self.ip_address),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("created_by", &self.created_by),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for SubscriptionSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SubscriptionSummary")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            contact_id: object.optional("contactId"),
            contact_name: object.optional("contactName"),
            contact_email: object.optional("contactEmail"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            entity_type: object.optional("entityType"),
            entity_id: object.optional("entityId"),
            entity_source_type: object.optional("entitySourceType"),
            entity_source_name: object.optional("entitySourceName"),
            entity_source_id: object.optional("entitySourceId"),
            entity_source_meta: object.optional("entitySourceMeta"),
            subscription_id: object.optional("subscriptionId"),
            subscription_snapshot: object.optional("subscriptionSnapshot"),
            payment_provider_type: object.optional("paymentProviderType"),
            payment_provider_connected_account: object
                .optional("paymentProviderConnectedAccount"),
            ip_address: object.optional("ipAddress"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            created_by: object.optional("createdBy"),
            extra: object.extra(),
        })
    }
}

/// A transaction, as returned in lists: a payment of a contact, and its result.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TransactionSummary {
    /// Id of the transaction.
    ///
    /// Example: `61dd0feac077f72010f78804`.
    pub id: Option<TransactionId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCu3svxI8AKsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](TransactionSummary::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Id of the contact who pays.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<ContactId>,
    /// Id of the contact who had the transaction before two contacts were merged.
    ///
    /// Example: `XPLSw2SVagl12LMDeTmQ`.
    pub merged_from_contact_id: Option<ContactId>,
    /// Name of the payer.
    ///
    /// Example: `James Bond`.
    pub contact_name: Option<String>,
    /// Email address of the payer.
    ///
    /// Example: `james.bond@gohighlevel.com`.
    pub contact_email: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Amount of the payment.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: Option<f64>,
    /// Result of the payment, such as `succeeded`.
    pub status: Option<String>,
    /// Whether the payment is real; false in test mode.
    pub live_mode: Option<bool>,
    /// Type of the object that the transaction pays for, such as `order`.
    pub entity_type: Option<String>,
    /// Id of the object that the transaction pays for, such as an order.
    ///
    /// Example: `61dd0fe9c077f73e67f78803`.
    pub entity_id: Option<String>,
    /// Type of the source of the sale, such as `funnel`.
    pub entity_source_type: Option<String>,
    /// Type of the page or form on which the sale was made, such as
    /// `two_step_order_form`.
    pub entity_source_sub_type: Option<String>,
    /// Name of the source of the sale, such as the name of a funnel.
    ///
    /// Example: `new funnel`.
    pub entity_source_name: Option<String>,
    /// Id of the source of the sale, such as a funnel.
    ///
    /// Example: `BDBMEghdIUaqMPEsK349`.
    pub entity_source_id: Option<String>,
    /// Details of the source of the sale, such as domain and page.
    pub entity_source_meta: Option<EntitySourceMeta>,
    /// Id of the subscription at the payment provider.
    ///
    /// Example: `sub_1KGcXDCScnf89tZoVkoEMCEL`.
    pub subscription_id: Option<String>,
    /// Id of the charge at the payment provider, such as `in_1KGcXDCScnf89tZohCsmImwE`.
    pub charge_id: Option<String>,
    /// Copy of the charge as the payment provider returned it.
    pub charge_snapshot: Option<ChargeSnapshot>,
    /// Name of the payment provider, such as `stripe`.
    pub payment_provider_type: Option<String>,
    /// Id of the account at the payment provider.
    ///
    /// Example: `612ca676b484b241fef9d962`.
    pub payment_provider_connected_account: Option<String>,
    /// IP address that the payment was started from.
    ///
    /// Example: `107.178.194.224`.
    pub ip_address: Option<String>,
    /// When the transaction was created, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<Timestamp>,
    /// When the transaction was last changed, RFC 3339.
    ///
    /// Example: `2023-11-20T10:23:36.515Z`.
    pub updated_at: Option<Timestamp>,
    /// Amount that was paid back.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount_refunded: Option<f64>,
    /// Payment method that was used; for a card, with its brand and last digits.
    pub payment_method: Option<UsedPaymentMethod>,
    /// When the payment was charged, RFC 3339.
    ///
    /// Example: `2023-11-20T10:27:36.515Z`.
    pub fulfilled_at: Option<Timestamp>,
    /// Id of the user who created the transaction.
    ///
    /// Example: `user123`.
    pub created_by: Option<UserId>,
    /// Whether this transaction has child transactions.
    pub is_parent: Option<bool>,
    /// Id of the receipt for the payment.
    pub receipt_id: Option<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TransactionSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TransactionSummary")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            contact_id: object.optional("contactId"),
            merged_from_contact_id: object.optional("mergedFromContactId"),
            contact_name: object.optional("contactName"),
            contact_email: object.optional("contactEmail"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            entity_type: object.optional("entityType"),
            entity_id: object.optional("entityId"),
            entity_source_type: object.optional("entitySourceType"),
            entity_source_sub_type: object.optional("entitySourceSubType"),
            entity_source_name: object.optional("entitySourceName"),
            entity_source_id: object.optional("entitySourceId"),
            entity_source_meta: object.optional("entitySourceMeta"),
            subscription_id: object.optional("subscriptionId"),
            charge_id: object.optional("chargeId"),
            charge_snapshot: object.optional("chargeSnapshot"),
            payment_provider_type: object.optional("paymentProviderType"),
            payment_provider_connected_account: object
                .optional("paymentProviderConnectedAccount"),
            ip_address: object.optional("ipAddress"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            amount_refunded: object.optional("amountRefunded"),
            payment_method: object.optional("paymentMethod"),
            fulfilled_at: object.optional("fulfilledAt"),
            created_by: object.optional("createdBy"),
            is_parent: object.optional("isParent"),
            receipt_id: object.optional("receiptId"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The new capabilities of a custom payment provider.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomProviderCapabilitiesUpdate {
    /// Whether the provider supports subscriptions with a schedule.
    pub supports_subscription_schedules: bool,
    /// Id of the company (agency); required without
    /// [`location_id`](CustomProviderCapabilitiesUpdate::location_id).
    ///
    /// Example: `Yjnwuduw83e8x30sm0`.
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account); required without
    /// [`company_id`](CustomProviderCapabilitiesUpdate::company_id).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CustomProviderCapabilitiesUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct CustomProviderCapabilitiesUpdateRequired {
    /// Whether the provider supports subscriptions with a schedule.
    pub supports_subscription_schedules: bool,
}

impl CustomProviderCapabilitiesUpdate {
    /// Creates a value with the required fields.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the struct exists only to name the arguments"
    )]
    pub fn new(required: CustomProviderCapabilitiesUpdateRequired) -> Self {
        let CustomProviderCapabilitiesUpdateRequired {
            supports_subscription_schedules,
        } = required;
        Self {
            supports_subscription_schedules,
            company_id: None,
            location_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the company (agency); required without
    /// [`location_id`](CustomProviderCapabilitiesUpdate::location_id).
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account); required without
    /// [`company_id`](CustomProviderCapabilitiesUpdate::company_id).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }
}

impl Encode for CustomProviderCapabilitiesUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object
            .field(
                "supportsSubscriptionSchedules",
                &self.supports_subscription_schedules,
            );
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
    }
}

/// Whether the coupon reduces all later payments (`forever`) or only the payments
/// within a period (`fixed`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FuturePaymentsType {
    /// `forever`
    Forever,
    /// `fixed`
    Fixed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FuturePaymentsType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Forever => "forever",
            Self::Fixed => "fixed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FuturePaymentsType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "forever" => Self::Forever,
            "fixed" => Self::Fixed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Brand of the card, such as Visa.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CardType {
    /// `visa`
    Visa,
    /// `mastercard`
    Mastercard,
    /// `other`
    Other,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CardType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Visa => "visa",
            Self::Mastercard => "mastercard",
            Self::Other => "other",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CardType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "visa" => Self::Visa,
            "mastercard" => Self::Mastercard,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether [`discount_value`](crate::payments::Coupon::discount_value) is a
/// percentage or an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`
    Percentage,
    /// `amount`
    Amount,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DiscountType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percentage => "percentage",
            Self::Amount => "amount",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "percentage" => Self::Percentage,
            "amount" => Self::Amount,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the coupon is not yet valid (`scheduled`), valid (`active`) or no longer
/// valid (`expired`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CouponStatus {
    /// `scheduled`
    Scheduled,
    /// `active`
    Active,
    /// `expired`
    Expired,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CouponStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Active => "active",
            Self::Expired => "expired",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CouponStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "scheduled" => Self::Scheduled,
            "active" => Self::Active,
            "expired" => Self::Expired,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Payment provider that the white-label provider is based on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ProviderBase {
    /// `authorize-net`
    AuthorizeNet,
    /// `nmi`
    Nmi,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ProviderBase {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthorizeNet => "authorize-net",
            Self::Nmi => "nmi",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProviderBase {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "authorize-net" => Self::AuthorizeNet,
            "nmi" => Self::Nmi,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Day of the week, by its first two letters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DayOfWeek {
    /// `mo`
    Monday,
    /// `tu`
    Tuesday,
    /// `we`
    Wednesday,
    /// `th`
    Thursday,
    /// `fr`
    Friday,
    /// `sa`
    Saturday,
    /// `su`
    Sunday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DayOfWeek {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "mo",
            Self::Tuesday => "tu",
            Self::Wednesday => "we",
            Self::Thursday => "th",
            Self::Friday => "fr",
            Self::Saturday => "sa",
            Self::Sunday => "su",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DayOfWeek {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "mo" => Self::Monday,
            "tu" => Self::Tuesday,
            "we" => Self::Wednesday,
            "th" => Self::Thursday,
            "fr" => Self::Friday,
            "sa" => Self::Saturday,
            "su" => Self::Sunday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Month of the year, by its first three letters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum MonthOfYear {
    /// `jan`
    January,
    /// `feb`
    February,
    /// `mar`
    March,
    /// `apr`
    April,
    /// `may`
    May,
    /// `jun`
    June,
    /// `jul`
    July,
    /// `aug`
    August,
    /// `sep`
    September,
    /// `oct`
    October,
    /// `nov`
    November,
    /// `dec`
    December,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl MonthOfYear {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::January => "jan",
            Self::February => "feb",
            Self::March => "mar",
            Self::April => "apr",
            Self::May => "may",
            Self::June => "jun",
            Self::July => "jul",
            Self::August => "aug",
            Self::September => "sep",
            Self::October => "oct",
            Self::November => "nov",
            Self::December => "dec",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MonthOfYear {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "jan" => Self::January,
            "feb" => Self::February,
            "mar" => Self::March,
            "apr" => Self::April,
            "may" => Self::May,
            "jun" => Self::June,
            "jul" => Self::July,
            "aug" => Self::August,
            "sep" => Self::September,
            "oct" => Self::October,
            "nov" => Self::November,
            "dec" => Self::December,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the price is paid once (`one_time`) or at an interval (`recurring`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PriceType {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PriceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneTime => "one_time",
            Self::Recurring => "recurring",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PriceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "one_time" => Self::OneTime,
            "recurring" => Self::Recurring,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the product is digital, physical, a service, or both digital and physical.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ProductType {
    /// `DIGITAL`
    Digital,
    /// `PHYSICAL`
    Physical,
    /// `SERVICE`
    Service,
    /// `PHYSICAL/DIGITAL`
    PhysicalDigital,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ProductType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Digital => "DIGITAL",
            Self::Physical => "PHYSICAL",
            Self::Service => "SERVICE",
            Self::PhysicalDigital => "PHYSICAL/DIGITAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProductType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "DIGITAL" => Self::Digital,
            "PHYSICAL" => Self::Physical,
            "SERVICE" => Self::Service,
            "PHYSICAL/DIGITAL" => Self::PhysicalDigital,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A tax on a product.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductTax {
    /// Id of the tax.
    pub id: Option<String>,
    /// Name of the tax, as shown to customers.
    pub name: Option<String>,
    /// Calculation of the tax, such as `exclusive`, which adds it to the price.
    pub calculation: Option<String>,
    /// Rate of the tax, in percent.
    pub rate: Option<f64>,
    /// Id of the location (sub-account).
    pub alt_id: Option<LocationId>,
    /// Type of the account that [`alt_id`](ProductTax::alt_id) identifies; only
    /// `location` is documented.
    pub alt_type: Option<String>,
    /// Whether the tax was deleted.
    pub deleted: Option<bool>,
    /// When the tax was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the tax was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ProductTax {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductTax")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            calculation: object.optional("calculation"),
            rate: object.optional("rate"),
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A tax on a product: only an id, or the whole tax.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ProductTaxEntry {
    /// A string.
    String(String),
    /// A tax on a product.
    ProductTax(ProductTax),
    /// JSON that fits none of the documented alternatives.
    Other(Value),
}

impl std::fmt::Debug for ProductTaxEntry {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => debug_variant(formatter, "String", value),
            Self::ProductTax(value) => debug_variant(formatter, "ProductTax", value),
            Self::Other(value) => debug_variant(formatter, "Other", &raw(value)),
        }
    }
}

impl From<&str> for ProductTaxEntry {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for ProductTaxEntry {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<ProductTax> for ProductTaxEntry {
    #[inline]
    fn from(value: ProductTax) -> Self {
        Self::ProductTax(value)
    }
}

impl Decode for ProductTaxEntry {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[],
                        decode: |value| value.fit().map(Self::String),
                    },
                    Alternative {
                        keys: &[
                            "_id",
                            "name",
                            "calculation",
                            "rate",
                            "altId",
                            "altType",
                            "deleted",
                            "createdAt",
                            "updatedAt",
                        ],
                        decode: |value| value.fit().map(Self::ProductTax),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

/// Keys of the provider, for real and for test payments.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomProviderModes {
    /// Keys for real payments.
    pub live: Option<CustomProviderMode>,
    /// Keys for test payments.
    pub test: Option<CustomProviderMode>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomProviderModes {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomProviderModes")?;
        Some(Self {
            live: object.optional("live"),
            test: object.optional("test"),
            extra: object.extra(),
        })
    }
}

/// Person or program that created the contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderContactSnapshotCreatedBy {
    /// Channel by which the contact was created, such as `OAUTH`.
    pub channel: Option<String>,
    /// Type of the source that created the contact. HighLevel does not document the
    /// values.
    pub source: Option<String>,
    /// Id of the user or the integration that created the contact.
    pub source_id: Option<String>,
    /// When the contact was created, RFC 3339.
    pub timestamp: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderContactSnapshotCreatedBy {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderContactSnapshotCreatedBy")?;
        Some(Self {
            channel: object.optional("channel"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            timestamp: object.optional("timestamp"),
            extra: object.extra(),
        })
    }
}

/// Person or program that last changed the contact.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InternalSource {
    /// Type of the person or program that last changed the contact.
    pub type_: Option<String>,
    /// Id of the person or program that last changed the contact.
    pub id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InternalSource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InternalSource")?;
        Some(Self {
            type_: object.optional("type"),
            id: object.optional("id"),
            extra: object.extra(),
        })
    }
}

/// A custom field of the contact, with its value.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderContactField {
    /// Id of the custom field.
    pub id: Option<String>,
    /// Content of the custom field.
    pub value: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for OrderContactField {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "OrderContactField",
            &[("id", &self.id), ("value", &raw(&self.value)), ("extra", &self.extra)],
        )
    }
}

impl Decode for OrderContactField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderContactField")?;
        Some(Self {
            id: object.optional("id"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

/// Copy of the contact's data at the time of the order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderContactSnapshot {
    /// Id of the contact who placed the order.
    pub id: Option<ContactId>,
    /// Type of the contact, such as `lead`.
    pub type_: Option<String>,
    /// Id of the location (sub-account) that has the contact.
    pub location_id: Option<LocationId>,
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Given name of the contact in lower case.
    pub first_name_lower_case: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Family name of the contact in lower case.
    pub last_name_lower_case: Option<String>,
    /// Full name in lower case.
    pub full_name_lower_case: Option<String>,
    /// The contact's phone number, such as `+15555550100`.
    pub phone: Option<String>,
    /// Email address in lower case.
    pub email_lower_case: Option<String>,
    /// Country of the contact, as a code such as `US`.
    pub country: Option<String>,
    /// Time zone of the contact, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Where the contact came from, such as the name of a form.
    pub source: Option<String>,
    /// Whether the contact must not be contacted.
    pub dnd: Option<bool>,
    /// Whether the contact unsubscribed from emails.
    pub unsubscribe_email: Option<bool>,
    /// Id that the live chat gave the contact as a visitor.
    pub visitor_id: Option<String>,
    /// Fingerprint of the visitor's browser.
    pub fingerprint: Option<String>,
    /// Id of the customer at Stripe.
    pub stripe_customer_id: Option<String>,
    /// When the contact was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the contact was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Tags of the contact.
    pub tags: Vec<String>,
    /// The contact's email address.
    pub email: Option<String>,
    /// Further email addresses of the contact.
    pub additional_emails: Vec<Value>,
    /// Further phone numbers of the contact.
    pub additional_phones: Vec<Value>,
    /// How the contact first came to the location.
    pub attribution_source: Option<OrderAttribution>,
    /// How the contact most recently came to the location.
    pub last_attribution_source: Option<OrderAttribution>,
    /// Person or program that created the contact.
    pub created_by: Option<OrderContactSnapshotCreatedBy>,
    /// Person or program that last changed the contact.
    pub internal_source: Option<InternalSource>,
    /// Values of custom fields.
    pub custom_fields: Vec<OrderContactField>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for OrderContactSnapshot {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "OrderContactSnapshot",
            &[
                ("id", &self.id),
                ("type_", &self.type_),
                ("location_id", &self.location_id),
                ("first_name", &self.first_name),
                ("first_name_lower_case", &self.first_name_lower_case),
                ("last_name", &self.last_name),
                ("last_name_lower_case", &self.last_name_lower_case),
                ("full_name_lower_case", &self.full_name_lower_case),
                ("phone", &self.phone),
                ("email_lower_case", &self.email_lower_case),
                ("country", &self.country),
                ("timezone", &self.timezone),
                ("source", &self.source),
                ("dnd", &self.dnd),
                ("unsubscribe_email", &self.unsubscribe_email),
                ("visitor_id", &self.visitor_id),
                ("fingerprint", &self.fingerprint),
                ("stripe_customer_id", &self.stripe_customer_id),
                ("date_added", &self.date_added),
                ("date_updated", &self.date_updated),
                ("tags", &self.tags),
                ("email", &self.email),
                ("additional_emails", &raw(&self.additional_emails)),
                ("additional_phones", &raw(&self.additional_phones)),
                ("attribution_source", &self.attribution_source),
                ("last_attribution_source", &self.last_attribution_source),
                ("created_by", &self.created_by),
                ("internal_source", &self.internal_source),
                ("custom_fields", &self.custom_fields),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for OrderContactSnapshot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderContactSnapshot")?;
        Some(Self {
            id: object.optional("id"),
            type_: object.optional("type"),
            location_id: object.optional("locationId"),
            first_name: object.optional("firstName"),
            first_name_lower_case: object.optional("firstNameLowerCase"),
            last_name: object.optional("lastName"),
            last_name_lower_case: object.optional("lastNameLowerCase"),
            full_name_lower_case: object.optional("fullNameLowerCase"),
            phone: object.optional("phone"),
            email_lower_case: object.optional("emailLowerCase"),
            country: object.optional("country"),
            timezone: object.optional("timezone"),
            source: object.optional("source"),
            dnd: object.optional("dnd"),
            unsubscribe_email: object.optional("unsubscribeEmail"),
            visitor_id: object.optional("visitorId"),
            fingerprint: object.optional("fingerprint"),
            stripe_customer_id: object.optional("stripeCustomerId"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            tags: object.list("tags"),
            email: object.optional("email"),
            additional_emails: object.list("additionalEmails"),
            additional_phones: object.list("additionalPhones"),
            attribution_source: object.optional("attributionSource"),
            last_attribution_source: object.optional("lastAttributionSource"),
            created_by: object.optional("createdBy"),
            internal_source: object.optional("internalSource"),
            custom_fields: object.list("customFields"),
            extra: object.extra(),
        })
    }
}

/// An item of an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderItem {
    /// Id of the item.
    pub id: Option<String>,
    /// Id of the location (sub-account) that sold the item.
    pub location_id: Option<LocationId>,
    /// Name of the item, as shown to the customer.
    pub name: Option<String>,
    /// Number of units that were ordered.
    pub quantity: Option<f64>,
    /// Amount that was authorized for the item.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub authorize_amount: Option<f64>,
    /// Product that was sold.
    pub product: Option<Product>,
    /// Price at which the product was sold.
    pub price: Option<Price>,
    /// Revision of the record in the database.
    pub v: Option<i64>,
    /// Whether the product is an order bump: an extra offer on the order form.
    pub bump_product: Option<bool>,
    /// When the item was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// Whether the item was deleted.
    pub deleted: Option<bool>,
    /// Text that is shown for the product.
    pub display_text: Option<String>,
    /// Id of the funnel that sold the item.
    pub funnel: Option<FunnelId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderItem")?;
        Some(Self {
            id: object.optional("_id"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            quantity: object.optional("qty"),
            authorize_amount: object.optional("authorizeAmount"),
            product: object.optional("product"),
            price: object.optional("price"),
            v: object.optional("__v"),
            bump_product: object.optional("bumpProduct"),
            created_at: object.optional("createdAt"),
            deleted: object.optional("deleted"),
            display_text: object.optional("displayText"),
            funnel: object.optional("funnel"),
            extra: object.extra(),
        })
    }
}

/// Account at the payment provider that receives the money.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConnectedPaymentAccount {
    /// Id of the account in HighLevel.
    pub id: Option<String>,
    /// Id of the account at Stripe, such as `acct_1Ihw53CScnf89tZo`.
    pub account_id: Option<String>,
    /// Client id of the merchant at PayPal.
    pub merchant_client_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ConnectedPaymentAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConnectedPaymentAccount")?;
        Some(Self {
            id: object.optional("_id"),
            account_id: object.optional("accountId"),
            merchant_client_id: object.optional("merchantClientId"),
            extra: object.extra(),
        })
    }
}

/// Payment provider that was used, and the connected account.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UsedPaymentProvider {
    /// Name of the payment provider, such as `stripe` or `paypal`.
    pub type_: Option<String>,
    /// Account at the payment provider that receives the money.
    pub connected_account: Option<ConnectedPaymentAccount>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UsedPaymentProvider {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UsedPaymentProvider")?;
        Some(Self {
            type_: object.optional("type"),
            connected_account: object.optional("connectedAccount"),
            extra: object.extra(),
        })
    }
}

/// Customer and payment method that are charged.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionAutoPayment {
    /// Id of the customer at the payment provider.
    pub customer_id: Option<String>,
    /// Id of the payment method at the payment provider.
    pub payment_method_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SubscriptionAutoPayment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SubscriptionAutoPayment")?;
        Some(Self {
            customer_id: object.optional("customerId"),
            payment_method_id: object.optional("paymentMethodId"),
            extra: object.extra(),
        })
    }
}

/// The product that is paid at an interval.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecurringProduct {
    /// Id of the location (sub-account) that sells the product.
    pub location_id: Option<LocationId>,
    /// Id of the funnel that sells the product.
    pub funnel: Option<FunnelId>,
    /// Id of the step of the funnel, a UUID.
    pub step: Option<String>,
    /// Name of the product, as shown to customers.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecurringProduct {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecurringProduct")?;
        Some(Self {
            location_id: object.optional("locationId"),
            funnel: object.optional("funnel"),
            step: object.optional("step"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// A charge at the payment provider.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Charge {
    /// Description of the charge.
    pub description: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Charge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Charge")?;
        Some(Self {
            description: object.optional("description"),
            extra: object.extra(),
        })
    }
}

/// The individual charges of a payment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SnapshotCharges {
    /// The individual charges.
    pub data: Vec<Charge>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SnapshotCharges {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SnapshotCharges")?;
        Some(Self {
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// Copy of the charge as the payment provider returned it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeSnapshot {
    /// Description of the charge.
    pub description: Option<String>,
    /// The individual charges of a payment.
    pub charges: Option<SnapshotCharges>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChargeSnapshot {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeSnapshot")?;
        Some(Self {
            description: object.optional("description"),
            charges: object.optional("charges"),
            extra: object.extra(),
        })
    }
}

/// The affiliate to whom the order is credited.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderAffiliate {
    /// Id of the affiliate.
    pub id: Option<String>,
    /// Fingerprint of the visitor's browser.
    pub fingerprint: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderAffiliate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderAffiliate")?;
        Some(Self {
            id: object.optional("id"),
            fingerprint: object.optional("fingerprint"),
            extra: object.extra(),
        })
    }
}

/// Details of the source of the sale, such as domain and page.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderSummarySourceMeta {
    /// Domain of the page.
    pub domain: Option<String>,
    /// Id of the page on which the order was placed.
    pub page_id: Option<String>,
    /// Path or URL of the page.
    pub page_url: Option<String>,
    /// Id of the step of the funnel.
    pub step_id: Option<String>,
    /// The affiliate to whom the order is credited.
    pub affiliate_manager: Option<OrderAffiliate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OrderSummarySourceMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderSummarySourceMeta")?;
        Some(Self {
            domain: object.optional("domain"),
            page_id: object.optional("pageId"),
            page_url: object.optional("pageUrl"),
            step_id: object.optional("stepId"),
            affiliate_manager: object.optional("affiliateManager"),
            extra: object.extra(),
        })
    }
}

/// Type of the source, such as `funnel`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OrderSourceType {
    /// `funnel`
    Funnel,
    /// `website`
    Website,
    /// `invoice`
    Invoice,
    /// `calendar`
    Calendar,
    /// `text2Pay`
    TextToPay,
    /// `document_contracts`
    DocumentContracts,
    /// `membership`
    Membership,
    /// `mobile_app`
    MobileApp,
    /// `communities`
    Communities,
    /// `point_of_sale`
    PointOfSale,
    /// `manual`
    Manual,
    /// `form`
    Form,
    /// `survey`
    Survey,
    /// `payment_link`
    PaymentLink,
    /// `external`
    External,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OrderSourceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Funnel => "funnel",
            Self::Website => "website",
            Self::Invoice => "invoice",
            Self::Calendar => "calendar",
            Self::TextToPay => "text2Pay",
            Self::DocumentContracts => "document_contracts",
            Self::Membership => "membership",
            Self::MobileApp => "mobile_app",
            Self::Communities => "communities",
            Self::PointOfSale => "point_of_sale",
            Self::Manual => "manual",
            Self::Form => "form",
            Self::Survey => "survey",
            Self::PaymentLink => "payment_link",
            Self::External => "external",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderSourceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "funnel" => Self::Funnel,
            "website" => Self::Website,
            "invoice" => Self::Invoice,
            "calendar" => Self::Calendar,
            "text2Pay" => Self::TextToPay,
            "document_contracts" => Self::DocumentContracts,
            "membership" => Self::Membership,
            "mobile_app" => Self::MobileApp,
            "communities" => Self::Communities,
            "point_of_sale" => Self::PointOfSale,
            "manual" => Self::Manual,
            "form" => Self::Form,
            "survey" => Self::Survey,
            "payment_link" => Self::PaymentLink,
            "external" => Self::External,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the page, form or channel on which the sale was made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OrderSourceSubType {
    /// `one_step_order_form`
    OneStepOrderForm,
    /// `two_step_order_form`
    TwoStepOrderForm,
    /// `upsell`
    Upsell,
    /// `tap_to_pay`
    TapToPay,
    /// `card_payment`
    CardPayment,
    /// `store`
    Store,
    /// `contact_view`
    ContactView,
    /// `email_campaign`
    EmailCampaign,
    /// `payments_dashboard`
    PaymentsDashboard,
    /// `shopify`
    Shopify,
    /// `subscription_view`
    SubscriptionView,
    /// `store_upsell`
    StoreUpsell,
    /// `woocommerce`
    Woocommerce,
    /// `service`
    Service,
    /// `meeting`
    Meeting,
    /// `imported_csv`
    ImportedCsv,
    /// `qr_code`
    QrCode,
    /// `saas_one_time`
    SaasOneTime,
    /// `saas_subscription`
    SaasSubscription,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OrderSourceSubType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneStepOrderForm => "one_step_order_form",
            Self::TwoStepOrderForm => "two_step_order_form",
            Self::Upsell => "upsell",
            Self::TapToPay => "tap_to_pay",
            Self::CardPayment => "card_payment",
            Self::Store => "store",
            Self::ContactView => "contact_view",
            Self::EmailCampaign => "email_campaign",
            Self::PaymentsDashboard => "payments_dashboard",
            Self::Shopify => "shopify",
            Self::SubscriptionView => "subscription_view",
            Self::StoreUpsell => "store_upsell",
            Self::Woocommerce => "woocommerce",
            Self::Service => "service",
            Self::Meeting => "meeting",
            Self::ImportedCsv => "imported_csv",
            Self::QrCode => "qr_code",
            Self::SaasOneTime => "saas_one_time",
            Self::SaasSubscription => "saas_subscription",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderSourceSubType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "one_step_order_form" => Self::OneStepOrderForm,
            "two_step_order_form" => Self::TwoStepOrderForm,
            "upsell" => Self::Upsell,
            "tap_to_pay" => Self::TapToPay,
            "card_payment" => Self::CardPayment,
            "store" => Self::Store,
            "contact_view" => Self::ContactView,
            "email_campaign" => Self::EmailCampaign,
            "payments_dashboard" => Self::PaymentsDashboard,
            "shopify" => Self::Shopify,
            "subscription_view" => Self::SubscriptionView,
            "store_upsell" => Self::StoreUpsell,
            "woocommerce" => Self::Woocommerce,
            "service" => Self::Service,
            "meeting" => Self::Meeting,
            "imported_csv" => Self::ImportedCsv,
            "qr_code" => Self::QrCode,
            "saas_one_time" => Self::SaasOneTime,
            "saas_subscription" => Self::SaasSubscription,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// How the customer paid, such as `cash` or `card`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ManualPaymentMode {
    /// `cash`
    Cash,
    /// `card`
    Card,
    /// `cheque`
    Cheque,
    /// `bank_transfer`
    BankTransfer,
    /// `other`
    Other,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ManualPaymentMode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cash => "cash",
            Self::Card => "card",
            Self::Cheque => "cheque",
            Self::BankTransfer => "bank_transfer",
            Self::Other => "other",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ManualPaymentMode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "cash" => Self::Cash,
            "card" => Self::Card,
            "cheque" => Self::Cheque,
            "bank_transfer" => Self::BankTransfer,
            "other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of [`interval_count`](Recurring::interval_count), such as months.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecurringInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Week => "week",
            Self::Year => "year",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecurringInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "month" => Self::Month,
            "week" => Self::Week,
            "year" => Self::Year,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Details of the source of the sale, such as domain and page.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EntitySourceMeta {
    /// Domain of the page.
    pub domain: Option<String>,
    /// Path or URL of the page.
    pub page_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EntitySourceMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EntitySourceMeta")?;
        Some(Self {
            domain: object.optional("domain"),
            page_url: object.optional("pageUrl"),
            extra: object.extra(),
        })
    }
}

/// The card, if one was used.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UsedCard {
    /// Brand of the card, such as `discover`.
    pub brand: Option<String>,
    /// Last four digits of the card number.
    pub last4: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UsedCard {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UsedCard")?;
        Some(Self {
            brand: object.optional("brand"),
            last4: object.optional("last4"),
            extra: object.extra(),
        })
    }
}

/// Payment method that was used; for a card, with its brand and last digits.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UsedPaymentMethod {
    /// The card, if one was used.
    pub card: Option<UsedCard>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UsedPaymentMethod {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UsedPaymentMethod")?;
        Some(Self {
            card: object.optional("card"),
            extra: object.extra(),
        })
    }
}

/// Payment status of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `paid`
    Paid,
    /// `unpaid`
    Unpaid,
    /// `refunded`
    Refunded,
    /// `partially_paid`
    PartiallyPaid,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PaymentStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paid => "paid",
            Self::Unpaid => "unpaid",
            Self::Refunded => "refunded",
            Self::PartiallyPaid => "partially_paid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "paid" => Self::Paid,
            "unpaid" => Self::Unpaid,
            "refunded" => Self::Refunded,
            "partially_paid" => Self::PartiallyPaid,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The body of the error for an order that does not exist.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordOrderPaymentNotFoundErrorBody {
    /// HTTP status, 404.
    pub status: Option<i64>,
    /// Description of the error.
    pub message: Option<String>,
    /// Name of the error, such as `HttpException`.
    pub name: Option<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordOrderPaymentNotFoundErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordOrderPaymentNotFoundErrorBody")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            name: object.optional("name"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    FuturePayments, Card, Cheque, NewCustomProviderConfig, NewCustomProvider,
    NewOrderFulfillment, NewIntegrationProvider, CustomProviderKeys, CouponDeletion,
    FulfillmentItem, FulfillmentTracking, OrderPaymentRecord,
    CustomProviderCapabilitiesUpdate,
}

impl_debug_fields! {
    AmountSummary { subtotal, discount, shipping, tax }, OrderFulfillmentResponse {
    status, data }, RecurrenceRule { interval_type, interval, start_date, start_time,
    end_date, end_time, day_of_month, day_of_week, week_of_month, month_of_year, count,
    days_before }, Price { id, membership_offers, variant_option_ids, location_id,
    product, user_id, name, type_, currency, amount, recurring, created_at, updated_at,
    compare_at_price, track_inventory, available_quantity, allow_out_of_stock_purchases,
    v, deleted }, Product { id, description, variants, location_id, name, product_type,
    available_in_store, created_at, updated_at, statement_descriptor, image,
    collection_ids, is_taxes_enabled, taxes, automatic_tax_category_id, label, slug },
    FulfilledItem { id, name, product, price, quantity }, Fulfillment { location_id,
    alt_type, trackings, id, items, created_at, updated_at }, CustomProvider { name,
    description, payments_url, query_url, image_url, id, location_id, marketplace_app_id,
    payment_provider, deleted, created_at, updated_at, trace_id }, IntegrationProvider {
    id, location_id, alt_type, title, route, provider, description, image_url,
    created_at, updated_at }, OrderFulfillmentList { status, data }, OrderList { data,
    total_count }, SubscriptionList { data, total_count }, TransactionList { data,
    total_count, trace_id }, IntegrationProviderList { providers }, MembershipOffer {
    label, value, id }, OrderAttribution { ad_id, campaign, fbc, fbclid, fbp,
    ga_client_id, ip, medium, medium_id, referrer, session_source, url, user_agent,
    utm_content, utm_medium, utm_source, utm_term }, OrderSummary { id, location_id,
    alt_type, contact_id, contact_name, contact_email, currency, amount, subtotal,
    discount, status, live_mode, total_products, source_type, source_name, source_id,
    source_meta, coupon_code, created_at, updated_at, source_sub_type,
    fulfillment_status, onetime_products, recurring_products, created_by, payment_status
    }, ProductLabel { title, start_date, end_date }, ProductVariant { id, name, options
    }, ProductVariantOption { id, name }, Recurring { interval, interval_count },
    ScheduleOptions { execute_at, rrule }, TransactionSummary { id, location_id,
    alt_type, contact_id, merged_from_contact_id, contact_name, contact_email, currency,
    amount, status, live_mode, entity_type, entity_id, entity_source_type,
    entity_source_sub_type, entity_source_name, entity_source_id, entity_source_meta,
    subscription_id, charge_id, charge_snapshot, payment_provider_type,
    payment_provider_connected_account, ip_address, created_at, updated_at,
    amount_refunded, payment_method, fulfilled_at, created_by, is_parent, receipt_id,
    trace_id }, ProductTax { id, name, calculation, rate, alt_id, alt_type, deleted,
    created_at, updated_at }, CustomProviderModes { live, test },
    OrderContactSnapshotCreatedBy { channel, source, source_id, timestamp },
    InternalSource { type_, id }, OrderItem { id, location_id, name, quantity,
    authorize_amount, product, price, v, bump_product, created_at, deleted, display_text,
    funnel }, ConnectedPaymentAccount { id, account_id, merchant_client_id },
    UsedPaymentProvider { type_, connected_account }, SubscriptionAutoPayment {
    customer_id, payment_method_id }, RecurringProduct { location_id, funnel, step, name
    }, Charge { description }, SnapshotCharges { data }, ChargeSnapshot { description,
    charges }, OrderAffiliate { id, fingerprint }, OrderSummarySourceMeta { domain,
    page_id, page_url, step_id, affiliate_manager }, EntitySourceMeta { domain, page_url
    }, UsedCard { brand, last4 }, UsedPaymentMethod { card },
    RecordOrderPaymentNotFoundErrorBody { status, message, name, trace_id },
}

impl_default! {
    CustomProviderMode, AmountSummary, FuturePayments, CouponResponse,
    OrderFulfillmentResponse, RecurrenceRule, Price, Product, FulfilledItem, Fulfillment,
    FulfillmentTracking, CustomProvider, Transaction, IntegrationProvider,
    OrderFulfillmentList, OrderList, SubscriptionList, TransactionList,
    IntegrationProviderList, MembershipOffer, OrderAttribution, OrderSummary,
    OrderSource, ProductLabel, ProductVariant, ProductVariantOption, Recurring,
    ScheduleOptions, SubscriptionSummary, TransactionSummary, ProductTax,
    CustomProviderModes, OrderContactSnapshotCreatedBy, InternalSource,
    OrderContactField, OrderContactSnapshot, OrderItem, ConnectedPaymentAccount,
    UsedPaymentProvider, SubscriptionAutoPayment, RecurringProduct, Charge,
    SnapshotCharges, ChargeSnapshot, OrderAffiliate, OrderSummarySourceMeta,
    EntitySourceMeta, UsedCard, UsedPaymentMethod, RecordOrderPaymentNotFoundErrorBody,
}

impl_extra! {
    FuturePayments, Card, Cheque, NewCustomProviderConfig, NewCustomProvider,
    NewOrderFulfillment, NewIntegrationProvider, CustomProviderKeys, CouponDeletion,
    FulfillmentItem, FulfillmentTracking, OrderPaymentRecord,
    CustomProviderCapabilitiesUpdate,
}

open_enum! {
    AltType, FuturePaymentsUnit, RecurrenceInterval, FuturePaymentsType, CardType,
    DiscountType, CouponStatus, ProviderBase, DayOfWeek, MonthOfYear, PriceType,
    ProductType, OrderSourceType, OrderSourceSubType, ManualPaymentMode,
    RecurringInterval, PaymentStatus,
}

open_enum_decode! {
    AltType, FuturePaymentsUnit, RecurrenceInterval, FuturePaymentsType, DiscountType,
    CouponStatus, ProviderBase, DayOfWeek, MonthOfYear, PriceType, ProductType,
    OrderSourceType, OrderSourceSubType, RecurringInterval,
}

open_enum_encode! {
    AltType, FuturePaymentsUnit, FuturePaymentsType, CardType, DiscountType,
    CouponStatus, ProviderBase, ManualPaymentMode, PaymentStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AltType, FuturePaymentsUnit, RecurrenceInterval, FuturePaymentsType, CardType,
    DiscountType, CouponStatus, ProviderBase, DayOfWeek, MonthOfYear, PriceType,
    ProductType, OrderSourceType, OrderSourceSubType, ManualPaymentMode,
    RecurringInterval, PaymentStatus,
}
