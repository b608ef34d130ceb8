//! Types of the requests and responses of the Phone System API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Nullable, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
};

use super::{
    AccountStatus, InboundCallService, NumberCapabilities, NumberOrigin, NumberType,
    PhoneNumberType,
};
use crate::{LocationId, UserId};

/// Phone numbers that a location can buy.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableNumberList {
    /// Id of this search, to be passed when one of the numbers is bought.
    ///
    /// Example: `1773314252953`.
    pub fingerprint_id: Option<String>,
    /// Numbers that match the filters.
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

/// A phone number that a location can buy.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableNumber {
    /// Phone number in E.164 format, such as `+14155552671`.
    pub phone_number: Option<String>,
    /// Number in the local notation, such as `(870) 587-1861`.
    pub friendly_name: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country, such as `US`.
    pub iso_country: Option<String>,
    /// Code of the Local Access and Transport Area, such as `528`. Only in the USA.
    pub lata: Option<String>,
    /// City that the number belongs to, such as `Wynne`.
    pub locality: Option<String>,
    /// Rate center, such as `WYNNE`; it decides which calls are local.
    pub rate_center: Option<String>,
    /// Latitude of the area that the number belongs to, in degrees, such as `35.241800`.
    pub latitude: Option<String>,
    /// Longitude of the area that the number belongs to, in degrees, such as
    /// `-90.846000`.
    pub longitude: Option<String>,
    /// State or region that the number belongs to, such as `AR`.
    pub region: Option<String>,
    /// Postal code of the area that the number belongs to.
    ///
    /// Example: `72396`.
    pub postal_code: Option<String>,
    /// Address that the buyer must have: none, any, one in the number's country (`local`)
    /// or one outside it (`foreign`).
    pub address_requirements: Option<AddressRequirement>,
    /// Whether the number is a beta number, that is, new on the provider's platform.
    pub beta: Option<bool>,
    /// Capabilities of the number.
    pub capabilities: Option<AvailableNumberCapabilities>,
    /// Monthly price of the number.
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
    /// Example: `user_123456789`.
    pub linked_user: Option<UserId>,
    /// Ids of the users whose phones ring when the number is called.
    ///
    /// Example: `["user_123","user_456"]`.
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
    /// Example: `2023-01-15T10:30:00Z`.
    pub date_added: Option<Timestamp>,
    /// When the settings of the number were last changed, RFC 3339.
    ///
    /// Example: `2023-02-20T14:45:00Z`.
    pub date_updated: Option<Timestamp>,
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
            origin: object.optional("origin"),
            extra: object.extra(),
        })
    }
}

/// A pool of phone numbers.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPool {
    /// Id of the pool.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Name of the pool, such as `Sales Team Pool`.
    pub name: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `loc123`.
    pub location_id: Option<LocationId>,
    /// Phone numbers of the pool.
    pub numbers: Vec<PooledNumber>,
    /// Phone number to which calls are forwarded, in E.164 format, such as
    /// `+14155552672`.
    pub forwarding_number: Option<String>,
    /// Whether the person who takes a call hears a message first.
    pub whisper: Option<bool>,
    /// Message for the person who takes a call, before the call is connected.
    ///
    /// Example: `Incoming call from sales line`.
    pub whisper_message: Option<String>,
    /// Whether calls to the pool are recorded.
    pub call_recording: Option<bool>,
    /// Whether the pool is in use.
    pub is_active: Option<bool>,
    /// Service that handles incoming calls; absent if none is configured.
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

/// A phone number to buy for a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPurchase {
    /// Phone number to buy, one that `list_available_numbers` returned.
    ///
    /// Example: `+12025550123`.
    pub phone_number: String,
    /// ISO 3166-1 alpha-2 code of the number's country, such as `US`.
    pub country_code: Option<String>,
    /// Whether the number to buy is a local, toll-free or mobile one.
    pub number_type: Option<NumberType>,
    /// SID of the Twilio address that some countries require, such as
    /// `AD1234567890abcdef1234567890abcde`.
    pub address_sid: Option<Nullable<String>>,
    /// SID of the regulatory bundle that some countries require, such as
    /// `BU1234567890abcdef1234567890abcde`.
    pub bundle_sid: Option<Nullable<String>>,
    /// City for which the number is bought, such as `Austin`.
    pub locality: Option<Nullable<String>>,
    /// State or region for which the number is bought, such as `TX`.
    pub region: Option<Nullable<String>>,
    /// Fingerprint id that `list_available_numbers` returned with the number; an
    /// idempotency key, so that the number is not bought twice.
    ///
    /// Example: `fp_abc123def456`.
    pub fingerprint_id: Option<Nullable<String>>,
    /// Whether to skip the identity check (KYC) of the location, if its company has
    /// passed one already.
    pub skip_location_kyc: Option<Nullable<bool>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NumberPurchase {
    /// Creates a value with the required fields.
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

    /// SID of the Twilio address that some countries require, such as
    /// `AD1234567890abcdef1234567890abcde`.
    #[must_use]
    pub fn address_sid(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.address_sid = value.into_optional();
        self
    }

    /// SID of the regulatory bundle that some countries require, such as
    /// `BU1234567890abcdef1234567890abcde`.
    #[must_use]
    pub fn bundle_sid(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.bundle_sid = value.into_optional();
        self
    }

    /// City for which the number is bought, such as `Austin`.
    #[must_use]
    pub fn locality(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.locality = value.into_optional();
        self
    }

    /// State or region for which the number is bought, such as `TX`.
    #[must_use]
    pub fn region(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.region = value.into_optional();
        self
    }

    /// Fingerprint id that `list_available_numbers` returned with the number; an
    /// idempotency key, so that the number is not bought twice.
    #[must_use]
    pub fn fingerprint_id(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.fingerprint_id = value.into_optional();
        self
    }

    /// Whether to skip the identity check (KYC) of the location, if its company has
    /// passed one already.
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

/// The account at Twilio to which a bought number belongs.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PhoneAccount {
    /// Id of HighLevel's record of the Twilio account.
    ///
    /// Example: `8xMPW85D2z5jgcTa5L1p`.
    pub id: Option<String>,
    /// SID of the account at Twilio; it begins with `AC`.
    ///
    /// Example: `ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub account_sid: Option<String>,
    /// Whether the account is managed by HighLevel.
    pub under_ghl_account: Option<bool>,
    /// Whether SMS are validated; HighLevel does not document what is checked.
    pub validate_sms: Option<bool>,
    /// Id of the location that the account belongs to.
    ///
    /// Example: `aa4PBpxnPc9bs4LSdiW7`.
    pub location_id: Option<LocationId>,
    /// Progress of the migration of the account, such as `completed`.
    pub migration_status: Option<String>,
    /// Phone numbers that are being migrated.
    pub migration_numbers: Vec<String>,
    /// Ids of the users that numbers are assigned to, by number.
    pub assigned_to_numbers: BTreeMap<String, String>,
    /// Services that use the numbers, such as `conversation`, by number.
    pub numbers: BTreeMap<String, String>,
    /// Display names of the numbers, by number.
    pub number_name: BTreeMap<String, String>,
    /// SID of the account to which this one was migrated.
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

/// Address that the buyer must have: none, any, one in the number's country (`local`)
/// or one outside it (`foreign`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AddressRequirement {
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

impl AddressRequirement {
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

impl From<&str> for AddressRequirement {
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

/// Capabilities of the number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableNumberCapabilities {
    /// Whether the number can send and receive MMS.
    pub mms: Option<bool>,
    /// Whether the number can send and receive SMS.
    pub sms: Option<bool>,
    /// Whether the number can make and receive calls.
    pub voice: Option<bool>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
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

/// Monthly price of the number.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPrice {
    /// Type of number that is billed, such as `local`.
    pub number_type: Option<String>,
    /// Monthly price of the number, in units of `price_unit`.
    ///
    /// Example: `1.15`.
    pub price: Option<f64>,
    /// Currency of the price, such as `USD`.
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

/// A number in a pool.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PooledNumber {
    /// Phone number in E.164 format, such as `+14155552671`.
    pub phone_number: Option<String>,
    /// Display name of the number, such as `Sales Line 1`.
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

/// The number pools of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NumberPoolList {
    /// Whether the request succeeded.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Number pools of the location.
    pub data: Vec<NumberPool>,
    /// Number of number pools that are returned.
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

/// The body of a 400 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadPhoneRequestErrorBody {
    /// Description of the error in the request, such as `countryCode is required`.
    pub message: Option<String>,
    /// Reason phrase of the HTTP status, `Bad Request`.
    pub error: Option<String>,
    /// HTTP status; 400.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadPhoneRequestErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadPhoneRequestErrorBody")?;
        Some(Self {
            message: object.optional("message"),
            error: object.optional("error"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// A page of the active numbers of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumberList {
    /// Phone numbers of this page.
    pub numbers: Vec<ActiveNumber>,
    /// Whether the account is managed by LeadConnector (HighLevel).
    pub is_under_ghl: Option<bool>,
    /// Number of numbers per page, from 1 to 1000, as requested.
    ///
    /// Example: `100`.
    pub page_size: Option<i64>,
    /// Number of the page; the first is 0.
    ///
    /// Example: `0`.
    pub page: Option<i64>,
    /// Status of the location's telephony account.
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

/// The body of a 404 response: the location has no telephony account.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NotConnectedErrorBody {
    /// Error message, such as `Phone system is not connected to this account`.
    pub message: Option<String>,
    /// HTTP status; 404.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for NotConnectedErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NotConnectedErrorBody")?;
        Some(Self {
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// The body of a 500 response: the numbers could not be listed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ActiveNumbersErrorBody {
    /// Error message, such as `Internal server error`.
    pub message: Option<String>,
    /// Status of the location's account when the error occurred, such as `suspended`.
    pub account_status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ActiveNumbersErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ActiveNumbersErrorBody")?;
        Some(Self {
            message: object.optional("msg"),
            account_status: object.optional("accountStatus"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NumberPurchase,
}

impl_debug_fields! {
    AvailableNumberList { fingerprint_id, numbers }, AvailableNumber { phone_number,
    friendly_name, iso_country, lata, locality, rate_center, latitude, longitude, region,
    postal_code, address_requirements, beta, capabilities, price }, ActiveNumber {
    phone_number, friendly_name, sid, country_code, capabilities, type_,
    is_default_number, linked_user, linked_ring_all_users, inbound_call_service,
    forwarding_number, is_group_conversation_enabled, address_sid, bundle_sid,
    date_added, date_updated, origin }, NumberPool { id, name, location_id, numbers,
    forwarding_number, whisper, whisper_message, call_recording, is_active,
    inbound_call_service }, PhoneAccount { id, account_sid, under_ghl_account,
    validate_sms, location_id, migration_status, migration_numbers, assigned_to_numbers,
    numbers, number_name, new_account_sid }, AvailableNumberCapabilities { mms, sms,
    voice, others }, NumberPrice { number_type, price, price_unit }, PooledNumber {
    phone_number, friendly_name }, NumberPoolList { success, data, total },
    BadPhoneRequestErrorBody { message, error, status_code }, ActiveNumberList { numbers,
    is_under_ghl, page_size, page, account_status }, NotConnectedErrorBody { message,
    status_code }, ActiveNumbersErrorBody { message, account_status },
}

impl_default! {
    AvailableNumberList, AvailableNumber, ActiveNumber, NumberPool, PhoneAccount,
    AvailableNumberCapabilities, NumberPrice, PooledNumber, NumberPoolList,
    BadPhoneRequestErrorBody, ActiveNumberList, NotConnectedErrorBody,
    ActiveNumbersErrorBody,
}

impl_extra! {
    NumberPurchase,
}

open_enum! {
    AddressRequirement,
}

open_enum_decode! {
    AddressRequirement,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AddressRequirement,
}
