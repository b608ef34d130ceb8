//! Types of the requests and responses of the Phone System API.

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
};

use super::{
    AccountStatus, InboundCallService, NumberCapabilities, NumberOrigin, NumberType,
    PhoneNumberType,
};
use crate::{LocationId, UserId};

/// A phone number that a location has.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumber {
    /// Phone number in E.164 format, such as `+14155552671`.
    pub phone_number: Option<String>,
    /// Display name of the number, such as `Sales Line 1`.
    pub friendly_name: Option<String>,
    /// SID of the number at the provider, such as `PN1234567890abcdef1234567890abcde`.
    pub sid: Option<String>,
    /// ISO 3166-1 alpha-2 code of the number's country, such as `US`.
    pub country_code: Option<String>,
    /// Capabilities of the number.
    pub capabilities: Option<NumberCapabilities>,
    /// Type of the number, such as `local`.
    pub type_: Option<PhoneNumberType>,
    /// Whether calls and messages go out from this number unless another is chosen.
    pub is_default_number: Option<bool>,
    /// Id of the user that the number is assigned to.
    ///
    /// Example: `user-123`.
    pub linked_user: Option<UserId>,
    /// Ids of the users whose phones ring when the number is called.
    ///
    /// Example: `["user-123","user-456"]`.
    pub linked_ring_all_users: Vec<UserId>,
    /// Service that handles incoming calls; absent if none is configured.
    pub inbound_call_service: Option<InboundCallService>,
    /// Phone number to which calls are forwarded, in E.164 format, such as
    /// `+14155552672`.
    pub forwarding_number: Option<String>,
    /// Whether the number can take part in group conversations; possible only for numbers
    /// of the USA and Canada with SMS and MMS.
    pub is_group_conversation_enabled: Option<bool>,
    /// SID of the Twilio address that some countries require, such as
    /// `AD1234567890abcdef1234567890abcde`.
    pub address_sid: Option<String>,
    /// SID of the regulatory bundle that some countries require, such as
    /// `BU1234567890abcdef1234567890abcde`.
    pub bundle_sid: Option<String>,
    /// When the location bought or added the number, RFC 3339.
    ///
    /// Example: `2024-01-01T00:00:00.000Z`.
    pub date_added: Option<Timestamp>,
    /// When the settings of the number were last changed, RFC 3339.
    ///
    /// Example: `2024-01-01T00:00:00.000Z`.
    pub date_updated: Option<Timestamp>,
    /// When the number was created; an older field that some providers return.
    ///
    /// Example: `2024-01-01T00:00:00.000Z`.
    pub date_created: Option<Timestamp>,
    /// Origin of the number. A `ported` number was moved from another provider, a
    /// `hosted` one stays with its provider.
    pub origin: Option<NumberOrigin>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActiveNumber {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActiveNumber")?;
        Some(Self {
            phone_number: object.optional("phoneNumber"),
            friendly_name: object.optional("friendlyName"),
            sid: object.optional("sid"),
            country_code: object.optional("countryCode"),
            capabilities: object.optional("capabilities"),
            type_: object.optional("type"),
            is_default_number: object.optional("isDefaultNumber"),
            linked_user: object.optional("linkedUser"),
            linked_ring_all_users: object.list("linkedRingAllUsers"),
            inbound_call_service: object.optional("inboundCallService"),
            forwarding_number: object.optional("forwardingNumber"),
            is_group_conversation_enabled: object.optional("isGroupConversationEnabled"),
            address_sid: object.optional("addressSid"),
            bundle_sid: object.optional("bundleSid"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            date_created: object.optional("dateCreated"),
            origin: object.optional("origin"),
            extra: object.extra(),
        })
    }
}

/// Response with the phone numbers of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumberListResponse {
    /// Outcome of the request; always `success`.
    pub status: Option<ResponseStatus>,
    /// A page of the numbers.
    pub data: Option<ActiveNumberList>,
    /// Message that describes the result, such as `OK`.
    pub message: Option<String>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `200`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActiveNumberListResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActiveNumberListResponse")?;
        Some(Self {
            status: object.optional("status"),
            data: object.optional("data"),
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// A page of the phone numbers of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumberList {
    /// Phone numbers of this page.
    pub numbers: Vec<ActiveNumber>,
    /// Whether the account is managed by LeadConnector (HighLevel).
    pub is_under_lc: Option<bool>,
    /// Number of numbers per page, as requested.
    ///
    /// Example: `50`.
    pub page_size: Option<i64>,
    /// Number of the page; the first is 0.
    ///
    /// Example: `0`.
    pub page: Option<i64>,
    /// Status of the location's account at Twilio, such as `active`.
    pub account_status: Option<AccountStatus>,
    /// RCS senders of the location.
    pub rcs_sender_ids: Vec<RcsSender>,
    /// Number of numbers that the location has, on all pages.
    ///
    /// Example: `2`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActiveNumberList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActiveNumberList")?;
        Some(Self {
            numbers: object.list("numbers"),
            is_under_lc: object.optional("isUnderLc"),
            page_size: object.optional("pageSize"),
            page: object.optional("page"),
            account_status: object.optional("accountStatus"),
            rcs_sender_ids: object.list("rcsSenderIds"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// Response with a phone number that was bought.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PurchasePhoneNumberResponse {
    /// Outcome of the request; always `success`.
    pub status: Option<ResponseStatus>,
    /// The number, and the account that it belongs to.
    pub data: Option<PurchasedNumber>,
    /// Message that describes the result, such as `OK`.
    pub message: Option<String>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PurchasePhoneNumberResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PurchasePhoneNumberResponse")?;
        Some(Self {
            status: object.optional("status"),
            data: object.optional("data"),
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// A phone number that was bought.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PurchasedNumber {
    /// Phone number in E.164 format, such as `+17745678902`.
    pub number: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of HighLevel's record of the Twilio account.
    ///
    /// Example: `twilio-account-123`.
    pub id: Option<String>,
    /// Whether the account is managed by LeadConnector (HighLevel).
    pub under_lc_account: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PurchasedNumber {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PurchasedNumber")?;
        Some(Self {
            number: object.optional("number"),
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            under_lc_account: object.optional("underLcAccount"),
            extra: object.extra(),
        })
    }
}

/// A phone number to buy for a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPurchase {
    /// Phone number to buy, one that `list_available_numbers` returned.
    ///
    /// Example: `+12025550123`.
    pub phone_number: String,
    /// SID of the Twilio address that some countries require, such as
    /// `AD1234567890abcdef1234567890abcde`.
    pub address_sid: Option<String>,
    /// SID of the regulatory bundle that some countries require, such as
    /// `BU1234567890abcdef1234567890abcde`.
    pub bundle_sid: Option<String>,
    /// ISO 3166-1 alpha-2 code of the number's country, such as `US`.
    pub country_code: Option<String>,
    /// Whether the number to buy is a local, toll-free or mobile one.
    pub number_type: Option<NumberType>,
    /// Id of the payment intent at Stripe, such as `pi_3Oxxxxxxxxxxxxxxxxxxxx`.
    pub payment_intent_id: Option<String>,
    /// Id of the account at Stripe, such as `acct_1Oxxxxxxxxxxxxxxxx`.
    pub stripe_account_id: Option<String>,
    /// Id of the payment method at Stripe, such as `pm_1Oxxxxxxxxxxxxxxxx`.
    pub payment_method_id: Option<String>,
    /// City for which the number is bought, such as `Austin`.
    pub locality: Option<String>,
    /// State or region for which the number is bought, such as `TX`.
    pub region: Option<String>,
    /// Unique id of the purchase, an idempotency key, so that the number is not bought
    /// twice.
    ///
    /// Example: `purchase-req-abc-123`.
    pub fingerprint_id: Option<String>,
    /// Whether to skip the identity check (KYC) of the location, if its company has
    /// passed one already.
    pub skip_location_kyc: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NumberPurchase {
    /// Creates a value with the required fields.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            address_sid: None,
            bundle_sid: None,
            country_code: None,
            number_type: None,
            payment_intent_id: None,
            stripe_account_id: None,
            payment_method_id: None,
            locality: None,
            region: None,
            fingerprint_id: None,
            skip_location_kyc: None,
            extra: Extra::new(),
        }
    }

    /// SID of the Twilio address that some countries require, such as
    /// `AD1234567890abcdef1234567890abcde`.
    #[must_use]
    pub fn address_sid(mut self, value: impl IntoOptional<String>) -> Self {
        self.address_sid = value.into_optional();
        self
    }

    /// SID of the regulatory bundle that some countries require, such as
    /// `BU1234567890abcdef1234567890abcde`.
    #[must_use]
    pub fn bundle_sid(mut self, value: impl IntoOptional<String>) -> Self {
        self.bundle_sid = value.into_optional();
        self
    }

    /// ISO 3166-1 alpha-2 code of the number's country, such as `US`.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }

    /// Whether the number to buy is a local, toll-free or mobile one.
    #[must_use]
    pub fn number_type(mut self, value: impl IntoOptional<NumberType>) -> Self {
        self.number_type = value.into_optional();
        self
    }

    /// Id of the payment intent at Stripe, such as `pi_3Oxxxxxxxxxxxxxxxxxxxx`.
    #[must_use]
    pub fn payment_intent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.payment_intent_id = value.into_optional();
        self
    }

    /// Id of the account at Stripe, such as `acct_1Oxxxxxxxxxxxxxxxx`.
    #[must_use]
    pub fn stripe_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_account_id = value.into_optional();
        self
    }

    /// Id of the payment method at Stripe, such as `pm_1Oxxxxxxxxxxxxxxxx`.
    #[must_use]
    pub fn payment_method_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.payment_method_id = value.into_optional();
        self
    }

    /// City for which the number is bought, such as `Austin`.
    #[must_use]
    pub fn locality(mut self, value: impl IntoOptional<String>) -> Self {
        self.locality = value.into_optional();
        self
    }

    /// State or region for which the number is bought, such as `TX`.
    #[must_use]
    pub fn region(mut self, value: impl IntoOptional<String>) -> Self {
        self.region = value.into_optional();
        self
    }

    /// Unique id of the purchase, an idempotency key, so that the number is not bought
    /// twice.
    #[must_use]
    pub fn fingerprint_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.fingerprint_id = value.into_optional();
        self
    }

    /// Whether to skip the identity check (KYC) of the location, if its company has
    /// passed one already.
    #[must_use]
    pub fn skip_location_kyc(mut self, value: impl IntoOptional<bool>) -> Self {
        self.skip_location_kyc = value.into_optional();
        self
    }
}

impl Encode for NumberPurchase {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phoneNumber", &self.phone_number);
        object.field("addressSid", &self.address_sid);
        object.field("bundleSid", &self.bundle_sid);
        object.field("countryCode", &self.country_code);
        object.field("numberType", &self.number_type);
        object.field("paymentIntentId", &self.payment_intent_id);
        object.field("stripeAccountId", &self.stripe_account_id);
        object.field("paymentMethodId", &self.payment_method_id);
        object.field("locality", &self.locality);
        object.field("region", &self.region);
        object.field("fingerprintId", &self.fingerprint_id);
        object.field("skipLocationKYC", &self.skip_location_kyc);
    }
}

/// A sender of RCS (Rich Communication Services) messages.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RcsSender {
    /// Id of the RCS sender, such as `rcs-sender-id`.
    pub number: Option<String>,
    /// Type of the entry; always `rcsSenderId`.
    pub number_type: Option<String>,
    /// Display name of the sender, such as `Brand Sender`.
    pub friendly_name: Option<String>,
    /// Details of the RCS sender.
    pub rcs_meta: Option<RcsMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RcsSender {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RcsSender")?;
        Some(Self {
            number: object.optional("number"),
            number_type: object.optional("numberType"),
            friendly_name: object.optional("friendlyName"),
            rcs_meta: object.optional("rcsMeta"),
            extra: object.extra(),
        })
    }
}

/// Outcome of the request; always `success`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ResponseStatus {
    /// `success`
    Success,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ResponseStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResponseStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Details of the RCS sender.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RcsMeta {
    /// Id of the brand that sends the messages.
    pub brand_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RcsMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RcsMeta")?;
        Some(Self {
            brand_id: object.optional("brandId"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NumberPurchase,
}

impl_debug_fields! {
    ActiveNumber { phone_number, friendly_name, sid, country_code, capabilities, type_,
    is_default_number, linked_user, linked_ring_all_users, inbound_call_service,
    forwarding_number, is_group_conversation_enabled, address_sid, bundle_sid,
    date_added, date_updated, date_created, origin }, ActiveNumberListResponse { status,
    data, message, status_code }, ActiveNumberList { numbers, is_under_lc, page_size,
    page, account_status, rcs_sender_ids, total }, PurchasePhoneNumberResponse { status,
    data, message, status_code }, PurchasedNumber { number, location_id, id,
    under_lc_account }, RcsSender { number, number_type, friendly_name, rcs_meta },
    RcsMeta { brand_id },
}

impl_default! {
    ActiveNumber, ActiveNumberListResponse, ActiveNumberList,
    PurchasePhoneNumberResponse, PurchasedNumber, RcsSender, RcsMeta,
}

impl_extra! {
    NumberPurchase,
}

open_enum! {
    ResponseStatus,
}

open_enum_decode! {
    ResponseStatus,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ResponseStatus,
}
