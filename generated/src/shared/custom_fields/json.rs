//! Implementations of serde's traits for the Custom Fields API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CustomFieldDefinition, CustomFieldFolder, CustomFieldFolderUpdate, CustomFieldList,
    CustomFieldResponse, CustomFieldUpdate, DeletedField, FieldOption, FieldType,
    FileFormat, NewCustomField, NewCustomFieldFolder,
};

impl Decode for NewCustomField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCustomField")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            description: object.optional("description"),
            placeholder: object.optional("placeholder"),
            show_in_forms: object.required("showInForms")?,
            options: object.optional("options"),
            accepted_formats: object.optional("acceptedFormats"),
            data_type: object.required("dataType")?,
            field_key: object.required("fieldKey")?,
            object_key: object.required("objectKey")?,
            max_file_limit: object.optional("maxFileLimit"),
            allow_custom_option: object.optional("allowCustomOption"),
            parent_id: object.required("parentId")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewCustomFieldFolder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCustomFieldFolder")?;
        Some(Self {
            object_key: object.required("objectKey")?,
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CustomFieldResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("field", &self.field);
    }
}

impl Encode for CustomFieldList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fields", &self.fields);
        object.field("folders", &self.folders);
    }
}

impl Encode for DeletedField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("succeded", &self.succeeded);
        object.field("id", &self.id);
        object.field("key", &self.key);
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

impl Encode for CustomFieldFolder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("objectKey", &self.object_key);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
    }
}

impl Decode for CustomFieldUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            description: object.optional("description"),
            placeholder: object.optional("placeholder"),
            show_in_forms: object.required("showInForms")?,
            options: object.optional("options"),
            accepted_formats: object.optional("acceptedFormats"),
            max_file_limit: object.optional("maxFileLimit"),
            extra: object.extra(),
        })
    }
}

impl Decode for CustomFieldFolderUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldFolderUpdate")?;
        Some(Self {
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            extra: object.extra(),
        })
    }
}

impl_serde! {
    NewCustomField, NewCustomFieldFolder, CustomFieldResponse, CustomFieldList,
    DeletedField, CustomFieldDefinition, CustomFieldFolder, FieldOption,
    CustomFieldUpdate, CustomFieldFolderUpdate, FileFormat, FieldType,
}
