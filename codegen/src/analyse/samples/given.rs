//! Values of examples that a document or an overlay gives as JSON.

use serde_json::Value as Json;

use crate::ir::{Alternative, Boxing, Field, LibraryType, Operation, Shape, Type, TypeId, Value};
use crate::naming::FieldName;

use super::{Member, Sampler, exact};

/// The key of `x-example-values` under which the whole body is given.
const BODY: &str = "$";

/// A value that does not fit the type: the keys and positions that lead to it.
pub(super) struct Misfit(Vec<String>);

impl Misfit {
    /// Adds the key or position of the value that contains the misfit.
    fn within(mut self, step: &str) -> Self {
        self.0.insert(0, step.to_owned());
        self
    }

    /// Returns the keys and positions, separated by dots.
    pub(super) fn place(&self) -> String {
        self.0.join(".")
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
        Some(
            self.given(member, ty, given)
                .map_err(|misfit| misfit.within(member.wire)),
        )
    }

    /// Replaces a body by the one that `x-example-values` gives, or its properties.
    pub(super) fn given_body(
        &self,
        operation: &Operation,
        member: &Member<'_>,
        ty: &Type,
        sample: Value,
    ) -> Result<Value, Misfit> {
        match operation.example_values.get(BODY) {
            Some(given) => self
                .given(member, ty, given)
                .map_err(|misfit| misfit.within(BODY)),
            None => self.with_given(sample, &operation.example_values),
        }
    }

    /// Replaces the properties of a struct that are given, and sets the optional ones.
    fn with_given(
        &self,
        value: Value,
        given: &serde_json::Map<String, Json>,
    ) -> Result<Value, Misfit> {
        let Value::Struct(id, mut required, mut setters) = value else {
            return Ok(value);
        };
        for field in self.library.type_def(id).shape.fields() {
            let Some(json) = given.get(&field.wire) else {
                continue;
            };
            let (name, value) = self.given_field(id, field, json)?;
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
        Ok(Value::Struct(id, required, setters))
    }

    /// Returns a value of a type from JSON in the notation of the API.
    pub(super) fn given(
        &self,
        member: &Member<'_>,
        ty: &Type,
        json: &Json,
    ) -> Result<Value, Misfit> {
        let misfit = Misfit(Vec::new());
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
            (Type::Integer, json) => Value::Integer(json.as_i64().ok_or(misfit)?),
            (Type::Number, json) => Value::Number(json.as_f64().ok_or(misfit)?),
            (Type::Boolean, Json::Bool(flag)) => Value::Boolean(*flag),
            (Type::Json, json) => Value::Json(json.clone()),
            (Type::JsonObject, Json::Object(members)) => Value::JsonObject(members.clone()),
            (Type::Map(held), Json::Object(members)) => {
                let entries = members.iter().map(|(key, json)| {
                    let value = self.given(member, held, json);
                    let value = value.map_err(|misfit| misfit.within(key))?;
                    Ok((key.clone(), exact(value)))
                });
                Value::Map(entries.collect::<Result<_, _>>()?)
            }
            (Type::List(element), Json::Array(elements)) => {
                let values = elements.iter().enumerate().map(|(index, json)| {
                    let value = self.given(member, element, json);
                    Ok(exact(
                        value.map_err(|misfit| misfit.within(&index.to_string()))?,
                    ))
                });
                Value::List(values.collect::<Result<_, _>>()?)
            }
            (Type::File, Json::String(path)) => Value::File(path.clone()),
            (Type::Named(id), json) => return self.given_named(member, *id, json),
            _ => return Err(misfit),
        })
    }

    fn given_named(&self, member: &Member<'_>, id: TypeId, json: &Json) -> Result<Value, Misfit> {
        match (&self.library.type_def(id).shape, json) {
            (Shape::Enum(variants), Json::String(text)) => {
                let variant = variants.iter().find(|variant| variant.wire == *text);
                let name = variant.map(|variant| variant.name.clone());
                Ok(Value::Variant(id, name.ok_or(Misfit(Vec::new()))?))
            }
            (Shape::Union(alternatives), json) => {
                let mut alternatives = alternatives.iter();
                let value =
                    alternatives.find_map(|one| self.given_alternative(member, id, one, json));
                value.ok_or(Misfit(Vec::new()))
            }
            (Shape::Struct(fields) | Shape::Multipart(fields), Json::Object(members)) => {
                self.given_object(id, fields, members)
            }
            _ => Err(Misfit(Vec::new())),
        }
    }

    fn given_alternative(
        &self,
        member: &Member<'_>,
        id: TypeId,
        alternative: &Alternative,
        json: &Json,
    ) -> Option<Value> {
        let value = self.given(member, &alternative.ty, json).ok()?;
        if let (Type::String, Value::Text(text)) = (&alternative.ty, &value) {
            return Some(Value::TextAlternative(id, text.clone()));
        }
        let boxing = Boxing::of(alternative);
        let name = alternative.name.clone();
        Some(Value::Alternative(id, name, Box::new(exact(value)), boxing))
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
            return Err(Misfit(vec![unknown.clone()]));
        }
        let Value::Struct(id, required, _) = self.object(id, fields, 1) else {
            return Err(Misfit(Vec::new()));
        };
        self.with_given(Value::Struct(id, required, Vec::new()), members)
    }

    /// Returns the name of a field as an argument or setter, and its given value.
    fn given_field(
        &self,
        owner: TypeId,
        field: &Field,
        json: &Json,
    ) -> Result<(FieldName, Value), Misfit> {
        let member = Member {
            module: self.library.type_def(owner).module.0,
            wire: &field.wire,
            docs: &field.docs,
        };
        let value = self.given(&member, &field.ty, json);
        let value = value.map_err(|misfit| misfit.within(&field.wire))?;
        let value = if field.nullable { exact(value) } else { value };
        let name = if field.argument.is_some() {
            field.name.clone()
        } else {
            field.name.setter()
        };
        Ok((name, value))
    }

    /// Returns the keys of `x-example-values` that name neither a parameter nor a property of the body.
    pub(super) fn unknown_given<'o>(
        &self,
        operation: &'o Operation,
    ) -> impl Iterator<Item = &'o str> {
        let body = operation.body.as_ref().filter(|body| body.required);
        let fields = body.and_then(|body| match &body.ty {
            Type::Named(id) => Some(self.library.type_def(*id).shape.fields()),
            _ => None,
        });
        let fields = fields.unwrap_or_default();
        let keys = operation.example_values.keys().map(String::as_str);
        let keys: Vec<_> = keys
            .filter(|key| {
                let is_body = *key == BODY && body.is_some();
                let is_field = fields.iter().any(|field| field.wire == *key);
                let mut parameters = operation.parameters.iter();
                !is_body && !is_field && !parameters.any(|parameter| parameter.wire == *key)
            })
            .collect();
        keys.into_iter()
    }
}
