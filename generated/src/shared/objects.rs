//! Types shared by the versions of the Objects API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Nullable, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{LocationId, RecordId, UserId};

/// A record of a custom object, or a business, to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewObjectRecord {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Values of the fields by the key of the field without the prefix of the object,
    /// such as `name` for `custom_objects.pet.name`. An amount of money is an object with
    /// `currency` and `value`; files are a list of objects with `url`.
    pub properties: Map<String, Value>,
    /// Id of the user who owns the record, as a list of at most one id. Only for custom
    /// objects.
    pub owner: Option<Vec<UserId>>,
    /// Ids of the users who follow the record, at most ten.
    pub followers: Option<Vec<UserId>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewObjectRecord {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        properties: Map<String, Value>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            properties,
            owner: None,
            followers: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who owns the record, as a list of at most one id. Only for custom
    /// objects.
    #[must_use]
    pub fn owner(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.owner = value.into_optional();
        self
    }

    /// Ids of the users who follow the record, at most ten.
    #[must_use]
    pub fn followers(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.followers = value.into_optional();
        self
    }
}

impl Encode for NewObjectRecord {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("properties", &self.properties);
        object.field("owner", &self.owner);
        object.field("followers", &self.followers);
    }
}

/// A custom object to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomObject {
    /// Names under which the user interface shows the object.
    pub labels: ObjectLabels,
    /// Key of the object, in lower case with underscores. The prefix `custom_objects.` is
    /// added if missing.
    ///
    /// Example: `custom_objects.pet`.
    pub key: String,
    /// Purpose of the object.
    ///
    /// Example: `These are non vaccinated pets`.
    pub description: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Field to create as the title of the object's records.
    pub primary_display_property_details: DisplayProperty,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCustomObject {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        labels: ObjectLabels,
        key: impl Into<String>,
        primary_display_property_details: DisplayProperty,
    ) -> Self {
        Self {
            labels,
            key: key.into(),
            location_id: location_id.into(),
            primary_display_property_details,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Purpose of the object.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for NewCustomObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("labels", &self.labels);
        object.field("key", &self.key);
        object.field("description", &self.description);
        object.field("locationId", &self.location_id);
        object
            .field(
                "primaryDisplayPropertyDetails",
                &self.primary_display_property_details,
            );
    }
}

/// Person or program that created or last changed a record.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordOrigin {
    /// Channel of the change, such as `WEB_USER`.
    pub channel: Option<String>,
    /// When the change was made, RFC 3339.
    ///
    /// Example: `2025-01-02T09:35:39.032Z`.
    pub created_at: Option<Timestamp>,
    /// Origin of the change, such as `PUBLIC_API`.
    pub source: Option<String>,
    /// Id of the user or the resource that made the change.
    ///
    /// Example: `26653146-ec82-435d-8a99-84ecdb7fde13`.
    pub source_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordOrigin {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordOrigin")?;
        Some(Self {
            channel: object.optional("channel"),
            created_at: object.optional("createdAt"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            extra: object.extra(),
        })
    }
}

/// An object, with its fields if they were requested.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectWithFields {
    /// The requested object.
    pub object: Option<CustomObject>,
    /// Whether the response comes from a cache.
    pub cache: Option<bool>,
    /// Fields of the object, if the call requests the fields.
    pub fields: Vec<CustomFieldDefinition>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ObjectWithFields {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectWithFields")?;
        Some(Self {
            object: object.optional("object"),
            cache: object.optional("cache"),
            fields: object.list("fields"),
            extra: object.extra(),
        })
    }
}

/// The field that is the title of an object's records.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DisplayProperty {
    /// Key of the field, such as `custom_objects.pet.name`. The prefix with the object's
    /// key is added if missing.
    pub key: String,
    /// Name of the field on the page of a record.
    ///
    /// Example: `Name of the pet`.
    pub name: String,
    /// Type of the field's values.
    pub data_type: DisplayPropertyType,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl DisplayProperty {
    /// Creates a value with the required fields.
    pub fn new(
        key: impl Into<String>,
        name: impl Into<String>,
        data_type: DisplayPropertyType,
    ) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            data_type,
            extra: Extra::new(),
        }
    }
}

impl Encode for DisplayProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("name", &self.name);
        object.field("dataType", &self.data_type);
    }
}

/// Names of an object in the user interface.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectLabels {
    /// Name of one record, such as `Pet`.
    pub singular: Option<String>,
    /// Name of several records, such as `Pets`.
    pub plural: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ObjectLabels {
    /// Creates a value with the required fields.
    pub fn new(singular: impl Into<String>, plural: impl Into<String>) -> Self {
        Self {
            singular: Some(singular.into()),
            plural: Some(plural.into()),
            ..Self::default()
        }
    }
}

impl Decode for ObjectLabels {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectLabels")?;
        Some(Self {
            singular: object.optional("singular"),
            plural: object.optional("plural"),
            extra: object.extra(),
        })
    }
}

impl Encode for ObjectLabels {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("singular", &self.singular);
        object.field("plural", &self.plural);
    }
}

/// New names of an object in the user interface.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectLabelsUpdate {
    /// Name of one record, such as `Pet`.
    pub singular: Option<String>,
    /// Name of several records, such as `Pets`.
    pub plural: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ObjectLabelsUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of one record, such as `Pet`.
    #[must_use]
    pub fn singular(mut self, value: impl IntoOptional<String>) -> Self {
        self.singular = value.into_optional();
        self
    }

    /// Name of several records, such as `Pets`.
    #[must_use]
    pub fn plural(mut self, value: impl IntoOptional<String>) -> Self {
        self.plural = value.into_optional();
        self
    }
}

impl Encode for ObjectLabelsUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("singular", &self.singular);
        object.field("plural", &self.plural);
    }
}

/// All objects of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectList {
    /// Standard and custom objects of the location.
    pub objects: Vec<CustomObject>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ObjectList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectList")?;
        Some(Self {
            objects: object.list("objects"),
            extra: object.extra(),
        })
    }
}

/// Response with an object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomObjectResponse {
    /// The created or updated object.
    pub object: Option<CustomObject>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomObjectResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomObjectResponse")?;
        Some(Self {
            object: object.optional("object"),
            extra: object.extra(),
        })
    }
}

/// A custom field of an object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldDefinition {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Name of the field.
    pub name: Option<String>,
    /// Purpose of the field.
    pub description: Option<String>,
    /// Text that is shown in the input while it is empty.
    pub placeholder: Option<String>,
    /// Whether forms can contain the field.
    pub show_in_forms: Option<bool>,
    /// Options to choose from. Only for fields of the types `SINGLE_OPTIONS`,
    /// `MULTIPLE_OPTIONS`, `RADIO`, `CHECKBOX` and `TEXTBOX_LIST`.
    pub options: Vec<FieldOption>,
    /// Extension of the files that the field accepts; `all` accepts any. Only for
    /// `FILE_UPLOAD`.
    pub accepted_formats: Option<FileFormat>,
    /// Id of the field.
    pub id: Option<String>,
    /// Key of the object that the field belongs to, such as `custom_objects.pet`.
    pub object_key: Option<String>,
    /// Type of the field's values. `MONETORY` is an amount of money.
    pub data_type: Option<FieldType>,
    /// Id of the folder that the field is in.
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub parent_id: Option<String>,
    /// Full key of the field: the key of the object and the name of the field, such as
    /// `custom_objects.pet.name`.
    pub field_key: Option<String>,
    /// Whether a record may have a value that is not among the options. Only for `RADIO`;
    /// the value does not become an option.
    pub allow_custom_option: Option<bool>,
    /// Maximum number of files that the field accepts. Only for `FILE_UPLOAD`.
    ///
    /// Example: `2`.
    pub max_file_limit: Option<i64>,
    /// When the field was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the field was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldDefinition {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldDefinition")?;
        Some(Self {
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            description: object.optional("description"),
            placeholder: object.optional("placeholder"),
            show_in_forms: object.optional("showInForms"),
            options: object.list("options"),
            accepted_formats: object.optional("acceptedFormats"),
            id: object.optional("id"),
            object_key: object.optional("objectKey"),
            data_type: object.optional("dataType"),
            parent_id: object.optional("parentId"),
            field_key: object.optional("fieldKey"),
            allow_custom_option: object.optional("allowCustomOption"),
            max_file_limit: object.optional("maxFileLimit"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            extra: object.extra(),
        })
    }
}

/// A standard or custom object, which defines a type of records.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomObject {
    /// Id of the object.
    ///
    /// Example: `661c06b4ffde146bdb469442`.
    pub id: Option<String>,
    /// Whether the object is a standard object, such as contacts or opportunities, and
    /// not a custom object.
    pub standard: Option<bool>,
    /// Key of the object, such as `custom_objects.pet`. Custom objects have the prefix
    /// `custom_objects.`.
    pub key: Option<String>,
    /// Names under which the user interface shows the object.
    pub labels: Option<ObjectLabels>,
    /// Purpose of the object.
    ///
    /// Example: `These are non vaccinated pets`.
    pub description: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `Q9DT3OAqEXDLYuob1G32`.
    pub location_id: Option<LocationId>,
    /// Key of the field that is the title of the records, such as
    /// `custom_objects.pet.name`.
    pub primary_display_property: Option<String>,
    /// When the object was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the object was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Whether the object was defined by a user or by the system.
    pub type_: Option<ObjectType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomObject")?;
        Some(Self {
            id: object.optional("id"),
            standard: object.optional("standard"),
            key: object.optional("key"),
            labels: object.optional("labels"),
            description: object.optional("description"),
            location_id: object.optional("locationId"),
            primary_display_property: object.optional("primaryDisplayProperty"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

/// A record of an object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Record {
    /// Id of the record.
    ///
    /// Example: `661c06b4ffde146bdb469442`.
    pub id: Option<RecordId>,
    /// Id of the user who owns the record, as a list of at most one id. Only for custom
    /// objects.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub owner: Vec<UserId>,
    /// Ids of the users who follow the record, at most ten.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr","v5cEPM428h8vShlRW1KT"]`.
    pub followers: Vec<UserId>,
    /// Values of the fields by the key of the field without the prefix of the object,
    /// such as `name` for `custom_objects.pet.name`. An amount of money is an object with
    /// `currency` and `value`; files are a list of objects with `url`.
    pub properties: Option<Map<String, Value>>,
    /// When the record was created, RFC 3339.
    pub date_added: Option<Timestamp>,
    /// When the record was last changed, RFC 3339.
    pub date_updated: Option<Timestamp>,
    /// Id of the object to which the record belongs.
    pub object_id: Option<String>,
    /// Key of the object that the record belongs to, such as `custom_objects.pet`.
    pub object_key: Option<String>,
    /// Id of the location (sub-account) that has the record.
    pub location_id: Option<LocationId>,
    /// When the record was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the record was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// Records that this record is related to.
    pub relations: Vec<RecordRelation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Record {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Record",
            &[
                ("id", &self.id),
                ("owner", &self.owner),
                ("followers", &self.followers),
                ("properties", &raw(&self.properties)),
                ("date_added", &self.date_added),
                ("date_updated", &self.date_updated),
                ("object_id", &self.object_id),
                ("object_key", &self.object_key),
                ("location_id", &self.location_id),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("relations", &self.relations),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for Record {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Record")?;
        Some(Self {
            id: object.optional("id"),
            owner: object.list("owner"),
            followers: object.list("followers"),
            properties: object.optional("properties"),
            date_added: object.optional("dateAdded"),
            date_updated: object.optional("dateUpdated"),
            object_id: object.optional("objectId"),
            object_key: object.optional("objectKey"),
            location_id: object.optional("locationId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            relations: object.list("relations"),
            extra: object.extra(),
        })
    }
}

/// Confirms that a record was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedRecord {
    /// Id of the record that was deleted.
    ///
    /// Example: `661c06b4ffde146bdb469442`.
    pub id: Option<RecordId>,
    /// Whether the record was deleted.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedRecord {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedRecord")?;
        Some(Self {
            id: object.optional("id"),
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// An option of a field with choices.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FieldOption {
    /// Key of the option.
    pub key: Option<String>,
    /// Text that is shown for the option.
    pub label: Option<String>,
    /// URL of the option. Only for `RADIO`.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for FieldOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FieldOption")?;
        Some(Self {
            key: object.optional("key"),
            label: object.optional("label"),
            url: object.optional("url"),
            extra: object.extra(),
        })
    }
}

/// Response with a record.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectRecordResponse {
    /// The requested, created or updated record.
    pub record: Option<Record>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ObjectRecordResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectRecordResponse")?;
        Some(Self {
            record: object.optional("record"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A record found by a search.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FoundRecord {
    /// Id of the record.
    ///
    /// Example: `661c06b4ffde146bdb469442`.
    pub id: Option<RecordId>,
    /// Id of the user who owns the record, as a list of at most one id. Only for custom
    /// objects.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr"]`.
    pub owner: Vec<UserId>,
    /// Ids of the users who follow the record, at most ten.
    ///
    /// Example: `["sx6wyHhbFdRXh302Lunr","v5cEPM428h8vShlRW1KT"]`.
    pub followers: Vec<UserId>,
    /// Values of the fields by the key of the field without the prefix of the object,
    /// such as `name` for `custom_objects.pet.name`. An amount of money is an object with
    /// `currency` and `value`; files are a list of objects with `url`.
    pub properties: Option<Map<String, Value>>,
    /// When the record was created, RFC 3339.
    pub created_at: Option<Timestamp>,
    /// When the record was last changed, RFC 3339.
    pub updated_at: Option<Timestamp>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Id of the object that the record belongs to.
    ///
    /// Example: `6d6f6e676f5f6576656e7473`.
    pub object_id: Option<String>,
    /// Key of the object that the record belongs to, such as `custom_objects.pet`.
    pub object_key: Option<String>,
    /// Person or program that created the record.
    pub created_by: Option<RecordOrigin>,
    /// Person or program that last changed the record.
    pub last_updated_by: Option<RecordOrigin>,
    /// Position of the record in the results. That of the last record of a page requests
    /// the next page.
    pub search_after: Vec<Value>,
    /// Ids of the users who own the record. A search was seen to return this member
    /// instead of `owner`.
    pub owners: Vec<UserId>,
    /// Records that this record is related to.
    pub relations: Vec<RecordRelation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for FoundRecord {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "FoundRecord",
            &[
                ("id", &self.id),
                ("owner", &self.owner),
                ("followers", &self.followers),
                ("properties", &raw(&self.properties)),
                ("created_at", &self.created_at),
                ("updated_at", &self.updated_at),
                ("location_id", &self.location_id),
                ("object_id", &self.object_id),
                ("object_key", &self.object_key),
                ("created_by", &self.created_by),
                ("last_updated_by", &self.last_updated_by),
                ("search_after", &raw(&self.search_after)),
                ("owners", &self.owners),
                ("relations", &self.relations),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for FoundRecord {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FoundRecord")?;
        Some(Self {
            id: object.optional("id"),
            owner: object.list("owner"),
            followers: object.list("followers"),
            properties: object.optional("properties"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            location_id: object.optional("locationId"),
            object_id: object.optional("objectId"),
            object_key: object.optional("objectKey"),
            created_by: object.optional("createdBy"),
            last_updated_by: object.optional("lastUpdatedBy"),
            search_after: object.list("searchAfter"),
            owners: object.list("owners"),
            relations: object.list("relations"),
            extra: object.extra(),
        })
    }
}

/// A page of the records found.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectRecordList {
    /// Records of the page.
    pub records: Vec<FoundRecord>,
    /// Number of records that match, on all pages.
    ///
    /// Example: `20`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ObjectRecordList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectRecordList")?;
        Some(Self {
            records: object.list("records"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Query, filters and page of a search for records of an object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectRecordSearch {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub page: i64,
    /// Number of records per page.
    ///
    /// Example: `10`.
    pub page_limit: i64,
    /// Text to find in the searchable fields, such as `Buddy`, or in a single field, such
    /// as `name:Buddy`.
    pub query: Option<String>,
    /// The `search_after` of the last record of the previous page.
    pub search_after: Option<Vec<Value>>,
    /// Conditions that the records must meet. The reference does not document their form.
    pub filters: Option<Vec<Map<String, Value>>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ObjectRecordSearch {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            page: 1,
            page_limit: 20,
            query: None,
            search_after: None,
            filters: None,
            extra: Extra::new(),
        }
    }

    /// Number of the page, from 1. Default: `1`. `None` keeps the default.
    #[must_use]
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.page = value;
        }
        self
    }

    /// Number of records per page. Always sent, as `20` until it is set; `None` changes
    /// nothing.
    #[must_use]
    pub fn page_limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.page_limit = value;
        }
        self
    }

    /// Text to find in the searchable fields, such as `Buddy`, or in a single field, such
    /// as `name:Buddy`.
    #[must_use]
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.query = value.into_optional();
        self
    }

    /// The `search_after` of the last record of the previous page.
    #[must_use]
    pub fn search_after(mut self, value: impl IntoOptional<Vec<Value>>) -> Self {
        self.search_after = value.into_optional();
        self
    }

    /// Conditions that the records must meet. The reference does not document their form.
    #[must_use]
    pub fn filters(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.filters = value.into_optional();
        self
    }
}

impl Encode for ObjectRecordSearch {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("page", &self.page);
        object.field("pageLimit", &self.page_limit);
        object.field("query", &self.query);
        object.field("searchAfter", &self.search_after);
        object.field("filters", &self.filters);
    }
}

/// Changes to a record.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ObjectRecordUpdate {
    /// Values of the fields by the key of the field without the prefix of the object,
    /// such as `name` for `custom_objects.pet.name`. An amount of money is an object with
    /// `currency` and `value`; files are a list of objects with `url`.
    pub properties: Option<Map<String, Value>>,
    /// Id of the user who owns the record, as a list of at most one id. Only for custom
    /// objects.
    pub owner: Option<Vec<UserId>>,
    /// Ids of the users who follow the record, at most ten.
    pub followers: Option<Vec<UserId>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ObjectRecordUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values of the fields by the key of the field without the prefix of the object,
    /// such as `name` for `custom_objects.pet.name`. An amount of money is an object with
    /// `currency` and `value`; files are a list of objects with `url`.
    #[must_use]
    pub fn properties(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.properties = value.into_optional();
        self
    }

    /// Id of the user who owns the record, as a list of at most one id. Only for custom
    /// objects.
    #[must_use]
    pub fn owner(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.owner = value.into_optional();
        self
    }

    /// Ids of the users who follow the record, at most ten.
    #[must_use]
    pub fn followers(mut self, value: impl IntoOptional<Vec<UserId>>) -> Self {
        self.followers = value.into_optional();
        self
    }
}

impl Encode for ObjectRecordUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("properties", &self.properties);
        object.field("owner", &self.owner);
        object.field("followers", &self.followers);
    }
}

/// Changes to an object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomObjectUpdate {
    /// Names under which the user interface shows the object.
    pub labels: Option<ObjectLabelsUpdate>,
    /// Purpose of the object.
    ///
    /// Example: `These are non vaccinated pets`.
    pub description: Option<Nullable<String>>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Keys of the fields that a search looks into, such as `custom_objects.pet.name`.
    pub searchable_properties: Vec<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomObjectUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            searchable_properties: searchable_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            labels: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Names under which the user interface shows the object.
    #[must_use]
    pub fn labels(mut self, value: impl IntoOptional<ObjectLabelsUpdate>) -> Self {
        self.labels = value.into_optional();
        self
    }

    /// Purpose of the object.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<Nullable<String>>) -> Self {
        self.description = value.into_optional();
        self
    }
}

impl Encode for CustomObjectUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("labels", &self.labels);
        object.field("description", &self.description);
        object.field("locationId", &self.location_id);
        object.field("searchableProperties", &self.searchable_properties);
    }
}

/// Type of the field's values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum DisplayPropertyType {
    /// `TEXT`
    Text,
    /// `NUMERICAL`
    Numerical,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl DisplayPropertyType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "TEXT",
            Self::Numerical => "NUMERICAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DisplayPropertyType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "TEXT" => Self::Text,
            "NUMERICAL" => Self::Numerical,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Extension of the files that the field accepts; `all` accepts any. Only for
/// `FILE_UPLOAD`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FileFormat {
    /// `.pdf`
    Pdf,
    /// `.docx`
    Docx,
    /// `.doc`
    Doc,
    /// `.jpg`
    Jpg,
    /// `.jpeg`
    Jpeg,
    /// `.png`
    Png,
    /// `.gif`
    Gif,
    /// `.csv`
    Csv,
    /// `.xlsx`
    Xlsx,
    /// `.xls`
    Xls,
    /// `all`
    All,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FileFormat {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pdf => ".pdf",
            Self::Docx => ".docx",
            Self::Doc => ".doc",
            Self::Jpg => ".jpg",
            Self::Jpeg => ".jpeg",
            Self::Png => ".png",
            Self::Gif => ".gif",
            Self::Csv => ".csv",
            Self::Xlsx => ".xlsx",
            Self::Xls => ".xls",
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FileFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            ".pdf" => Self::Pdf,
            ".docx" => Self::Docx,
            ".doc" => Self::Doc,
            ".jpg" => Self::Jpg,
            ".jpeg" => Self::Jpeg,
            ".png" => Self::Png,
            ".gif" => Self::Gif,
            ".csv" => Self::Csv,
            ".xlsx" => Self::Xlsx,
            ".xls" => Self::Xls,
            "all" => Self::All,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the field's values. `MONETORY` is an amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FieldType {
    /// `TEXT`
    Text,
    /// `LARGE_TEXT`
    LargeText,
    /// `NUMERICAL`
    Numerical,
    /// `PHONE`
    Phone,
    /// `MONETORY`
    Monetory,
    /// `CHECKBOX`
    Checkbox,
    /// `SINGLE_OPTIONS`
    SingleOptions,
    /// `MULTIPLE_OPTIONS`
    MultipleOptions,
    /// `DATE`
    Date,
    /// `TEXTBOX_LIST`
    TextboxList,
    /// `FILE_UPLOAD`
    FileUpload,
    /// `RADIO`
    Radio,
    /// `EMAIL`
    Email,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FieldType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "TEXT",
            Self::LargeText => "LARGE_TEXT",
            Self::Numerical => "NUMERICAL",
            Self::Phone => "PHONE",
            Self::Monetory => "MONETORY",
            Self::Checkbox => "CHECKBOX",
            Self::SingleOptions => "SINGLE_OPTIONS",
            Self::MultipleOptions => "MULTIPLE_OPTIONS",
            Self::Date => "DATE",
            Self::TextboxList => "TEXTBOX_LIST",
            Self::FileUpload => "FILE_UPLOAD",
            Self::Radio => "RADIO",
            Self::Email => "EMAIL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FieldType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "TEXT" => Self::Text,
            "LARGE_TEXT" => Self::LargeText,
            "NUMERICAL" => Self::Numerical,
            "PHONE" => Self::Phone,
            "MONETORY" => Self::Monetory,
            "CHECKBOX" => Self::Checkbox,
            "SINGLE_OPTIONS" => Self::SingleOptions,
            "MULTIPLE_OPTIONS" => Self::MultipleOptions,
            "DATE" => Self::Date,
            "TEXTBOX_LIST" => Self::TextboxList,
            "FILE_UPLOAD" => Self::FileUpload,
            "RADIO" => Self::Radio,
            "EMAIL" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the object was defined by a user or by the system.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ObjectType {
    /// `USER_DEFINED`
    UserDefined,
    /// `SYSTEM_DEFINED`
    SystemDefined,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ObjectType {
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

impl From<&str> for ObjectType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "USER_DEFINED" => Self::UserDefined,
            "SYSTEM_DEFINED" => Self::SystemDefined,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A relation of a record to another one.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordRelation {
    /// Id of the relation between the two records.
    pub relation_id: Option<String>,
    /// Id of the related record.
    pub record_id: Option<RecordId>,
    /// Key of the object that the related record belongs to, such as `contact`.
    pub object_key: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordRelation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordRelation")?;
        Some(Self {
            relation_id: object.optional("relationId"),
            record_id: object.optional("recordId"),
            object_key: object.optional("objectKey"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    NewObjectRecord, NewCustomObject, DisplayProperty, ObjectLabels, ObjectLabelsUpdate,
    ObjectRecordSearch, ObjectRecordUpdate, CustomObjectUpdate,
}

impl_debug_fields! {
    RecordOrigin { channel, created_at, source, source_id }, ObjectWithFields { object,
    cache, fields }, ObjectList { objects }, CustomObjectResponse { object },
    CustomFieldDefinition { location_id, name, description, placeholder, show_in_forms,
    options, accepted_formats, id, object_key, data_type, parent_id, field_key,
    allow_custom_option, max_file_limit, date_added, date_updated }, CustomObject { id,
    standard, key, labels, description, location_id, primary_display_property,
    date_added, date_updated, type_ }, DeletedRecord { id, success }, FieldOption { key,
    label, url }, ObjectRecordResponse { record, trace_id }, ObjectRecordList { records,
    total, trace_id }, RecordRelation { relation_id, record_id, object_key },
}

impl_default! {
    RecordOrigin, ObjectWithFields, ObjectLabels, ObjectList, CustomObjectResponse,
    CustomFieldDefinition, CustomObject, Record, DeletedRecord, FieldOption,
    ObjectRecordResponse, FoundRecord, ObjectRecordList, RecordRelation,
}

impl_extra! {
    NewObjectRecord, NewCustomObject, DisplayProperty, ObjectLabels, ObjectLabelsUpdate,
    ObjectRecordSearch, ObjectRecordUpdate, CustomObjectUpdate,
}

open_enum! {
    DisplayPropertyType, FileFormat, FieldType, ObjectType,
}

open_enum_decode! {
    FileFormat, FieldType, ObjectType,
}

open_enum_encode! {
    DisplayPropertyType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    DisplayPropertyType, FileFormat, FieldType, ObjectType,
}
