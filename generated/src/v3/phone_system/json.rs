//! Implementations of serde's traits for the Phone System API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_encode};

use super::operations::{
    ListActiveNumbersParams, ListAvailableNumbersParams, ListNumberPoolsParams,
    PurchasePhoneNumberParams,
};
use super::{
    ActiveNumber, ActiveNumberList, ActiveNumberListResponse, NumberPurchase,
    PurchasePhoneNumberResponse, PurchasedNumber, RcsMeta, RcsSender, ResponseStatus,
};

open_enum_encode! {
    ResponseStatus,
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
        object.field("dateCreated", &self.date_created);
        object.field("origin", &self.origin);
    }
}

impl Encode for ActiveNumberListResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("data", &self.data);
        object.field("message", &self.message);
        object.field("statusCode", &self.status_code);
    }
}

impl Encode for ActiveNumberList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("numbers", &self.numbers);
        object.field("isUnderLc", &self.is_under_lc);
        object.field("pageSize", &self.page_size);
        object.field("page", &self.page);
        object.field("accountStatus", &self.account_status);
        object.field("rcsSenderIds", &self.rcs_sender_ids);
        object.field("total", &self.total);
    }
}

impl Encode for PurchasePhoneNumberResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("data", &self.data);
        object.field("message", &self.message);
        object.field("statusCode", &self.status_code);
    }
}

impl Encode for PurchasedNumber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("number", &self.number);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("underLcAccount", &self.under_lc_account);
    }
}

impl Decode for NumberPurchase {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NumberPurchase")?;
        Some(Self {
            phone_number: object.required("phoneNumber")?,
            address_sid: object.optional("addressSid"),
            bundle_sid: object.optional("bundleSid"),
            country_code: object.optional("countryCode"),
            number_type: object.optional("numberType"),
            payment_intent_id: object.optional("paymentIntentId"),
            stripe_account_id: object.optional("stripeAccountId"),
            payment_method_id: object.optional("paymentMethodId"),
            locality: object.optional("locality"),
            region: object.optional("region"),
            fingerprint_id: object.optional("fingerprintId"),
            skip_location_kyc: object.optional("skipLocationKYC"),
            extra: object.extra(),
        })
    }
}

impl Encode for RcsSender {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("number", &self.number);
        object.field("numberType", &self.number_type);
        object.field("friendlyName", &self.friendly_name);
        object.field("rcsMeta", &self.rcs_meta);
    }
}

impl Encode for RcsMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("brandId", &self.brand_id);
    }
}

impl Decode for ListNumberPoolsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListNumberPoolsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
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
            include_rcs_sender_ids: object.optional("includeRcsSenderIds"),
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
        object.field("includeRcsSenderIds", &self.include_rcs_sender_ids);
    }
}

impl Decode for ListAvailableNumbersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAvailableNumbersParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            country_code: object.required("countryCode")?,
            first_part: object.optional("firstPart"),
            last_part: object.optional("lastPart"),
            anywhere: object.optional("anywhere"),
            number_types: object.optional("numberTypes"),
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
        object.field("firstPart", &self.first_part);
        object.field("lastPart", &self.last_part);
        object.field("anywhere", &self.anywhere);
        object.field("numberTypes", &self.number_types);
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
    ActiveNumber, ActiveNumberListResponse, ActiveNumberList,
    PurchasePhoneNumberResponse, PurchasedNumber, NumberPurchase, RcsSender,
    ResponseStatus, RcsMeta, ListNumberPoolsParams, ListActiveNumbersParams,
    ListAvailableNumbersParams, PurchasePhoneNumberParams,
}
