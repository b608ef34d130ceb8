//! Implementations of serde's traits for the Funnels API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CreateRedirectParams, DeleteRedirectByIdParams, FetchRedirectsListParams,
    GetFunnelsParams, GetPagesByFunnelIdParams, GetPagesCountByFunnelIdParams,
    UpdateRedirectByIdParams,
};

impl Decode for GetFunnelsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFunnelsParams")?;
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

impl Encode for GetFunnelsParams {
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

impl Decode for FetchRedirectsListParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FetchRedirectsListParams")?;
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

impl Encode for FetchRedirectsListParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
    }
}

impl Decode for DeleteRedirectByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteRedirectByIdParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteRedirectByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

impl Decode for UpdateRedirectByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRedirectByIdParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateRedirectByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for GetPagesByFunnelIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPagesByFunnelIdParams")?;
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

impl Encode for GetPagesByFunnelIdParams {
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

impl Decode for GetPagesCountByFunnelIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPagesCountByFunnelIdParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            funnel_id: object.required("funnelId")?,
            name: object.optional("name"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetPagesCountByFunnelIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("funnelId", &self.funnel_id);
        object.field("name", &self.name);
    }
}

impl_serde! {
    GetFunnelsParams, CreateRedirectParams, FetchRedirectsListParams,
    DeleteRedirectByIdParams, UpdateRedirectByIdParams, GetPagesByFunnelIdParams,
    GetPagesCountByFunnelIdParams,
}
