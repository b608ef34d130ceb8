//! Types shared by the versions of the Custom Fields API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::LocationId;

/// A custom field to create for a custom object or for businesses.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomField {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the field.
    pub name: Option<String>,
    /// Purpose of the field.
    pub description: Option<String>,
    /// Text that is shown in the input while it is empty.
    pub placeholder: Option<String>,
    /// Whether forms can contain the field.
    pub show_in_forms: bool,
    /// Options to choose from. Only for fields of the types `SINGLE_OPTIONS`,
    /// `MULTIPLE_OPTIONS`, `RADIO`, `CHECKBOX` and `TEXTBOX_LIST`.
    pub options: Option<Vec<FieldOption>>,
    /// Extension of the files that the field accepts; `all` accepts any. Only for
    /// `FILE_UPLOAD`.
    pub accepted_formats: Option<FileFormat>,
    /// Type of the field's values. `MONETORY` is an amount of money.
    pub data_type: FieldType,
    /// Full key of the field: the key of the object and the name of the field, such as
    /// `custom_objects.pet.name`.
    pub field_key: String,
    /// Key of the object, with a prefix for custom objects, such as `custom_objects.pet`.
    pub object_key: String,
    /// Maximum number of files that the field accepts. Only for `FILE_UPLOAD`.
    ///
    /// Example: `2`.
    pub max_file_limit: Option<i64>,
    /// Whether a record may have a value that is not among the options. Only for `RADIO`;
    /// the value does not become an option.
    pub allow_custom_option: Option<bool>,
    /// Id of the folder that the field is in.
    pub parent_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewCustomField::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewCustomFieldRequired<LocationIdValue, FieldKey, ObjectKey, ParentId> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Whether forms can contain the field.
    pub show_in_forms: bool,
    /// Type of the field's values. `MONETORY` is an amount of money.
    pub data_type: FieldType,
    /// Full key of the field: the key of the object and the name of the field, such as
    /// `custom_objects.pet.name`.
    pub field_key: FieldKey,
    /// Key of the object, with a prefix for custom objects, such as `custom_objects.pet`.
    pub object_key: ObjectKey,
    /// Id of the folder that the field is in.
    pub parent_id: ParentId,
}

impl NewCustomField {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewCustomFieldRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewCustomFieldRequired {
            location_id,
            show_in_forms,
            data_type,
            field_key,
            object_key,
            parent_id,
        } = required;
        Self {
            location_id: location_id.into(),
            show_in_forms,
            data_type,
            field_key: field_key.into(),
            object_key: object_key.into(),
            parent_id: parent_id.into(),
            name: None,
            description: None,
            placeholder: None,
            options: None,
            accepted_formats: None,
            max_file_limit: None,
            allow_custom_option: None,
            extra: Extra::new(),
        }
    }

    /// Name of the field.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Purpose of the field.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Text that is shown in the input while it is empty.
    #[must_use]
    pub fn placeholder(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder = value.into_optional();
        self
    }

    /// Options to choose from. Only for fields of the types `SINGLE_OPTIONS`,
    /// `MULTIPLE_OPTIONS`, `RADIO`, `CHECKBOX` and `TEXTBOX_LIST`.
    #[must_use]
    pub fn options(mut self, value: impl IntoOptional<Vec<FieldOption>>) -> Self {
        self.options = value.into_optional();
        self
    }

    /// Extension of the files that the field accepts; `all` accepts any. Only for
    /// `FILE_UPLOAD`.
    #[must_use]
    pub fn accepted_formats(mut self, value: impl IntoOptional<FileFormat>) -> Self {
        self.accepted_formats = value.into_optional();
        self
    }

    /// Maximum number of files that the field accepts. Only for `FILE_UPLOAD`.
    #[must_use]
    pub fn max_file_limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_file_limit = value.into_optional();
        self
    }

    /// Whether a record may have a value that is not among the options. Only for `RADIO`;
    /// the value does not become an option.
    #[must_use]
    pub fn allow_custom_option(mut self, value: impl IntoOptional<bool>) -> Self {
        self.allow_custom_option = value.into_optional();
        self
    }
}

impl Encode for NewCustomField {
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
        object.field("dataType", &self.data_type);
        object.field("fieldKey", &self.field_key);
        object.field("objectKey", &self.object_key);
        object.field("maxFileLimit", &self.max_file_limit);
        object.field("allowCustomOption", &self.allow_custom_option);
        object.field("parentId", &self.parent_id);
    }
}

/// A folder to create for the custom fields of an object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCustomFieldFolder {
    /// Key of the object, with a prefix for custom objects, such as `custom_objects.pet`.
    pub object_key: String,
    /// Name of the folder.
    ///
    /// Example: `Vaccinations`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCustomFieldFolder {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        object_key: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            object_key: object_key.into(),
            name: name.into(),
            location_id: location_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for NewCustomFieldFolder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("objectKey", &self.object_key);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
    }
}

/// Response with a custom field.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldResponse {
    /// The requested, created or updated custom field, or the requested folder.
    pub field: Option<CustomFieldDefinition>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldResponse")?;
        Some(Self {
            field: object.optional("field"),
            extra: object.extra(),
        })
    }
}

/// Custom fields of an object, and their folders.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldList {
    /// Custom fields of the object.
    pub fields: Vec<CustomFieldDefinition>,
    /// Folders that group the custom fields, in the shape of a custom field.
    pub folders: Vec<CustomFieldDefinition>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldList")?;
        Some(Self {
            fields: object.list("fields"),
            folders: object.list("folders"),
            extra: object.extra(),
        })
    }
}

/// Confirms that a custom field or a folder was deleted.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedField {
    /// Whether the field or the folder was deleted.
    ///
    /// Received under the JSON key `succeded`, or else `succeeded`, or else `success`.
    pub succeeded: Option<bool>,
    /// Id of the field or the folder that was deleted.
    ///
    /// Example: `3sv6UEo51C9Bmpo1cKTq`.
    pub id: Option<String>,
    /// Full key of the deleted field or folder, such as `custom_objects.pet.name`.
    pub key: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedField")?;
        Some(Self {
            succeeded: object
                .optional(object.present_name(&["succeded", "succeeded", "success"])),
            id: object.optional("id"),
            key: object.optional("key"),
            extra: object.extra(),
        })
    }
}

/// A custom field of a custom object or of businesses.
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
    /// Key of the object, with a prefix for custom objects, such as `custom_objects.pet`.
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

/// A folder that groups the custom fields of an object.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldFolder {
    /// Id of the folder.
    pub id: Option<String>,
    /// Key of the object, with a prefix for custom objects, such as `custom_objects.pet`.
    pub object_key: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Name of the folder.
    pub name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CustomFieldFolder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldFolder")?;
        Some(Self {
            id: object.optional("id"),
            object_key: object.optional("objectKey"),
            location_id: object.optional("locationId"),
            name: object.optional("name"),
            extra: object.extra(),
        })
    }
}

/// An option of a field with choices.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FieldOption {
    /// Key of the option. Requests that create a field contain it; requests that update a
    /// field omit it.
    pub key: Option<String>,
    /// Text that is shown for the option.
    pub label: Option<String>,
    /// URL of the option. Only for `RADIO`.
    pub url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FieldOption {
    /// Creates a value with the required fields.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: Some(label.into()),
            ..Self::default()
        }
    }

    /// Key of the option. Requests that create a field contain it; requests that update a
    /// field omit it.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// URL of the option. Only for `RADIO`.
    #[must_use]
    pub fn with_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.url = value.into_optional();
        self
    }
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

impl Encode for FieldOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("label", &self.label);
        object.field("url", &self.url);
    }
}

/// Changes to a custom field.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the field.
    pub name: Option<String>,
    /// Purpose of the field.
    pub description: Option<String>,
    /// Text that is shown in the input while it is empty.
    pub placeholder: Option<String>,
    /// Whether forms can contain the field.
    pub show_in_forms: bool,
    /// Complete list of options, which replaces the existing one. Options cannot be
    /// removed. Only for fields of the types `SINGLE_OPTIONS`, `MULTIPLE_OPTIONS`,
    /// `RADIO`, `CHECKBOX` and `TEXTBOX_LIST`.
    pub options: Option<Vec<FieldOption>>,
    /// Extension of the files that the field accepts; `all` accepts any. Only for
    /// `FILE_UPLOAD`.
    pub accepted_formats: Option<FileFormat>,
    /// Maximum number of files that the field accepts. Only for `FILE_UPLOAD`.
    ///
    /// Example: `2`.
    pub max_file_limit: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CustomFieldUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct CustomFieldUpdateRequired<LocationIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Whether forms can contain the field.
    pub show_in_forms: bool,
}

impl CustomFieldUpdate {
    /// Creates a value with the required fields.
    pub fn new(required: CustomFieldUpdateRequired<impl Into<LocationId>>) -> Self {
        let CustomFieldUpdateRequired { location_id, show_in_forms } = required;
        Self {
            location_id: location_id.into(),
            show_in_forms,
            name: None,
            description: None,
            placeholder: None,
            options: None,
            accepted_formats: None,
            max_file_limit: None,
            extra: Extra::new(),
        }
    }

    /// Name of the field.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Purpose of the field.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Text that is shown in the input while it is empty.
    #[must_use]
    pub fn placeholder(mut self, value: impl IntoOptional<String>) -> Self {
        self.placeholder = value.into_optional();
        self
    }

    /// Complete list of options, which replaces the existing one. Options cannot be
    /// removed. Only for fields of the types `SINGLE_OPTIONS`, `MULTIPLE_OPTIONS`,
    /// `RADIO`, `CHECKBOX` and `TEXTBOX_LIST`.
    #[must_use]
    pub fn options(mut self, value: impl IntoOptional<Vec<FieldOption>>) -> Self {
        self.options = value.into_optional();
        self
    }

    /// Extension of the files that the field accepts; `all` accepts any. Only for
    /// `FILE_UPLOAD`.
    #[must_use]
    pub fn accepted_formats(mut self, value: impl IntoOptional<FileFormat>) -> Self {
        self.accepted_formats = value.into_optional();
        self
    }

    /// Maximum number of files that the field accepts. Only for `FILE_UPLOAD`.
    #[must_use]
    pub fn max_file_limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.max_file_limit = value.into_optional();
        self
    }
}

impl Encode for CustomFieldUpdate {
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
        object.field("maxFileLimit", &self.max_file_limit);
    }
}

/// The new name of a folder of custom fields.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomFieldFolderUpdate {
    /// Name of the folder.
    ///
    /// Example: `Vaccinations`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomFieldFolderUpdate {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            location_id: location_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CustomFieldFolderUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
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

impl_debug! {
    NewCustomField, NewCustomFieldFolder, FieldOption, CustomFieldUpdate,
    CustomFieldFolderUpdate,
}

impl_debug_fields! {
    CustomFieldResponse { field }, CustomFieldList { fields, folders }, DeletedField {
    succeeded, id, key }, CustomFieldDefinition { location_id, name, description,
    placeholder, show_in_forms, options, accepted_formats, id, object_key, data_type,
    parent_id, field_key, allow_custom_option, max_file_limit, date_added, date_updated
    }, CustomFieldFolder { id, object_key, location_id, name },
}

impl_default! {
    CustomFieldResponse, CustomFieldList, DeletedField, CustomFieldDefinition,
    CustomFieldFolder, FieldOption,
}

impl_extra! {
    NewCustomField, NewCustomFieldFolder, FieldOption, CustomFieldUpdate,
    CustomFieldFolderUpdate,
}

open_enum! {
    FileFormat, FieldType,
}

open_enum_decode! {
    FileFormat, FieldType,
}

open_enum_encode! {
    FileFormat, FieldType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    FileFormat, FieldType,
}
