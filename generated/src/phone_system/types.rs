//! What the Phone System API sends and receives.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Nullable, Writer, impl_debug,
    impl_default, impl_extra, open_enum,
};

use super::{
    AccountStatus, NumberCapabilities, NumberOrigin, NumberType, PhoneNumberType,
};
use crate::LocationId;

/// The documented schema `AvailableNumbersResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableNumberList {
    /// The property `fingerprintId`.
    ///
    /// Example: `1773314252953`.
    pub fingerprint_id: Option<String>,
    /// The property `numbers`.
    pub numbers: Vec<AvailableNumber>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AvailableNumberList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AvailableNumberList")?;
        Some(Self {
            fingerprint_id: object.optional("fingerprintId"),
            numbers: object.list("numbers"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `AvailablePhoneNumberDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableNumber {
    /// The property `phoneNumber`.
    ///
    /// Example: `+18705871861`.
    pub phone_number: Option<String>,
    /// The property `friendlyName`.
    ///
    /// Example: `(870) 587-1861`.
    pub friendly_name: Option<String>,
    /// The property `isoCountry`.
    ///
    /// Example: `US`.
    pub iso_country: Option<String>,
    /// The property `lata`.
    ///
    /// Example: `528`.
    pub lata: Option<String>,
    /// The property `locality`.
    ///
    /// Example: `Wynne`.
    pub locality: Option<String>,
    /// The property `rateCenter`.
    ///
    /// Example: `WYNNE`.
    pub rate_center: Option<String>,
    /// The property `latitude`.
    ///
    /// Example: `35.241800`.
    pub latitude: Option<String>,
    /// The property `longitude`.
    ///
    /// Example: `-90.846000`.
    pub longitude: Option<String>,
    /// The property `region`.
    ///
    /// Example: `AR`.
    pub region: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `72396`.
    pub postal_code: Option<String>,
    /// The property `addressRequirements`.
    pub address_requirements: Option<AddressRequirements>,
    /// The property `beta`.
    pub beta: Option<bool>,
    /// The property `capabilities`.
    pub capabilities: Option<AvailableNumberCapabilities>,
    /// The property `price`.
    pub price: Option<NumberPrice>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AvailableNumber {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AvailableNumber")?;
        Some(Self {
            phone_number: object.optional("phoneNumber"),
            friendly_name: object.optional("friendlyName"),
            iso_country: object.optional("isoCountry"),
            lata: object.optional("lata"),
            locality: object.optional("locality"),
            rate_center: object.optional("rateCenter"),
            latitude: object.optional("latitude"),
            longitude: object.optional("longitude"),
            region: object.optional("region"),
            postal_code: object.optional("postalCode"),
            address_requirements: object.optional("addressRequirements"),
            beta: object.optional("beta"),
            capabilities: object.optional("capabilities"),
            price: object.optional("price"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DetailedPhoneNumberDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumber {
    /// The property `phoneNumber`.
    ///
    /// Example: `+14155552671`.
    pub phone_number: Option<String>,
    /// The property `friendlyName`.
    ///
    /// Example: `Sales Line 1`.
    pub friendly_name: Option<String>,
    /// The property `sid`.
    ///
    /// Example: `PN1234567890abcdef1234567890abcde`.
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
    /// Example: `user_123456789`.
    pub linked_user: Option<String>,
    /// The property `linkedRingAllUsers`.
    ///
    /// Example: `["user_123","user_456"]`.
    pub linked_ring_all_users: Vec<String>,
    /// The property `inboundCallService`.
    pub inbound_call_service: Option<InboundCallService>,
    /// The property `forwardingNumber`.
    ///
    /// Example: `+14155552672`.
    pub forwarding_number: Option<String>,
    /// The property `isGroupConversationEnabled`.
    pub is_group_conversation_enabled: Option<bool>,
    /// The property `addressSid`.
    ///
    /// Example: `AD1234567890abcdef1234567890abcde`.
    pub address_sid: Option<String>,
    /// The property `bundleSid`.
    ///
    /// Example: `BU1234567890abcdef1234567890abcde`.
    pub bundle_sid: Option<String>,
    /// When it was added.
    ///
    /// Format: RFC 3339 date and time. Example: `2023-01-15T10:30:00Z`.
    pub date_added: Option<String>,
    /// When it was last changed.
    ///
    /// Format: RFC 3339 date and time. Example: `2023-02-20T14:45:00Z`.
    pub date_updated: Option<String>,
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
            origin: object.optional("origin"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `NumberPoolDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPool {
    /// Its id.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Its name.
    ///
    /// Example: `Sales Team Pool`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `loc123`.
    pub location_id: Option<LocationId>,
    /// The property `numbers`.
    pub numbers: Vec<PooledNumber>,
    /// The property `forwardingNumber`.
    ///
    /// Example: `+14155552671`.
    pub forwarding_number: Option<String>,
    /// The property `whisper`.
    pub whisper: Option<bool>,
    /// The property `whisperMessage`.
    ///
    /// Example: `Incoming call from sales line`.
    pub whisper_message: Option<String>,
    /// The property `callRecording`.
    pub call_recording: Option<bool>,
    /// The property `isActive`.
    pub is_active: Option<bool>,
    /// The property `inboundCallService`.
    pub inbound_call_service: Option<InboundCallService>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NumberPool {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NumberPool")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            location_id: object.optional("locationId"),
            numbers: object.list("numbers"),
            forwarding_number: object.optional("forwardingNumber"),
            whisper: object.optional("whisper"),
            whisper_message: object.optional("whisperMessage"),
            call_recording: object.optional("callRecording"),
            is_active: object.optional("isActive"),
            inbound_call_service: object.optional("inboundCallService"),
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
    /// Example: `+18305551234`.
    pub phone_number: String,
    /// The property `countryCode`.
    ///
    /// Example: `US`.
    pub country_code: Option<String>,
    /// The property `numberType`.
    pub number_type: Option<NumberType>,
    /// The property `addressSid`.
    ///
    /// Example: `AD1234567890abcdef1234567890abcde`.
    pub address_sid: Option<Nullable<String>>,
    /// The property `bundleSid`.
    ///
    /// Example: `BU1234567890abcdef1234567890abcde`.
    pub bundle_sid: Option<Nullable<String>>,
    /// The property `locality`.
    ///
    /// Example: `San Antonio`.
    pub locality: Option<Nullable<String>>,
    /// The property `region`.
    ///
    /// Example: `TX`.
    pub region: Option<Nullable<String>>,
    /// The property `fingerprintId`.
    ///
    /// Example: `fp_abc123def456`.
    pub fingerprint_id: Option<Nullable<String>>,
    /// The property `skipLocationKYC`.
    pub skip_location_kyc: Option<Nullable<bool>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NumberPurchase {
    /// Makes a value from what is required.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            country_code: None,
            number_type: None,
            address_sid: None,
            bundle_sid: None,
            locality: None,
            region: None,
            fingerprint_id: None,
            skip_location_kyc: None,
            extra: Extra::new(),
        }
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

    /// Sets `address_sid`.
    #[must_use]
    pub fn address_sid(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.address_sid = value.into_optional();
        self
    }

    /// Sets `bundle_sid`.
    #[must_use]
    pub fn bundle_sid(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.bundle_sid = value.into_optional();
        self
    }

    /// Sets `locality`.
    #[must_use]
    pub fn locality(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.locality = value.into_optional();
        self
    }

    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.region = value.into_optional();
        self
    }

    /// Sets `fingerprint_id`.
    #[must_use]
    pub fn fingerprint_id(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.fingerprint_id = value.into_optional();
        self
    }

    /// Sets `skip_location_kyc`.
    #[must_use]
    pub fn skip_location_kyc(
        mut self,
        value: impl IntoOptional<Nullable<bool>>,
    ) -> Self {
        self.skip_location_kyc = value.into_optional();
        self
    }
}

impl Encode for NumberPurchase {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phoneNumber", &self.phone_number);
        object.field("countryCode", &self.country_code);
        object.field("numberType", &self.number_type);
        object.field("addressSid", &self.address_sid);
        object.field("bundleSid", &self.bundle_sid);
        object.field("locality", &self.locality);
        object.field("region", &self.region);
        object.field("fingerprintId", &self.fingerprint_id);
        object.field("skipLocationKYC", &self.skip_location_kyc);
    }
}

/// The documented schema `TwilioAccountResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PhoneAccount {
    /// Its id.
    ///
    /// Example: `8xMPW85D2z5jgcTa5L1p`.
    pub id: Option<String>,
    /// The property `account_sid`.
    ///
    /// Example: `ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub account_sid: Option<String>,
    /// The property `under_ghl_account`.
    pub under_ghl_account: Option<bool>,
    /// The property `validate_sms`.
    pub validate_sms: Option<bool>,
    /// The property `location_id`.
    ///
    /// Example: `aa4PBpxnPc9bs4LSdiW7`.
    pub location_id: Option<String>,
    /// The property `migration_status`.
    ///
    /// Example: `completed`.
    pub migration_status: Option<String>,
    /// The property `migration_numbers`.
    pub migration_numbers: Vec<String>,
    /// The property `assigned_to_numbers`.
    pub assigned_to_numbers: BTreeMap<String, String>,
    /// The property `numbers`.
    pub numbers: BTreeMap<String, String>,
    /// The property `number_name`.
    pub number_name: BTreeMap<String, String>,
    /// The property `new_account_sid`.
    pub new_account_sid: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PhoneAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PhoneAccount")?;
        Some(Self {
            id: object.optional("id"),
            account_sid: object.optional("account_sid"),
            under_ghl_account: object.optional("under_ghl_account"),
            validate_sms: object.optional("validate_sms"),
            location_id: object.optional("location_id"),
            migration_status: object.optional("migration_status"),
            migration_numbers: object.list("migration_numbers"),
            assigned_to_numbers: object.map("assigned_to_numbers"),
            numbers: object.map("numbers"),
            number_name: object.map("number_name"),
            new_account_sid: object.optional("new_account_sid"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AddressRequirements {
    /// `none`
    None,
    /// `any`
    Any,
    /// `local`
    Local,
    /// `foreign`
    Foreign,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AddressRequirements {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Any => "any",
            Self::Local => "local",
            Self::Foreign => "foreign",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AddressRequirements {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "any" => Self::Any,
            "local" => Self::Local,
            "foreign" => Self::Foreign,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableNumberCapabilities {
    /// The property `MMS`.
    pub mms: Option<bool>,
    /// The property `SMS`.
    pub sms: Option<bool>,
    /// The property `voice`.
    pub voice: Option<bool>,
    /// Members of other keys.
    pub others: BTreeMap<String, bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AvailableNumberCapabilities {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AvailableNumberCapabilities")?;
        Some(Self {
            mms: object.optional("MMS"),
            sms: object.optional("SMS"),
            voice: object.optional("voice"),
            others: object.others(&["MMS", "SMS", "voice"]),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPrice {
    /// The property `number_type`.
    ///
    /// Example: `local`.
    pub number_type: Option<String>,
    /// The property `price`.
    ///
    /// Example: `1.15`.
    pub price: Option<f64>,
    /// The property `price_unit`.
    ///
    /// Example: `USD`.
    pub price_unit: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NumberPrice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NumberPrice")?;
        Some(Self {
            number_type: object.optional("number_type"),
            price: object.optional("price"),
            price_unit: object.optional("price_unit"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum InboundCallServiceType {
    /// `voice_ai`
    VoiceAi,
    /// `ivr`
    Ivr,
    /// `forward`
    Forward,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl InboundCallServiceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VoiceAi => "voice_ai",
            Self::Ivr => "ivr",
            Self::Forward => "forward",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InboundCallServiceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "voice_ai" => Self::VoiceAi,
            "ivr" => Self::Ivr,
            "forward" => Self::Forward,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InboundCallService {
    /// The property `type`.
    pub type_: Option<InboundCallServiceType>,
    /// The property `value`.
    ///
    /// Example: `68e381b296a83800a27cd1`.
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

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PooledNumber {
    /// The property `phoneNumber`.
    ///
    /// Example: `+14155552671`.
    pub phone_number: Option<String>,
    /// The property `friendlyName`.
    ///
    /// Example: `Sales Line 1`.
    pub friendly_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PooledNumber {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PooledNumber")?;
        Some(Self {
            phone_number: object.optional("phoneNumber"),
            friendly_name: object.optional("friendlyName"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPoolList {
    /// The property `success`.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `data`.
    pub data: Vec<NumberPool>,
    /// The property `total`.
    ///
    /// Example: `5`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NumberPoolList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NumberPoolList")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            data: object.list("data"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadPhoneRequest {
    /// The property `message`.
    ///
    /// Example: `Invalid locationId format`.
    pub message: Option<String>,
    /// The property `error`.
    ///
    /// Example: `Bad Request`.
    pub error: Option<String>,
    /// The property `statusCode`.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadPhoneRequest {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadPhoneRequest")?;
        Some(Self {
            message: object.optional("message"),
            error: object.optional("error"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumberList {
    /// The property `numbers`.
    pub numbers: Vec<ActiveNumber>,
    /// The property `isUnderGhl`.
    pub is_under_ghl: Option<bool>,
    /// The property `pageSize`.
    ///
    /// From 1 to 1000. Example: `100`.
    pub page_size: Option<i64>,
    /// The property `page`.
    ///
    /// At least 0. Example: `0`.
    pub page: Option<i64>,
    /// The property `accountStatus`.
    pub account_status: Option<AccountStatus>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActiveNumberList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActiveNumberList")?;
        Some(Self {
            numbers: object.list("numbers"),
            is_under_ghl: object.optional("isUnderGhl"),
            page_size: object.optional("pageSize"),
            page: object.optional("page"),
            account_status: object.optional("accountStatus"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotConnected {
    /// The property `message`.
    ///
    /// Example: `Phone system is not connected to this account`.
    pub message: Option<String>,
    /// The property `statusCode`.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NotConnected {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotConnected")?;
        Some(Self {
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/phone-system.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumbersFailure {
    /// The property `msg`.
    ///
    /// Example: `Internal server error`.
    pub msg: Option<String>,
    /// The property `accountStatus`.
    ///
    /// Example: `suspended`.
    pub account_status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActiveNumbersFailure {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActiveNumbersFailure")?;
        Some(Self {
            msg: object.optional("msg"),
            account_status: object.optional("accountStatus"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NumberPurchase,
}

impl_default! {
    AvailableNumberList, AvailableNumber, ActiveNumber, NumberPool, PhoneAccount,
    AvailableNumberCapabilities, NumberPrice, InboundCallService, PooledNumber,
    NumberPoolList, BadPhoneRequest, ActiveNumberList, NotConnected,
    ActiveNumbersFailure,
}

impl_extra! {
    NumberPurchase,
}

open_enum! {
    AddressRequirements, InboundCallServiceType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AddressRequirements, InboundCallServiceType,
}
