//! Implementations of serde's traits for the Associations API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_encode};

use super::{
    Association, AssociationList, AssociationType, AssociationUpdate, DeletedAssociation,
    NewAssociation, NewRelation, Relation, RelationList,
};

open_enum_encode! {
    AssociationType,
}

impl Encode for AssociationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("associations", &self.associations);
    }
}

impl Encode for DeletedAssociation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("deleted", &self.deleted);
        object.field("id", &self.id);
        object.field("message", &self.message);
    }
}

impl Encode for Association {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("key", &self.key);
        object.field("firstObjectLabel", &self.first_object_label);
        object.field("firstObjectKey", &self.first_object_key);
        object.field("secondObjectLabel", &self.second_object_label);
        object.field("secondObjectKey", &self.second_object_key);
        object.field("associationType", &self.association_type);
    }
}

impl Encode for Relation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("associationId", &self.association_id);
        object.field("firstObjectKey", &self.first_object_key);
        object.field("firstRecordId", &self.first_record_id);
        object.field("secondObjectKey", &self.second_object_key);
        object.field("secondRecordId", &self.second_record_id);
        object.field("locationId", &self.location_id);
    }
}

impl Encode for RelationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("relations", &self.relations);
        object.field("total", &self.total);
    }
}

impl Decode for AssociationUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AssociationUpdate")?;
        Some(Self {
            first_object_label: object.required("firstObjectLabel")?,
            second_object_label: object.required("secondObjectLabel")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewAssociation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewAssociation")?;
        Some(Self {
            location_id: object.required("locationId")?,
            key: object.required("key")?,
            first_object_label: object.required("firstObjectLabel")?,
            first_object_key: object.required("firstObjectKey")?,
            second_object_label: object.required("secondObjectLabel")?,
            second_object_key: object.required("secondObjectKey")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewRelation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewRelation")?;
        Some(Self {
            location_id: object.required("locationId")?,
            association_id: object.required("associationId")?,
            first_record_id: object.required("firstRecordId")?,
            second_record_id: object.required("secondRecordId")?,
            extra: object.extra(),
        })
    }
}

impl_serde! {
    AssociationList, DeletedAssociation, Association, Relation, RelationList,
    AssociationUpdate, NewAssociation, NewRelation, AssociationType,
}
