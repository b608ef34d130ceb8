//! Implementations of serde's traits for the Associations API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateAssociationParams, CreateRelationParams, DeleteAssociationParams,
    DeleteRelationParams, GetAssociationByKeyParams, GetAssociationParams,
    ListAssociationsOfObjectParams, ListAssociationsParams, ListRelationsParams,
    UpdateAssociationParams,
};

impl Decode for ListAssociationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAssociationsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            skip: object.required("skip")?,
            limit: object.required("limit")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAssociationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Decode for CreateAssociationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateAssociationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateAssociationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetAssociationByKeyParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAssociationByKeyParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            key_name: object.required("key_name")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAssociationByKeyParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("key_name", &self.key_name);
    }
}

impl Decode for ListAssociationsOfObjectParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAssociationsOfObjectParams")?;
        let params = Self {
            object_key: object.required("objectKey")?,
            location_id: object.optional("locationId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAssociationsOfObjectParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("objectKey", &self.object_key);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for CreateRelationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateRelationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateRelationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListRelationsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListRelationsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            record_id: object.required("recordId")?,
            skip: object.required("skip")?,
            limit: object.required("limit")?,
            association_ids: object.optional("associationIds"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListRelationsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("recordId", &self.record_id);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
        object.field("associationIds", &self.association_ids);
    }
}

impl Decode for DeleteRelationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteRelationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            relation_id: object.required("recordId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteRelationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("recordId", &self.relation_id);
    }
}

impl Decode for GetAssociationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAssociationParams")?;
        let params = Self {
            association_id: object.required("associationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetAssociationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("associationId", &self.association_id);
    }
}

impl Decode for UpdateAssociationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAssociationParams")?;
        let params = Self {
            association_id: object.required("associationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateAssociationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("associationId", &self.association_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteAssociationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAssociationParams")?;
        let params = Self {
            association_id: object.required("associationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteAssociationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("associationId", &self.association_id);
    }
}

impl_serde! {
    ListAssociationsParams, CreateAssociationParams, GetAssociationByKeyParams,
    ListAssociationsOfObjectParams, CreateRelationParams, ListRelationsParams,
    DeleteRelationParams, GetAssociationParams, UpdateAssociationParams,
    DeleteAssociationParams,
}
