//! The shape of observed JSON: the types at each place, and how often they were seen.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

/// A JSON type other than list and object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without a fraction or exponent that fits 64 bits.
    Integer,
    /// Any other number, such as `1.5`, `1.0` or `1e3`.
    Number,
    /// A string.
    String,
}

/// The values seen at one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// Number of values.
    pub count: usize,
    /// The types of those that are neither list nor object.
    pub scalars: BTreeSet<Scalar>,
    /// The elements of lists, if there was a list. The elements of a recording are kept separately, because each is compared
    /// with the alternatives of a union.
    pub list: Option<Vec<Shape>>,
    /// The members of objects, if there was an object.
    pub object: Option<IndexMap<String, Shape>>,
    /// Whether it is, or may be, merged from several values, whose members need not have occurred together.
    pub merged: bool,
}

impl Scalar {
    /// Returns the name of the type in JSON Schema.
    pub fn word(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
        }
    }
}

impl Shape {
    /// Returns the shape of a value.
    pub fn of(value: &Value) -> Self {
        let mut shape = Self {
            count: 1,
            ..Self::default()
        };
        let scalar = match value {
            Value::Array(elements) => {
                shape.list = Some(elements.iter().map(Self::of).collect());
                return shape;
            }
            Value::Object(members) => {
                let members = members.iter();
                let members = members.map(|(key, value)| (key.clone(), Self::of(value)));
                shape.object = Some(members.collect());
                return shape;
            }
            Value::Null => Scalar::Null,
            Value::Bool(_) => Scalar::Boolean,
            Value::Number(number) if number.is_f64() => Scalar::Number,
            Value::Number(_) => Scalar::Integer,
            Value::String(_) => Scalar::String,
        };
        shape.scalars.insert(scalar);
        shape
    }

    /// Returns whether only `null`, or nothing, was seen.
    pub fn is_null(&self) -> bool {
        let only_null = self.scalars.iter().all(|scalar| *scalar == Scalar::Null);
        only_null && self.list.is_none() && self.object.is_none()
    }

    /// Returns the names of the types that were seen.
    pub fn words(&self) -> Vec<&'static str> {
        let mut words: Vec<&str> = self.scalars.iter().map(|scalar| scalar.word()).collect();
        words.extend(self.list.is_some().then_some("array"));
        words.extend(self.object.is_some().then_some("object"));
        words
    }

    /// Adds the values of another shape.
    pub fn merge(&mut self, other: &Self) {
        self.merged |= self.count > 0;
        self.count += other.count;
        self.scalars.extend(&other.scalars);
        if let Some(elements) = &other.list {
            self.list
                .get_or_insert_default()
                .extend(elements.iter().cloned());
        }
        if let Some(members) = &other.object {
            let known = self.object.get_or_insert_default();
            for (key, member) in members {
                known.entry(key.clone()).or_default().merge(member);
            }
        }
    }

    /// Returns all elements of lists as one.
    pub fn element(&self) -> Self {
        let mut merged = Self::default();
        for element in self.list.iter().flatten() {
            merged.merge(element);
        }
        merged
    }
}
