//! Implementations of serde's traits for the Phone System API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_encode};

use super::operations::{
    ListActiveNumbersParams, ListAvailableNumbersParams, ListNumberPoolsParams,
    PurchasePhoneNumberParams,
};
use super::{
    ActiveNumber, ActiveNumberList, ActiveNumbersErrorBody, AddressRequirement,
    AvailableNumber, AvailableNumberCapabilities, AvailableNumberList,
    BadPhoneRequestErrorBody, NotConnectedErrorBody, NumberPool, NumberPoolList,
    NumberPrice, NumberPurchase, PhoneAccount, PooledNumber,
};

open_enum_encode! {
    AddressRequirement,
}

impl Encode for AvailableNumberList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fingerprintId", &self.fingerprint_id);
        object.field("numbers", &self.numbers);
    }
}

impl Encode for AvailableNumber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phoneNumber", &self.phone_number);
        object.field("friendlyName", &self.friendly_name);
        object.field("isoCountry", &self.iso_country);
        object.field("lata", &self.lata);
        object.field("locality", &self.locality);
        object.field("rateCenter", &self.rate_center);
        object.field("latitude", &self.latitude);
        object.field("longitude", &self.longitude);
        object.field("region", &self.region);
        object.field("postalCode", &self.postal_code);
        object.field("addressRequirements", &self.address_requirements);
        object.field("beta", &self.beta);
        object.field("capabilities", &self.capabilities);
        object.field("price", &self.price);
    }
}

impl Encode for ActiveNumber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phoneNumber", &self.phone_number);
        object.field("friendlyName", &self.friendly_name);
        object.field("sid", &self.sid);
        object.field("countryCode", &self.country_code);
        object.field("capabilities", &self.capabilities);
        object.field("type", &self.type_);
        object.field("isDefaultNumber", &self.is_default_number);
        object.field("linkedUser", &self.linked_user);
        object.field("linkedRingAllUsers", &self.linked_ring_all_users);
        object.field("inboundCallService", &self.inbound_call_service);
        object.field("forwardingNumber", &self.forwarding_number);
        object.field("isGroupConversationEnabled", &self.is_group_conversation_enabled);
        object.field("addressSid", &self.address_sid);
        object.field("bundleSid", &self.bundle_sid);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("origin", &self.origin);
    }
}

impl Encode for NumberPool {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("numbers", &self.numbers);
        object.field("forwardingNumber", &self.forwarding_number);
        object.field("whisper", &self.whisper);
        object.field("whisperMessage", &self.whisper_message);
        object.field("callRecording", &self.call_recording);
        object.field("isActive", &self.is_active);
        object.field("inboundCallService", &self.inbound_call_service);
    }
}

impl Decode for NumberPurchase {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NumberPurchase")?;
        Some(Self {
            phone_number: object.required("phoneNumber")?,
            country_code: object.optional("countryCode"),
            number_type: object.optional("numberType"),
            address_sid: object.nullable("addressSid"),
            bundle_sid: object.nullable("bundleSid"),
            locality: object.nullable("locality"),
            region: object.nullable("region"),
            fingerprint_id: object.nullable("fingerprintId"),
            skip_location_kyc: object.nullable("skipLocationKYC"),
            extra: object.extra(),
        })
    }
}

impl Encode for PhoneAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("account_sid", &self.account_sid);
        object.field("under_ghl_account", &self.under_ghl_account);
        object.field("validate_sms", &self.validate_sms);
        object.field("location_id", &self.location_id);
        object.field("migration_status", &self.migration_status);
        object.field("migration_numbers", &self.migration_numbers);
        object.field("assigned_to_numbers", &self.assigned_to_numbers);
        object.field("numbers", &self.numbers);
        object.field("number_name", &self.number_name);
        object.field("new_account_sid", &self.new_account_sid);
    }
}

impl Encode for AvailableNumberCapabilities {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("MMS", &self.mms);
        object.field("SMS", &self.sms);
        object.field("voice", &self.voice);
        object.others(&self.others, &["MMS", "SMS", "voice"]);
    }
}

impl Encode for NumberPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("number_type", &self.number_type);
        object.field("price", &self.price);
        object.field("price_unit", &self.price_unit);
    }
}

impl Encode for PooledNumber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("phoneNumber", &self.phone_number);
        object.field("friendlyName", &self.friendly_name);
    }
}

impl Encode for NumberPoolList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("data", &self.data);
        object.field("total", &self.total);
    }
}

impl Encode for BadPhoneRequestErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("error", &self.error);
        object.field("statusCode", &self.status_code);
    }
}

impl Encode for ActiveNumberList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("numbers", &self.numbers);
        object.field("isUnderGhl", &self.is_under_ghl);
        object.field("pageSize", &self.page_size);
        object.field("page", &self.page);
        object.field("accountStatus", &self.account_status);
    }
}

impl Encode for NotConnectedErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("statusCode", &self.status_code);
    }
}

impl Encode for ActiveNumbersErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("msg", &self.message);
        object.field("accountStatus", &self.account_status);
    }
}

impl Decode for ListNumberPoolsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListNumberPoolsParams")?;
        let params = Self {
            location_id: object.optional("locationId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListNumberPoolsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for ListActiveNumbersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListActiveNumbersParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_size: object.optional("pageSize"),
            page: object.optional("page"),
            search_filter: object.optional("searchFilter"),
            skip_number_pool: object.optional("skipNumberPool"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListActiveNumbersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageSize", &self.page_size);
        object.field("page", &self.page);
        object.field("searchFilter", &self.search_filter);
        object.field("skipNumberPool", &self.skip_number_pool);
    }
}

impl Decode for ListAvailableNumbersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAvailableNumbersParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            country_code: object.required("countryCode")?,
            number_types: object.optional("numberTypes"),
            first_part: object.optional("firstPart"),
            last_part: object.optional("lastPart"),
            anywhere: object.optional("anywhere"),
            sms_enabled: object.optional("smsEnabled"),
            mms_enabled: object.optional("mmsEnabled"),
            voice_enabled: object.optional("voiceEnabled"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAvailableNumbersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("countryCode", &self.country_code);
        object.field("numberTypes", &self.number_types);
        object.field("firstPart", &self.first_part);
        object.field("lastPart", &self.last_part);
        object.field("anywhere", &self.anywhere);
        object.field("smsEnabled", &self.sms_enabled);
        object.field("mmsEnabled", &self.mms_enabled);
        object.field("voiceEnabled", &self.voice_enabled);
    }
}

impl Decode for PurchasePhoneNumberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PurchasePhoneNumberParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PurchasePhoneNumberParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    AvailableNumberList, AvailableNumber, ActiveNumber, NumberPool, NumberPurchase,
    PhoneAccount, AddressRequirement, AvailableNumberCapabilities, NumberPrice,
    PooledNumber, NumberPoolList, BadPhoneRequestErrorBody, ActiveNumberList,
    NotConnectedErrorBody, ActiveNumbersErrorBody, ListNumberPoolsParams,
    ListActiveNumbersParams, ListAvailableNumbersParams, PurchasePhoneNumberParams,
}
