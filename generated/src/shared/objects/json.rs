//! Implementations of serde's traits for the Objects API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    CustomFieldDefinition, CustomObject, CustomObjectResponse, CustomObjectUpdate,
    DeletedRecord, DisplayProperty, DisplayPropertyType, FieldOption, FieldType,
    FileFormat, FoundRecord, NewCustomObject, NewObjectRecord, ObjectLabels,
    ObjectLabelsUpdate, ObjectList, ObjectRecordList, ObjectRecordResponse,
    ObjectRecordSearch, ObjectRecordUpdate, ObjectType, ObjectWithFields, Record,
    RecordOrigin, RecordRelation,
};

open_enum_decode! {
    DisplayPropertyType,
}

open_enum_encode! {
    FileFormat, FieldType, ObjectType,
}

impl Decode for NewObjectRecord {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewObjectRecord")?;
        Some(Self {
            location_id: object.required("locationId")?,
            properties: object.required("properties")?,
            owner: object.optional("owner"),
            followers: object.optional("followers"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewCustomObject {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCustomObject")?;
        Some(Self {
            labels: object.required("labels")?,
            key: object.required("key")?,
            description: object.optional("description"),
            location_id: object.required("locationId")?,
            primary_display_property_details: object
                .required("primaryDisplayPropertyDetails")?,
            extra: object.extra(),
        })
    }
}

impl Encode for RecordOrigin {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("channel", &self.channel);
        object.field("createdAt", &self.created_at);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
    }
}

impl Encode for ObjectWithFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("object", &self.object);
        object.field("cache", &self.cache);
        object.field("fields", &self.fields);
    }
}

impl Decode for DisplayProperty {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DisplayProperty")?;
        Some(Self {
            key: object.required("key")?,
            name: object.required("name")?,
            data_type: object.required("dataType")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ObjectLabelsUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectLabelsUpdate")?;
        Some(Self {
            singular: object.optional("singular"),
            plural: object.optional("plural"),
            extra: object.extra(),
        })
    }
}

impl Encode for ObjectList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("objects", &self.objects);
    }
}

impl Encode for CustomObjectResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("object", &self.object);
    }
}

impl Encode for CustomFieldDefinition {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("placeholder", &self.placeholder);
        object.field("showInForms", &self.show_in_forms);
        object.field("options", &self.options);
        object.field("acceptedFormats", &self.accepted_formats);
        object.field("id", &self.id);
        object.field("objectKey", &self.object_key);
        object.field("dataType", &self.data_type);
        object.field("parentId", &self.parent_id);
        object.field("fieldKey", &self.field_key);
        object.field("allowCustomOption", &self.allow_custom_option);
        object.field("maxFileLimit", &self.max_file_limit);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
    }
}

impl Encode for CustomObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("standard", &self.standard);
        object.field("key", &self.key);
        object.field("labels", &self.labels);
        object.field("description", &self.description);
        object.field("locationId", &self.location_id);
        object.field("primaryDisplayProperty", &self.primary_display_property);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("type", &self.type_);
    }
}

impl Encode for Record {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("owner", &self.owner);
        object.field("followers", &self.followers);
        object.field("properties", &self.properties);
        object.field("dateAdded", &self.date_added);
        object.field("dateUpdated", &self.date_updated);
        object.field("objectId", &self.object_id);
        object.field("objectKey", &self.object_key);
        object.field("locationId", &self.location_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("relations", &self.relations);
    }
}

impl Encode for DeletedRecord {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("success", &self.success);
    }
}

impl Encode for FieldOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("label", &self.label);
        object.field("url", &self.url);
    }
}

impl Encode for ObjectRecordResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("record", &self.record);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for FoundRecord {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("owner", &self.owner);
        object.field("followers", &self.followers);
        object.field("properties", &self.properties);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("locationId", &self.location_id);
        object.field("objectId", &self.object_id);
        object.field("objectKey", &self.object_key);
        object.field("createdBy", &self.created_by);
        object.field("lastUpdatedBy", &self.last_updated_by);
        object.field("searchAfter", &self.search_after);
        object.field("owners", &self.owners);
        object.field("relations", &self.relations);
    }
}

impl Encode for ObjectRecordList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("records", &self.records);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for ObjectRecordSearch {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectRecordSearch")?;
        Some(Self {
            location_id: object.required("locationId")?,
            page: object.required("page")?,
            page_limit: object.required("pageLimit")?,
            query: object.optional("query"),
            search_after: object.optional("searchAfter"),
            filters: object.optional("filters"),
            extra: object.extra(),
        })
    }
}

impl Decode for ObjectRecordUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ObjectRecordUpdate")?;
        Some(Self {
            properties: object.optional("properties"),
            owner: object.optional("owner"),
            followers: object.optional("followers"),
            extra: object.extra(),
        })
    }
}

impl Decode for CustomObjectUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomObjectUpdate")?;
        Some(Self {
            labels: object.optional("labels"),
            description: object.nullable("description"),
            location_id: object.required("locationId")?,
            searchable_properties: object.required("searchableProperties")?,
            extra: object.extra(),
        })
    }
}

impl Encode for RecordRelation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("relationId", &self.relation_id);
        object.field("recordId", &self.record_id);
        object.field("objectKey", &self.object_key);
    }
}

impl_serde! {
    NewObjectRecord, NewCustomObject, RecordOrigin, ObjectWithFields, DisplayProperty,
    ObjectLabels, ObjectLabelsUpdate, ObjectList, CustomObjectResponse,
    CustomFieldDefinition, CustomObject, Record, DeletedRecord, FieldOption,
    ObjectRecordResponse, FoundRecord, ObjectRecordList, ObjectRecordSearch,
    ObjectRecordUpdate, CustomObjectUpdate, DisplayPropertyType, FileFormat, FieldType,
    ObjectType, RecordRelation,
}
