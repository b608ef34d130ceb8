//! Implementations of serde's traits for the Businesses API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    Business, BusinessList, BusinessOrigin, BusinessResponse, BusinessUpdate,
    NewBusiness, SavedBusinessResponse,
};

impl Encode for BusinessOrigin {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("source", &self.source);
        object.field("channel", &self.channel);
        object.field("sourceId", &self.source_id);
        object.field("createdAt", &self.created_at);
    }
}

impl Encode for Business {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
        object.field("website", &self.website);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("description", &self.description);
        object.field("state", &self.state);
        object.field("postalCode", &self.postal_code);
        object.field("country", &self.country);
        object.field("updatedBy", &self.updated_by);
        object.field("locationId", &self.location_id);
        object.field("createdBy", &self.created_by);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("customFields", &self.custom_fields);
    }
}

impl Decode for NewBusiness {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewBusiness")?;
        Some(Self {
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            phone: object.optional("phone"),
            email: object.optional("email"),
            website: object.optional("website"),
            address: object.optional("address"),
            city: object.optional("city"),
            postal_code: object.optional("postalCode"),
            state: object.optional("state"),
            country: object.optional("country"),
            description: object.optional("description"),
            extra: object.extra(),
        })
    }
}

impl Encode for BusinessResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("business", &self.business);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for BusinessList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("businesses", &self.businesses);
        object.field("success", &self.success);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for BusinessUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BusinessUpdate")?;
        Some(Self {
            name: object.optional("name"),
            phone: object.optional("phone"),
            email: object.optional("email"),
            postal_code: object.optional("postalCode"),
            website: object.optional("website"),
            address: object.optional("address"),
            state: object.optional("state"),
            city: object.optional("city"),
            country: object.optional("country"),
            description: object.optional("description"),
            extra: object.extra(),
        })
    }
}

impl Encode for SavedBusinessResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("buiseness", &self.business);
        object.field("traceId", &self.trace_id);
    }
}

impl_serde! {
    BusinessOrigin, Business, NewBusiness, BusinessResponse, BusinessList,
    BusinessUpdate, SavedBusinessResponse,
}
