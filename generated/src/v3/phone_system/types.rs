//! What the Phone System API sends and receives.

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum,
};

use super::{
    AccountStatus, NumberCapabilities, NumberOrigin, NumberType, PhoneNumberType,
};
use crate::LocationId;

/// The documented schema `ListNumberItemResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumber {
    /// The property `phoneNumber`.
    ///
    /// Example: `+17745678902`.
    pub phone_number: Option<String>,
    /// The property `friendlyName`.
    ///
    /// Example: `Main line`.
    pub friendly_name: Option<String>,
    /// The property `sid`.
    ///
    /// Example: `PNXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub sid: Option<String>,
    /// The property `countryCode`.
    ///
    /// Example: `US`.
    pub country_code: Option<String>,
    /// The property `capabilities`.
    pub capabilities: Option<NumberCapabilities>,
    /// The property `type`.
    pub type_: Option<PhoneNumberType>,
    /// The property `isDefaultNumber`.
    pub is_default_number: Option<bool>,
    /// The property `linkedUser`.
    ///
    /// Example: `user-123`.
    pub linked_user: Option<String>,
    /// The property `linkedRingAllUsers`.
    ///
    /// Example: `["user-123","user-456"]`.
    pub linked_ring_all_users: Vec<String>,
    /// The property `inboundCallService`.
    pub inbound_call_service: Option<InboundCallService>,
    /// The property `forwardingNumber`.
    ///
    /// Example: `+17745678903`.
    pub forwarding_number: Option<String>,
    /// The property `isGroupConversationEnabled`.
    pub is_group_conversation_enabled: Option<bool>,
    /// The property `addressSid`.
    ///
    /// Example: `ADXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub address_sid: Option<String>,
    /// The property `bundleSid`.
    ///
    /// Example: `BUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub bundle_sid: Option<String>,
    /// When it was added.
    ///
    /// Format: RFC 3339 date and time. Example: `2024-01-01T00:00:00.000Z`.
    pub date_added: Option<String>,
    /// When it was last changed.
    ///
    /// Format: RFC 3339 date and time. Example: `2024-01-01T00:00:00.000Z`.
    pub date_updated: Option<String>,
    /// The property `dateCreated`.
    ///
    /// Format: RFC 3339 date and time. Example: `2024-01-01T00:00:00.000Z`.
    pub date_created: Option<String>,
    /// The property `origin`.
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

/// The documented schema `ListNumbersV3Http200ResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumberListResponse {
    /// The property `status`.
    pub status: Option<Outcome>,
    /// The property `data`.
    pub data: Option<ActiveNumberList>,
    /// The property `message`.
    ///
    /// Example: `OK`.
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

/// The documented schema `ListNumbersV3ResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumberList {
    /// The property `numbers`.
    pub numbers: Vec<ActiveNumber>,
    /// The property `isUnderLc`.
    pub is_under_lc: Option<bool>,
    /// The property `pageSize`.
    ///
    /// Example: `50`.
    pub page_size: Option<i64>,
    /// The property `page`.
    ///
    /// Example: `0`.
    pub page: Option<i64>,
    /// The property `accountStatus`.
    pub account_status: Option<AccountStatus>,
    /// The property `rcsSenderIds`.
    pub rcs_sender_ids: Vec<RcsSenderId>,
    /// The property `total`.
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

/// The documented schema `PurchaseNumberForLocationV3Http201ResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PurchasedNumberResponse {
    /// The property `status`.
    pub status: Option<Outcome>,
    /// The property `data`.
    pub data: Option<PurchasedNumber>,
    /// The property `message`.
    ///
    /// Example: `Number purchase successful`.
    pub message: Option<String>,
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `201`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PurchasedNumberResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PurchasedNumberResponse")?;
        Some(Self {
            status: object.optional("status"),
            data: object.optional("data"),
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `PurchaseNumberForLocationV3ResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PurchasedNumber {
    /// The property `number`.
    ///
    /// Example: `+17745678902`.
    pub number: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: Option<LocationId>,
    /// Its id.
    ///
    /// Example: `twilio-account-123`.
    pub id: Option<String>,
    /// The property `underLcAccount`.
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

/// The documented schema `PurchasePhoneNumberBodyDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPurchase {
    /// The property `phoneNumber`.
    ///
    /// Example: `830236932`.
    pub phone_number: String,
    /// The property `addressSid`.
    ///
    /// Example: `ADXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub address_sid: Option<String>,
    /// The property `bundleSid`.
    ///
    /// Example: `BUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`.
    pub bundle_sid: Option<String>,
    /// The property `countryCode`.
    ///
    /// Example: `US`.
    pub country_code: Option<String>,
    /// The property `numberType`.
    pub number_type: Option<NumberType>,
    /// The property `paymentIntentId`.
    ///
    /// Example: `pi_3Oxxxxxxxxxxxxxxxxxxxx`.
    pub payment_intent_id: Option<String>,
    /// The property `stripeAccountId`.
    ///
    /// Example: `acct_1Oxxxxxxxxxxxxxxxx`.
    pub stripe_account_id: Option<String>,
    /// The property `paymentMethodId`.
    ///
    /// Example: `pm_1Oxxxxxxxxxxxxxxxx`.
    pub payment_method_id: Option<String>,
    /// The property `locality`.
    ///
    /// Example: `Austin`.
    pub locality: Option<String>,
    /// The property `region`.
    ///
    /// Example: `TX`.
    pub region: Option<String>,
    /// The property `fingerprintId`.
    ///
    /// Example: `purchase-req-abc-123`.
    pub fingerprint_id: Option<String>,
    /// The property `skipLocationKYC`.
    pub skip_location_kyc: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NumberPurchase {
    /// Makes a value from what is required.
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

    /// Sets `address_sid`.
    #[must_use]
    pub fn address_sid(mut self, value: impl IntoOptional<String>) -> Self {
        self.address_sid = value.into_optional();
        self
    }

    /// Sets `bundle_sid`.
    #[must_use]
    pub fn bundle_sid(mut self, value: impl IntoOptional<String>) -> Self {
        self.bundle_sid = value.into_optional();
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_code = value.into_optional();
        self
    }

    /// Sets `number_type`.
    #[must_use]
    pub fn number_type(mut self, value: impl IntoOptional<NumberType>) -> Self {
        self.number_type = value.into_optional();
        self
    }

    /// Sets `payment_intent_id`.
    #[must_use]
    pub fn payment_intent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.payment_intent_id = value.into_optional();
        self
    }

    /// Sets `stripe_account_id`.
    #[must_use]
    pub fn stripe_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_account_id = value.into_optional();
        self
    }

    /// Sets `payment_method_id`.
    #[must_use]
    pub fn payment_method_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.payment_method_id = value.into_optional();
        self
    }

    /// Sets `locality`.
    #[must_use]
    pub fn locality(mut self, value: impl IntoOptional<String>) -> Self {
        self.locality = value.into_optional();
        self
    }

    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, value: impl IntoOptional<String>) -> Self {
        self.region = value.into_optional();
        self
    }

    /// Sets `fingerprint_id`.
    #[must_use]
    pub fn fingerprint_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.fingerprint_id = value.into_optional();
        self
    }

    /// Sets `skip_location_kyc`.
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

/// The documented schema `RcsSenderIdResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RcsSenderId {
    /// The property `number`.
    ///
    /// Example: `rcs-sender-id`.
    pub number: Option<String>,
    /// The property `numberType`.
    ///
    /// Example: `rcsSenderId`.
    pub number_type: Option<String>,
    /// The property `friendlyName`.
    ///
    /// Example: `Brand Sender`.
    pub friendly_name: Option<String>,
    /// The property `rcsMeta`.
    pub rcs_meta: Option<RcsMeta>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RcsSenderId {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RcsSenderId")?;
        Some(Self {
            number: object.optional("number"),
            number_type: object.optional("numberType"),
            friendly_name: object.optional("friendlyName"),
            rcs_meta: object.optional("rcsMeta"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v3/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InboundCallService {
    /// The property `type`.
    pub type_: Option<String>,
    /// The property `value`.
    pub value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InboundCallService {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InboundCallService")?;
        Some(Self {
            type_: object.optional("type"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Outcome {
    /// `success`
    Success,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Outcome {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Outcome {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v3/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RcsMeta {
    /// The property `brandId`.
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

impl_default! {
    ActiveNumber, ActiveNumberListResponse, ActiveNumberList, PurchasedNumberResponse,
    PurchasedNumber, RcsSenderId, InboundCallService, RcsMeta,
}

impl_extra! {
    NumberPurchase,
}

open_enum! {
    Outcome,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    Outcome,
}
