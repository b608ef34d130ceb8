//! Implementations of serde's traits for the Funnels API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CountPagesParams, CreateRedirectParams, DeleteRedirectParams, ListFunnelsParams,
    ListPagesParams, ListRedirectsParams, UpdateRedirectParams,
};

impl Decode for ListFunnelsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFunnelsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
            category: object.optional("category"),
            offset: object.optional("offset"),
            limit: object.optional("limit"),
            parent_id: object.optional("parentId"),
            name: object.optional("name"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFunnelsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("category", &self.category);
        object.field("offset", &self.offset);
        object.field("limit", &self.limit);
        object.field("parentId", &self.parent_id);
        object.field("name", &self.name);
    }
}

impl Decode for CreateRedirectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateRedirectParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateRedirectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListRedirectsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListRedirectsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            search: object.optional("search"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListRedirectsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
    }
}

impl Decode for DeleteRedirectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteRedirectParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteRedirectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateRedirectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRedirectParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateRedirectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for ListPagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPagesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            funnel_id: object.required("funnelId")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            name: object.optional("name"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListPagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("funnelId", &self.funnel_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("name", &self.name);
    }
}

impl Decode for CountPagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CountPagesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            funnel_id: object.required("funnelId")?,
            name: object.optional("name"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for CountPagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("funnelId", &self.funnel_id);
        object.field("name", &self.name);
    }
}

impl_serde! {
    ListFunnelsParams, CreateRedirectParams, ListRedirectsParams, DeleteRedirectParams,
    UpdateRedirectParams, ListPagesParams, CountPagesParams,
}
