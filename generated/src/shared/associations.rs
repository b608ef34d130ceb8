//! Types shared by the versions of the Associations API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, Node, Writer, impl_debug, impl_debug_fields, impl_default,
    impl_extra, open_enum, open_enum_decode,
};

use crate::{AssociationId, LocationId, RecordId};

/// A page of associations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AssociationList {
    /// Associations of the page.
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

/// Confirms that an association and all its relations were deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedAssociation {
    /// Whether the association was deleted.
    pub deleted: Option<bool>,
    /// Id of the association that was deleted.
    ///
    /// Example: `6d6f6e676f5f6576656e7473`.
    pub id: Option<AssociationId>,
    /// Message that confirms the deletion.
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

/// An association, which defines how the records of two objects can be related.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Association {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the association.
    ///
    /// Example: `6d6f6e676f5f6576656e7473`.
    pub id: Option<AssociationId>,
    /// Key of the association, unique in the location, such as `student_teacher`.
    pub key: Option<String>,
    /// Label of the first object: the role that its records have in relations, such as
    /// `student`.
    pub first_object_label: Option<String>,
    /// Key of the first object, such as `custom_objects.children`.
    pub first_object_key: Option<String>,
    /// Label of the second object: the role that its records have in relations, such as
    /// `teacher`.
    pub second_object_label: Option<String>,
    /// Key of the second object, such as `contact`.
    pub second_object_key: Option<String>,
    /// Whether a user or the system defined the association. Only associations that users
    /// have defined can be deleted.
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

/// A relation between two records.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Relation {
    /// Id of the relation.
    pub id: Option<String>,
    /// Id of the association that the relation is an instance of.
    pub association_id: Option<AssociationId>,
    /// Key of the object of the first record, such as `custom_objects.children`.
    pub first_object_key: Option<String>,
    /// Id of the record of the association's first object, such as the id of a contact.
    pub first_record_id: Option<RecordId>,
    /// Key of the object of the second record, such as `contact`.
    pub second_object_key: Option<String>,
    /// Id of the record of the association's second object.
    pub second_record_id: Option<RecordId>,
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

/// A page of the relations of a record.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RelationList {
    /// Relations of the page.
    pub relations: Vec<Relation>,
    /// Number of relations that the record has, on all pages.
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

/// New labels of the two objects of an association.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AssociationUpdate {
    /// Label of the first object: the role that its records have in relations, such as
    /// `student`.
    pub first_object_label: String,
    /// Label of the second object: the role that its records have in relations, such as
    /// `teacher`.
    pub second_object_label: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AssociationUpdate {
    /// Creates a value with the required fields.
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

impl Encode for AssociationUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("firstObjectLabel", &self.first_object_label);
        object.field("secondObjectLabel", &self.second_object_label);
    }
}

/// An association to create between two objects.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewAssociation {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Key of the association, unique in the location, such as `student_teacher`.
    pub key: String,
    /// Label of the first object: the role that its records have in relations, such as
    /// `student`.
    pub first_object_label: String,
    /// Key of the first object, such as `custom_objects.children`.
    pub first_object_key: String,
    /// Label of the second object: the role that its records have in relations, such as
    /// `teacher`.
    pub second_object_label: String,
    /// Key of the second object, such as `contact`.
    pub second_object_key: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewAssociation::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewAssociationRequired<
    LocationIdValue,
    Key,
    FirstObjectLabel,
    FirstObjectKey,
    SecondObjectLabel,
    SecondObjectKey,
> {
    /// Id of the location (sub-account).
    pub location_id: LocationIdValue,
    /// Key of the association, unique in the location, such as `student_teacher`.
    pub key: Key,
    /// Label of the first object: the role that its records have in relations, such as
    /// `student`.
    pub first_object_label: FirstObjectLabel,
    /// Key of the first object, such as `custom_objects.children`.
    pub first_object_key: FirstObjectKey,
    /// Label of the second object: the role that its records have in relations, such as
    /// `teacher`.
    pub second_object_label: SecondObjectLabel,
    /// Key of the second object, such as `contact`.
    pub second_object_key: SecondObjectKey,
}

impl NewAssociation {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewAssociationRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewAssociationRequired {
            location_id,
            key,
            first_object_label,
            first_object_key,
            second_object_label,
            second_object_key,
        } = required;
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

/// A relation to create between two records.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewRelation {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the association that the relation is an instance of.
    ///
    /// Example: `6d6f6e676f5f6576656e7473`.
    pub association_id: AssociationId,
    /// Id of the record of the association's first object, such as the id of a contact.
    ///
    /// Example: `632c34b4c9b7da3358ac9891`.
    pub first_record_id: RecordId,
    /// Id of the record of the association's second object.
    pub second_record_id: RecordId,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewRelation::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewRelationRequired<
    LocationIdValue,
    AssociationIdValue,
    FirstRecordId,
    SecondRecordId,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the association that the relation is an instance of.
    ///
    /// Example: `6d6f6e676f5f6576656e7473`.
    pub association_id: AssociationIdValue,
    /// Id of the record of the association's first object, such as the id of a contact.
    ///
    /// Example: `632c34b4c9b7da3358ac9891`.
    pub first_record_id: FirstRecordId,
    /// Id of the record of the association's second object.
    pub second_record_id: SecondRecordId,
}

impl NewRelation {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewRelationRequired<
            impl Into<LocationId>,
            impl Into<AssociationId>,
            impl Into<RecordId>,
            impl Into<RecordId>,
        >,
    ) -> Self {
        let NewRelationRequired {
            location_id,
            association_id,
            first_record_id,
            second_record_id,
        } = required;
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

/// Whether a user or the system defined the association. Only associations that users
/// have defined can be deleted.
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
    AssociationUpdate, NewAssociation, NewRelation,
}

impl_debug_fields! {
    AssociationList { associations }, DeletedAssociation { deleted, id, message },
    Association { location_id, id, key, first_object_label, first_object_key,
    second_object_label, second_object_key, association_type }, Relation { id,
    association_id, first_object_key, first_record_id, second_object_key,
    second_record_id, location_id }, RelationList { relations, total },
}

impl_default! {
    AssociationList, DeletedAssociation, Association, Relation, RelationList,
}

impl_extra! {
    AssociationUpdate, NewAssociation, NewRelation,
}

open_enum! {
    AssociationType,
}

open_enum_decode! {
    AssociationType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AssociationType,
}
