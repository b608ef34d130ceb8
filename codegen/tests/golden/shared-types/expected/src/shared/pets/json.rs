//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Encode, Writer, impl_serde, open_enum_decode};

use super::{Detail, Kind, Problem, Reason};

open_enum_decode! {
    Kind,
}

impl Encode for Detail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("code", &self.code);
        object.field("reason", &self.reason);
    }
}

impl Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("reason", &self.reason);
        object.field("owner", &self.owner);
    }
}

impl Encode for Reason {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let value: &dyn Encode = match self {
            Self::String(value) => value,
            Self::Detail(value) => value,
            Self::Other(value) => value,
        };
        value.encode(writer);
    }
}

impl_serde! {
    Detail, Kind, Problem, Reason,
}
