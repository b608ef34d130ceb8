//! Implementations of serde's traits for the Media API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    BulkDeleteMediaObjectsParams, BulkUpdateMediaObjectsParams, CreateMediaFolderParams,
    DeleteMediaContentParams, ListMediaParams, UpdateMediaObjectParams,
};

impl Decode for BulkDeleteMediaObjectsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDeleteMediaObjectsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkDeleteMediaObjectsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListMediaParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListMediaParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            sort_by: object.required("sortBy")?,
            sort_order: object.required("sortOrder")?,
            type_: object.required("type")?,
            alt_type: object.required("altType")?,
            offset: object.optional("offset"),
            limit: object.optional("limit"),
            query: object.optional("query"),
            parent_id: object.optional("parentId"),
            fetch_all: object.optional("fetchAll"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListMediaParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("sortBy", &self.sort_by);
        object.field("sortOrder", &self.sort_order);
        object.field("type", &self.type_);
        object.field("altType", &self.alt_type);
        object.field("offset", &self.offset);
        object.field("limit", &self.limit);
        object.field("query", &self.query);
        object.field("parentId", &self.parent_id);
        object.field("fetchAll", &self.fetch_all);
    }
}

impl Decode for CreateMediaFolderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateMediaFolderParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateMediaFolderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for BulkUpdateMediaObjectsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateMediaObjectsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkUpdateMediaObjectsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for UpdateMediaObjectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateMediaObjectParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateMediaObjectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteMediaContentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteMediaContentParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            id: object.required("id")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteMediaContentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("id", &self.id);
        object.field("altType", &self.alt_type);
    }
}

impl_serde! {
    BulkDeleteMediaObjectsParams, ListMediaParams, CreateMediaFolderParams,
    BulkUpdateMediaObjectsParams, UpdateMediaObjectParams, DeleteMediaContentParams,
}
