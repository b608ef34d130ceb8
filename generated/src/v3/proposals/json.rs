//! Implementations of serde's traits for the Proposals API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    ListDocumentsParams, ListTemplatesParams, SendDocumentParams, SendTemplateParams,
};

impl Decode for ListDocumentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListDocumentsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            status: object.optional("status"),
            payment_status: object.optional("paymentStatus"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
            query: object.optional("query"),
            date_from: object.optional("dateFrom"),
            date_to: object.optional("dateTo"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListDocumentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
        object.field("paymentStatus", &self.payment_status);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
        object.field("query", &self.query);
        object.field("dateFrom", &self.date_from);
        object.field("dateTo", &self.date_to);
    }
}

impl Decode for SendDocumentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendDocumentParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendDocumentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListTemplatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListTemplatesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            date_from: object.optional("dateFrom"),
            date_to: object.optional("dateTo"),
            type_: object.optional("type"),
            name: object.optional("name"),
            is_public_document: object.optional("isPublicDocument"),
            user_id: object.optional("userId"),
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListTemplatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("dateFrom", &self.date_from);
        object.field("dateTo", &self.date_to);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("isPublicDocument", &self.is_public_document);
        object.field("userId", &self.user_id);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for SendTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendTemplateParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    ListDocumentsParams, SendDocumentParams, ListTemplatesParams, SendTemplateParams,
}
