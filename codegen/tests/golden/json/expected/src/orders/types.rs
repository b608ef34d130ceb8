//! Types of the requests and responses of the Orders API.

use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra};

/// The documented schema `Data`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Data {
    /// The property `settings`.
    pub settings: Map<String, Value>,
    /// The property `value`.
    pub value: Value,
    /// The property `extra`.
    pub extra_: Option<Map<String, Value>>,
    /// The property `filters`.
    pub filters: Option<Vec<Map<String, Value>>>,
    /// The property `rule`.
    pub rule: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Data {
    /// Creates a value with the required fields.
    pub fn new(settings: Map<String, Value>, value: impl Into<Value>) -> Self {
        Self {
            settings,
            value: value.into(),
            extra_: None,
            filters: None,
            rule: None,
            extra: Extra::new(),
        }
    }

    /// The property `extra`.
    #[must_use]
    pub fn extra_(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.extra_ = value.into_optional();
        self
    }

    /// The property `filters`.
    #[must_use]
    pub fn filters(mut self, value: impl IntoOptional<Vec<Map<String, Value>>>) -> Self {
        self.filters = value.into_optional();
        self
    }

    /// The property `rule`.
    #[must_use]
    pub fn rule(mut self, value: impl IntoOptional<Value>) -> Self {
        self.rule = value.into_optional();
        self
    }
}

impl Encode for Data {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("settings", &self.settings);
        object.field("value", &self.value);
        object.field("extra", &self.extra_);
        object.field("filters", &self.filters);
        object.field("rule", &self.rule);
    }
}

impl_debug! {
    Data,
}

impl_extra! {
    Data,
}
