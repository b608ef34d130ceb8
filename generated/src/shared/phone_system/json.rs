//! Implementations of serde's traits for the Phone System API.

use highlevel_runtime::{Encode, Writer, impl_serde, open_enum_decode, open_enum_encode};

use super::{
    AccountStatus, InboundCallService, InboundCallServiceType, NumberCapabilities,
    NumberOrigin, NumberType, PhoneNumberType,
};

open_enum_decode! {
    NumberType,
}

open_enum_encode! {
    PhoneNumberType, InboundCallServiceType, NumberOrigin, AccountStatus,
}

impl Encode for NumberCapabilities {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("voice", &self.voice);
        object.field("sms", &self.sms);
        object.field("mms", &self.mms);
        object.field("fax", &self.fax);
        object.others(&self.others, &["voice", "sms", "mms", "fax"]);
    }
}

impl Encode for InboundCallService {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("value", &self.value);
    }
}

impl_serde! {
    NumberCapabilities, PhoneNumberType, InboundCallServiceType, InboundCallService,
    NumberOrigin, NumberType, AccountStatus,
}
