//! Implementations of serde's traits for the Common API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

impl Encode for BadRequestErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("canonicalCode", &self.canonical_code);
        object.field("conversationId", &self.conversation_id);
    }
}

impl Encode for UnauthorizedErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Encode for UnprocessableErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl_serde! {
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
}
