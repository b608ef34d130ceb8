//! Reads and writes what the Links API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CreateLinkParams, DeleteLinkParams, DeletedLink, GetLinkByIdParams, GetLinksParams,
    SearchTriggerLinksParams, UpdateLinkParams,
};

impl Encode for DeletedLink {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("succeded", &self.succeded);
        object.field("succeeded", &self.succeeded);
    }
}

impl Decode for GetLinksParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinksParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetLinksParams {
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
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateLinkParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetLinkByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkByIdParams")?;
        Some(Self {
            link_id: object.required("linkId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GetLinkByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("linkId", &self.link_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for SearchTriggerLinksParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchTriggerLinksParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            query: object.optional("query"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
        })
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
        Some(Self {
            link_id: object.required("linkId")?,
            body: object.required("body")?,
        })
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
        Some(Self {
            link_id: object.required("linkId")?,
        })
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
    DeletedLink, GetLinksParams, CreateLinkParams, GetLinkByIdParams,
    SearchTriggerLinksParams, UpdateLinkParams, DeleteLinkParams,
}
