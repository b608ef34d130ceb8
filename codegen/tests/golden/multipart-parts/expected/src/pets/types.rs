//! Types of the requests and responses of the Pets API.

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Encode, Extra, File, Form, IntoOptional, Multipart, Writer, impl_debug, impl_extra,
};

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ImportPetsBodyOptions {
    /// The property `dryRun`.
    pub dry_run: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ImportPetsBodyOptions {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `dryRun`.
    #[must_use]
    pub fn dry_run(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dry_run = value.into_optional();
        self
    }
}

impl Encode for ImportPetsBodyOptions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("dryRun", &self.dry_run);
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportPetsBody {
    /// The part `files`.
    pub files: Vec<File>,
    /// The part `options`.
    pub options: ImportPetsBodyOptions,
    /// The part `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The part `extra`.
    pub extra_: Option<Map<String, Value>>,
    /// The part `note`.
    pub note: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for ImportPetsBody {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "ImportPetsBody",
            &[
                ("files", &self.files),
                ("options", &self.options),
                ("labels", &self.labels),
                ("extra_", &raw(&self.extra_)),
                ("note", &raw(&self.note)),
                ("extra", &self.extra),
            ],
        )
    }
}

impl ImportPetsBody {
    /// Creates a form with the required fields.
    pub fn new(
        files: impl IntoIterator<Item = File>,
        options: ImportPetsBodyOptions,
    ) -> Self {
        Self {
            files: files.into_iter().collect(),
            options,
            labels: None,
            extra_: None,
            note: None,
            extra: Extra::new(),
        }
    }

    /// The property `labels`.
    #[must_use]
    pub fn labels(mut self, value: impl IntoOptional<BTreeMap<String, String>>) -> Self {
        self.labels = value.into_optional();
        self
    }

    /// The property `extra`.
    #[must_use]
    pub fn extra_(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.extra_ = value.into_optional();
        self
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<Value>) -> Self {
        self.note = value.into_optional();
        self
    }
}

impl Multipart for ImportPetsBody {
    #[inline]
    fn write(&self, form: &mut Form) {
        form.file("files", &self.files);
        form.json("options", &self.options);
        form.json("labels", &self.labels);
        form.json("extra", &self.extra_);
        form.field("note", &self.note);
        form.extra(&self.extra);
    }
}

impl_debug! {
    ImportPetsBodyOptions,
}

impl_extra! {
    ImportPetsBodyOptions, ImportPetsBody,
}
