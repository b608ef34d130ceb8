//! What the versions of the Associations API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, Node, Writer, impl_debug, impl_default, impl_extra, open_enum,
};

use crate::{AssociationId, LocationId};

/// The documented schema `AssociationList`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AssociationList {
    /// The property `associations`.
    pub associations: Vec<Association>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AssociationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AssociationList")?;
        Some(Self {
            associations: object.list("associations"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `DeleteAssociationsResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedAssociation {
    /// Whether it is deleted.
    pub deleted: Option<bool>,
    /// Its id.
    ///
    /// Example: `6d6f6e676f5f6576656e7473`.
    pub id: Option<String>,
    /// The property `message`.
    ///
    /// Example: `Association deleted successfully`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedAssociation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedAssociation")?;
        Some(Self {
            deleted: object.optional("deleted"),
            id: object.optional("id"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetPostSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Association {
    /// Id of the location (sub-account).
    ///
    /// Example: `string`.
    pub location_id: Option<LocationId>,
    /// Its id.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub id: Option<AssociationId>,
    /// The property `key`.
    ///
    /// Example: `student`.
    pub key: Option<String>,
    /// The property `firstObjectLabel`.
    ///
    /// Example: `student`.
    pub first_object_label: Option<String>,
    /// The property `firstObjectKey`.
    ///
    /// Example: `custom_objects.children`.
    pub first_object_key: Option<String>,
    /// The property `secondObjectLabel`.
    ///
    /// Example: `Teacher`.
    pub second_object_label: Option<String>,
    /// The property `secondObjectKey`.
    ///
    /// Example: `contact`.
    pub second_object_key: Option<String>,
    /// The property `associationType`.
    pub association_type: Option<AssociationType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Association {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Association")?;
        Some(Self {
            location_id: object.optional("locationId"),
            id: object.optional("id"),
            key: object.optional("key"),
            first_object_label: object.optional("firstObjectLabel"),
            first_object_key: object.optional("firstObjectKey"),
            second_object_label: object.optional("secondObjectLabel"),
            second_object_key: object.optional("secondObjectKey"),
            association_type: object.optional("associationType"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Relation`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Relation {
    /// Its id.
    pub id: Option<String>,
    /// The property `associationId`.
    pub association_id: Option<AssociationId>,
    /// The property `firstObjectKey`.
    pub first_object_key: Option<String>,
    /// The property `firstRecordId`.
    pub first_record_id: Option<String>,
    /// The property `secondObjectKey`.
    pub second_object_key: Option<String>,
    /// The property `secondRecordId`.
    pub second_record_id: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Relation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Relation")?;
        Some(Self {
            id: object.optional("id"),
            association_id: object.optional("associationId"),
            first_object_key: object.optional("firstObjectKey"),
            first_record_id: object.optional("firstRecordId"),
            second_object_key: object.optional("secondObjectKey"),
            second_record_id: object.optional("secondRecordId"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `RelationList`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RelationList {
    /// The property `relations`.
    pub relations: Vec<Relation>,
    /// The property `total`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RelationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RelationList")?;
        Some(Self {
            relations: object.list("relations"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateAssociationReqDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AssociationLabels {
    /// The property `firstObjectLabel`.
    ///
    /// Example: `student`.
    pub first_object_label: String,
    /// The property `secondObjectLabel`.
    ///
    /// Example: `tutor`.
    pub second_object_label: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AssociationLabels {
    /// Makes a value from what is required.
    pub fn new(
        first_object_label: impl Into<String>,
        second_object_label: impl Into<String>,
    ) -> Self {
        Self {
            first_object_label: first_object_label.into(),
            second_object_label: second_object_label.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for AssociationLabels {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstObjectLabel", &self.first_object_label);
        object.field("secondObjectLabel", &self.second_object_label);
    }
}

/// The documented schema `createAssociationReqDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewAssociation {
    /// Id of the location (sub-account).
    ///
    /// Example: `string`.
    pub location_id: LocationId,
    /// The property `key`.
    ///
    /// Example: `student_teacher`.
    pub key: String,
    /// The property `firstObjectLabel`.
    ///
    /// Example: `student`.
    pub first_object_label: String,
    /// The property `firstObjectKey`.
    ///
    /// Example: `custom_objects.children`.
    pub first_object_key: String,
    /// The property `secondObjectLabel`.
    ///
    /// Example: `Teacher`.
    pub second_object_label: String,
    /// The property `secondObjectKey`.
    ///
    /// Example: `contact`.
    pub second_object_key: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewAssociation {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        key: impl Into<String>,
        first_object_label: impl Into<String>,
        first_object_key: impl Into<String>,
        second_object_label: impl Into<String>,
        second_object_key: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            key: key.into(),
            first_object_label: first_object_label.into(),
            first_object_key: first_object_key.into(),
            second_object_label: second_object_label.into(),
            second_object_key: second_object_key.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewAssociation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("key", &self.key);
        object.field("firstObjectLabel", &self.first_object_label);
        object.field("firstObjectKey", &self.first_object_key);
        object.field("secondObjectLabel", &self.second_object_label);
        object.field("secondObjectKey", &self.second_object_key);
    }
}

/// The documented schema `createRelationReqDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewRelation {
    /// Id of the location (sub-account).
    ///
    /// Example: `clF1LD04GTUKN3b3XuOj`.
    pub location_id: LocationId,
    /// The property `associationId`.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub association_id: AssociationId,
    /// The property `firstRecordId`.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub first_record_id: String,
    /// The property `secondRecordId`.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub second_record_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewRelation {
    /// Makes a value from what is required.
    pub fn new(
        location_id: impl Into<LocationId>,
        association_id: impl Into<AssociationId>,
        first_record_id: impl Into<String>,
        second_record_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            association_id: association_id.into(),
            first_record_id: first_record_id.into(),
            second_record_id: second_record_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewRelation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("associationId", &self.association_id);
        object.field("firstRecordId", &self.first_record_id);
        object.field("secondRecordId", &self.second_record_id);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AssociationType {
    /// `USER_DEFINED`
    UserDefined,
    /// `SYSTEM_DEFINED`
    SystemDefined,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AssociationType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserDefined => "USER_DEFINED",
            Self::SystemDefined => "SYSTEM_DEFINED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AssociationType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "USER_DEFINED" => Self::UserDefined,
            "SYSTEM_DEFINED" => Self::SystemDefined,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    AssociationLabels, NewAssociation, NewRelation,
}

impl_default! {
    AssociationList, DeletedAssociation, Association, Relation, RelationList,
}

impl_extra! {
    AssociationLabels, NewAssociation, NewRelation,
}

open_enum! {
    AssociationType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AssociationType,
}
