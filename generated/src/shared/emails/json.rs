//! Implementations of serde's traits for the Emails API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{InvalidLocationErrorBody, NotFoundErrorBody};

impl Encode for InvalidLocationErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for NotFoundErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl_serde! {
    InvalidLocationErrorBody, NotFoundErrorBody,
}
