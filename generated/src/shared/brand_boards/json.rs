//! Implementations of serde's traits for the Brand Boards API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{LocationForbidden, NotFound};

impl Encode for LocationForbidden {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for NotFound {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl_serde! {
    LocationForbidden, NotFound,
}
