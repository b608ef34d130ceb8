//! The values that paths, queries, headers and form fields take.

use serde_json::Value;

use crate::json::{Date, Encode as _, EncodeAs, Id, Timestamp, WrittenAs, to_json};

/// A type that is sent as text in a path, a query, a header or a form field.
pub trait ParameterValue {
    /// Appends the value as a string: nothing for an absent value, several strings for a list.
    fn append_to(&self, values: &mut ParameterValues);
}

/// The values of a parameter as strings.
#[derive(Debug, Default)]
pub struct ParameterValues {
    values: Vec<String>,
    problem: Option<String>,
}

impl ParameterValues {
    /// Appends a value.
    pub fn push(&mut self, value: impl Into<String>) {
        self.values.push(value.into());
    }

    /// Records that a value cannot be sent.
    pub fn refuse(&mut self, reason: impl Into<String>) {
        self.problem.get_or_insert(reason.into());
    }

    pub(crate) fn into_parts(self) -> (Vec<String>, Option<String>) {
        (self.values, self.problem)
    }
}

impl ParameterValue for str {
    fn append_to(&self, values: &mut ParameterValues) {
        values.push(self);
    }
}

impl ParameterValue for String {
    fn append_to(&self, values: &mut ParameterValues) {
        values.push(self);
    }
}

impl ParameterValue for i64 {
    fn append_to(&self, values: &mut ParameterValues) {
        values.push(self.to_string());
    }
}

impl ParameterValue for f64 {
    fn append_to(&self, values: &mut ParameterValues) {
        if self.is_finite() {
            let mut text = String::new();
            crate::json::write_f64(&mut text, *self);
            values.push(text);
        } else {
            values.refuse(format!("{self} is not a finite number"));
        }
    }
}

impl ParameterValue for bool {
    fn append_to(&self, values: &mut ParameterValues) {
        values.push(if *self { "true" } else { "false" });
    }
}

impl ParameterValue for Value {
    fn append_to(&self, values: &mut ParameterValues) {
        match self {
            Self::Null => {}
            Self::Bool(boolean) => boolean.append_to(values),
            Self::Number(number) => values.push(number.to_string()),
            Self::String(text) => values.push(text),
            Self::Array(elements) => elements.append_to(values),
            Self::Object(_) => values.refuse("an object cannot be sent as this parameter"),
        }
    }
}

impl<R> ParameterValue for Id<R> {
    fn append_to(&self, values: &mut ParameterValues) {
        values.push(self.as_str());
    }
}

impl ParameterValue for Date {
    fn append_to(&self, values: &mut ParameterValues) {
        values.push(self.to_string());
    }
}

impl ParameterValue for Timestamp {
    fn append_to(&self, values: &mut ParameterValues) {
        values.push(self.to_string());
    }
}

/// Writes the value in its form as JSON and appends that scalar, or each scalar of a list, as a string.
impl<T: EncodeAs + ?Sized> ParameterValue for WrittenAs<'_, T> {
    fn append_to(&self, values: &mut ParameterValues) {
        if self.is_absent() {
            return;
        }
        let json = to_json(self).map_err(|error| error.reason);
        let value = json.and_then(|json| {
            serde_json::from_str::<Value>(&json).map_err(|error| error.to_string())
        });
        match value {
            Ok(value) => value.append_to(values),
            Err(reason) => values.refuse(reason),
        }
    }
}

impl<T: ParameterValue> ParameterValue for Option<T> {
    fn append_to(&self, values: &mut ParameterValues) {
        if let Some(value) = self {
            value.append_to(values);
        }
    }
}

impl<T: ParameterValue> ParameterValue for Vec<T> {
    fn append_to(&self, values: &mut ParameterValues) {
        for value in self {
            value.append_to(values);
        }
    }
}

impl<T: ParameterValue + ?Sized> ParameterValue for Box<T> {
    fn append_to(&self, values: &mut ParameterValues) {
        (**self).append_to(values);
    }
}

impl<T: ParameterValue + ?Sized> ParameterValue for &T {
    fn append_to(&self, values: &mut ParameterValues) {
        (**self).append_to(values);
    }
}
