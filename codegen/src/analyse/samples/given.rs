//! Values of examples that a document or an overlay gives as JSON.

use serde_json::Value as Json;

use crate::ir::{Field, LibraryType, Operation, Shape, Type, TypeId, Value, Variant};
use crate::naming::FieldName;
use crate::target::Holds;

use super::{Member, Sampler, entry, in_field, in_union, inner_exact};

/// The key of `x-example-values` under which the whole body is given.
const BODY: &str = "$";

/// A value that does not fit its type.
pub(super) struct Misfit {
    /// The keys and positions that lead to it.
    path: Vec<String>,
    /// What is wrong with it: `is not a list`.
    problem: String,
}

impl Misfit {
    fn new(problem: impl Into<String>) -> Self {
        Self {
            path: Vec::new(),
            problem: problem.into(),
        }
    }

    /// Adds the key or position of the value that contains the misfit.
    fn within(mut self, step: &str) -> Self {
        self.path.insert(0, step.to_owned());
        self
    }

    /// Returns the problem with its place.
    pub(super) fn message(&self) -> String {
        let place = self.path.join(".");
        format!("the example value `{place}` {}", self.problem)
    }
}

impl Sampler<'_> {
    /// Returns the value of a parameter that `x-example-values` gives.
    pub(super) fn given_parameter(
        &self,
        operation: &Operation,
        member: &Member<'_>,
        ty: &Type,
    ) -> Option<Result<Value, Misfit>> {
        let given = operation.example_values.get(member.wire)?;
        let value = self.given(member, ty, given);
        let value = value.map(|value| Value::Given(Box::new(value)));
        Some(value.map_err(|misfit| misfit.within(member.wire)))
    }

    /// Replaces a body by the one that `x-example-values` gives, or its properties.
    pub(super) fn given_body(
        &self,
        operation: &Operation,
        member: &Member<'_>,
        ty: &Type,
        usual: Value,
        problems: &mut Vec<Misfit>,
    ) -> Value {
        let Some(given) = operation.example_values.get(BODY) else {
            return self.with_given(usual, &operation.example_values, problems);
        };
        match self.given(member, ty, given) {
            Ok(value) => Value::Given(Box::new(value)),
            Err(problem) => {
                problems.push(problem.within(BODY));
                usual
            }
        }
    }

    /// Replaces the properties of a struct that are given, and sets the optional ones.
    fn with_given(
        &self,
        value: Value,
        given: &serde_json::Map<String, Json>,
        problems: &mut Vec<Misfit>,
    ) -> Value {
        let Value::Struct(id, mut required, mut setters) = value else {
            return value;
        };
        for field in self.library.type_def(id).shape.fields() {
            let Some(json) = given.get(&field.wire) else {
                continue;
            };
            let (name, value) = match self.given_field(id, field, json) {
                Ok((name, value)) => (name, Value::Given(Box::new(value))),
                Err(problem) => {
                    problems.push(problem);
                    continue;
                }
            };
            let arguments = if field.argument.is_some() {
                &mut required
            } else {
                &mut setters
            };
            match arguments.iter_mut().find(|(known, _)| *known == name) {
                Some(known) => known.1 = value,
                None => arguments.push((name, value)),
            }
        }
        Value::Struct(id, required, setters)
    }

    /// Returns a value of a type from JSON in the notation of the API.
    pub(super) fn given(
        &self,
        member: &Member<'_>,
        ty: &Type,
        json: &Json,
    ) -> Result<Value, Misfit> {
        let misfit = || Misfit::new(format!("is not {}", expected(ty)));
        Ok(match (ty, json) {
            (Type::String | Type::Id(_) | Type::Url, Json::String(text)) => {
                Value::Text(text.clone())
            }
            (
                Type::Library(LibraryType {
                    holds: Some(holds), ..
                }),
                Json::String(text),
            ) if holds.is_shown_as(text) => Value::Time(text.clone()),
            (Type::Integer, json) => Value::Integer(json.as_i64().ok_or_else(misfit)?),
            (Type::Number, json) => Value::Number(json.as_f64().ok_or_else(misfit)?),
            (Type::Boolean, Json::Bool(flag)) => Value::Boolean(*flag),
            (Type::Json, json) => Value::Json(json.clone()),
            (Type::JsonObject, Json::Object(members)) => Value::JsonObject(members.clone()),
            (Type::Map(held), Json::Object(members)) => {
                let entries = members.iter().map(|(key, json)| {
                    let value = self.given(member, held, json);
                    let value = value.map_err(|misfit| misfit.within(key))?;
                    Ok((key.clone(), entry(value)))
                });
                Value::Map(entries.collect::<Result<_, _>>()?)
            }
            (Type::List(element), Json::Array(elements)) => {
                let values = elements.iter().enumerate().map(|(index, json)| {
                    let value = self.given(member, element, json);
                    Ok(inner_exact(
                        value.map_err(|misfit| misfit.within(&index.to_string()))?,
                    ))
                });
                Value::List(values.collect::<Result<_, _>>()?)
            }
            (Type::File, Json::String(path)) => Value::File(path.clone()),
            (Type::Named(id), json) => return self.given_named(member, *id, json),
            _ => return Err(misfit()),
        })
    }

    fn given_named(&self, member: &Member<'_>, id: TypeId, json: &Json) -> Result<Value, Misfit> {
        match (&self.library.type_def(id).shape, json) {
            (Shape::Enum(variants), Json::String(text)) => {
                let variant = variants.iter().find(|variant| variant.wire == *text);
                let name = variant.map(|variant| variant.name.clone());
                let name = name.ok_or_else(|| not_listed(variants))?;
                Ok(Value::Variant(id, name))
            }
            (Shape::Union(alternatives), json) => {
                let mut alternatives = alternatives.iter();
                let value = alternatives.find_map(|one| {
                    let value = self.given(member, &one.ty, json).ok()?;
                    Some(in_union(id, one, value))
                });
                value.ok_or_else(|| Misfit::new("fits no alternative of the union"))
            }
            (Shape::Struct(fields) | Shape::Multipart(fields), Json::Object(members)) => {
                self.given_object(id, fields, members)
            }
            (Shape::Enum(variants), _) => Err(not_listed(variants)),
            _ => Err(Misfit::new("is not an object")),
        }
    }

    /// Returns a struct with the given members. Required members that are not given have the usual values.
    fn given_object(
        &self,
        id: TypeId,
        fields: &[Field],
        members: &serde_json::Map<String, Json>,
    ) -> Result<Value, Misfit> {
        let is_unknown = |key: &&String| !fields.iter().any(|field| field.wire == **key);
        if let Some(unknown) = members.keys().find(is_unknown) {
            return Err(Misfit::new("is no property of the object").within(unknown));
        }
        let Value::Struct(id, required, _) = self.object(id, fields, 1) else {
            return Err(Misfit::new("is not an object"));
        };
        let mut problems = Vec::new();
        let usual = Value::Struct(id, required, Vec::new());
        let value = self.with_given(usual, members, &mut problems);
        problems.into_iter().next().map_or(Ok(value), Err)
    }

    /// Returns the name of a field as an argument or setter, and its given value.
    fn given_field(
        &self,
        owner: TypeId,
        field: &Field,
        json: &Json,
    ) -> Result<(FieldName, Value), Misfit> {
        let member = Member::of(self.library, owner, field);
        let value = self.given(&member, &field.ty, json);
        let value = value.map_err(|misfit| misfit.within(&field.wire))?;
        let value = in_field(field, value);
        let name = if field.argument.is_some() {
            field.name.clone()
        } else {
            field.name.setter()
        };
        Ok((name, value))
    }

    /// Returns the keys of `x-example-values` that name neither a parameter nor a property of the body, or name a property
    /// although `$` gives the whole body, with the problem.
    pub(super) fn unknown_given<'o>(
        &self,
        operation: &'o Operation,
    ) -> Vec<(&'o str, &'static str)> {
        let body = operation.body.as_ref().filter(|body| body.required);
        let fields = body.and_then(|body| match &body.ty {
            Type::Named(id) => Some(self.library.type_def(*id).shape.fields()),
            _ => None,
        });
        let fields = fields.unwrap_or_default();
        let gives_body = operation.example_values.contains_key(BODY);
        let problem = |key: &str| {
            if operation
                .parameters
                .iter()
                .any(|parameter| parameter.wire == key)
            {
                return None;
            }
            match (body, fields.iter().any(|field| field.wire == key)) {
                (Some(_), _) if key == BODY => None,
                (Some(_), true) if gives_body => Some("which `$` gives with the whole body"),
                (Some(_), true) => None,
                (Some(_), false) if fields.is_empty() => {
                    Some("but the body has no properties: give all of it under `$`")
                }
                _ => Some("which is neither a parameter nor a property of a required body"),
            }
        };
        let keys = operation.example_values.keys();
        let unknown = keys.filter_map(|key| Some((key.as_str(), problem(key)?)));
        unknown.collect()
    }
}

/// Returns a phrase for the JSON that an example must have for a type, such as `a string`.
fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::String | Type::Id(_) | Type::Url => "a string",
        Type::Library(LibraryType {
            holds: Some(Holds::Instant),
            ..
        }) => "a point in time, such as `2026-03-01T09:00:00Z`",
        Type::Library(LibraryType {
            holds: Some(Holds::Day),
            ..
        }) => "a date, such as `2026-03-01`",
        Type::Library(_) => "a value that an example can have",
        Type::Integer => "an integer",
        Type::Number => "a number",
        Type::Boolean => "a boolean",
        Type::Map(_) | Type::JsonObject | Type::Named(_) => "an object",
        Type::List(_) => "a list",
        Type::File => "the path of a file",
        Type::Json => "JSON",
    }
}

fn not_listed(variants: &[Variant]) -> Misfit {
    let values: Vec<String> = variants
        .iter()
        .map(|variant| format!("`{}`", variant.wire))
        .collect();
    Misfit::new(format!("is not one of {}", values.join(", ")))
}
