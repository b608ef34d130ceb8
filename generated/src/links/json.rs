//! Implementations of serde's traits for the Links API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateLinkParams, DeleteLinkParams, GetLinkParams, ListLinksParams,
    SearchTriggerLinksParams, UpdateLinkParams,
};

impl Decode for ListLinksParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLinksParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListLinksParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateLinkParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLinkParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateLinkParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetLinkParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            link_id: object.required("linkId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLinkParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("linkId", &self.link_id);
    }
}

impl Decode for SearchTriggerLinksParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchTriggerLinksParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            query: object.optional("query"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchTriggerLinksParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("query", &self.query);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Decode for UpdateLinkParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateLinkParams")?;
        let params = Self {
            link_id: object.required("linkId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateLinkParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("linkId", &self.link_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteLinkParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteLinkParams")?;
        let params = Self {
            link_id: object.required("linkId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteLinkParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("linkId", &self.link_id);
    }
}

impl_serde! {
    ListLinksParams, CreateLinkParams, GetLinkParams, SearchTriggerLinksParams,
    UpdateLinkParams, DeleteLinkParams,
}
