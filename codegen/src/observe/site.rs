//! Schemas for the comparison with observations: references are followed and unions are flattened.

use std::borrow::Borrow;

use openapiv3::{AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaKind, Type};

use crate::diagnostics::Place;
use crate::lower::untyped_object;
use crate::resolve::Resolved;

/// Maximum depth to which `allOf`, `oneOf` and `anyOf` are followed. Lowering has already refused cycles.
const MAX_FOLLOWED: usize = 64;

/// A schema at the place where a document uses it.
#[derive(Clone)]
pub(super) struct Site<'a> {
    resolved: &'a Resolved,
    api: usize,
    schema: &'a Schema,
    /// The place of the schema itself: a component, or the place where it is used.
    pub(super) place: Place,
    /// The place where it is used. An overlay replaces the schema there to change the type only at this place.
    pub(super) used: Place,
    /// Whether the schema, or the node that refers to it, allows `null`.
    pub(super) nullable: bool,
}

/// The values that a schema allows, after references are followed and unions are split.
pub(super) enum Accepts<'a> {
    /// Any JSON, because the schema states nothing that is compared.
    Anything,
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list of these elements; of anything if there is none.
    List(Option<Site<'a>>),
    /// An object.
    Object(Object<'a>),
}

/// The members that a schema allows.
pub(super) struct Object<'a> {
    members: Vec<(&'a str, Site<'a>)>,
    /// Aliases of members, each with the name of the member.
    aliases: Vec<(&'a str, &'a str)>,
    required: Vec<&'a str>,
    /// The values of further members.
    pub(super) further: Further<'a>,
    /// The object schema to which a property can be added.
    pub(super) place: Place,
}

/// The additional members that an object may have.
pub(super) enum Further<'a> {
    /// No further members.
    None,
    /// Any members, because the object documents none.
    Any,
    /// Members whose values have this schema.
    Typed(Site<'a>),
}

impl<'a> Site<'a> {
    /// Returns the site of the schema at `place` in the document `api`.
    pub(super) fn new<S: Borrow<Schema>>(
        resolved: &'a Resolved,
        api: usize,
        place: Place,
        schema: &'a ReferenceOr<S>,
    ) -> Option<Self> {
        let (api, schema, at) = follow(resolved, api, place.clone(), schema)?;
        let site = Self {
            resolved,
            api,
            nullable: schema.schema_data.nullable,
            schema,
            place: at,
            used: place,
        };
        Some(site.unwrapped())
    }

    /// Returns the values that the schema allows, one entry for each alternative of a union.
    pub(super) fn accepts(&self) -> Vec<Accepts<'a>> {
        let mut accepted = Vec::new();
        self.collect(&mut accepted, 0);
        accepted
    }

    /// Follows `allOf`, `oneOf` and `anyOf` with a single schema, which are equivalent to that schema.
    fn unwrapped(mut self) -> Self {
        for _ in 0..MAX_FOLLOWED {
            let Some((keyword, [only])) = self.listed() else {
                break;
            };
            let place = self.place.child(keyword).index(0);
            let Some((api, schema, place)) = follow(self.resolved, self.api, place, only) else {
                break;
            };
            self.nullable |= schema.schema_data.nullable;
            self = Self {
                api,
                schema,
                place,
                ..self
            };
        }
        self
    }

    /// Returns the schemas of `allOf`, `oneOf` or `anyOf`, unless any JSON is accepted.
    fn listed(&self) -> Option<(&'static str, &'a [ReferenceOr<Schema>])> {
        match &self.schema.schema_kind {
            _ if self.takes_any_json() => None,
            SchemaKind::AllOf { all_of } => Some(("allOf", all_of)),
            SchemaKind::OneOf { one_of } => Some(("oneOf", one_of)),
            SchemaKind::AnyOf { any_of } => Some(("anyOf", any_of)),
            _ => None,
        }
    }

    /// Returns whether any JSON is accepted: for raw JSON, and for a type of the runtime, whose forms are not compared.
    fn takes_any_json(&self) -> bool {
        let extensions = &self.schema.schema_data.extensions;
        ["x-raw-json", "x-library-type"]
            .iter()
            .any(|key| extensions.contains_key(*key))
    }

    fn inner(&self, place: Place, schema: &'a ReferenceOr<impl Borrow<Schema>>) -> Option<Self> {
        Self::new(self.resolved, self.api, place, schema)
    }

    fn collect(&self, accepted: &mut Vec<Accepts<'a>>, depth: usize) {
        if self.takes_any_json() || depth > MAX_FOLLOWED {
            accepted.push(Accepts::Anything);
            return;
        }
        match &self.schema.schema_kind {
            SchemaKind::Type(kind) => accepted.push(self.typed(kind)),
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => {
                let (keyword, schemas) = self.listed().unwrap_or_default();
                for (index, schema) in schemas.iter().enumerate() {
                    let place = self.place.child(keyword).index(index);
                    if let Some(site) = self.inner(place, schema) {
                        site.collect(accepted, depth + 1);
                    }
                }
            }
            SchemaKind::AllOf { .. } => {
                let mut whole = Object::empty(&self.place);
                self.add_all_of(&mut whole, depth);
                accepted.push(Accepts::Object(whole));
            }
            SchemaKind::Any(any) => accepted.push(match untyped_object(any) {
                Some(_) => {
                    let mut whole = Object::empty(&self.place);
                    self.add_properties(&mut whole, &any.properties, &any.required);
                    self.add_further(&mut whole, any.additional_properties.as_ref());
                    Accepts::Object(whole)
                }
                None => Accepts::Anything,
            }),
            SchemaKind::Not { .. } => accepted.push(Accepts::Anything),
        }
    }

    fn typed(&self, kind: &'a Type) -> Accepts<'a> {
        match kind {
            Type::String(_) => Accepts::String,
            Type::Number(_) => Accepts::Number,
            Type::Integer(_) => Accepts::Integer,
            Type::Boolean(_) => Accepts::Boolean,
            Type::Array(array) => {
                let items = array.items.as_ref();
                Accepts::List(items.and_then(|items| self.inner(self.place.child("items"), items)))
            }
            Type::Object(object) => {
                let mut whole = Object::empty(&self.place);
                self.add_object(&mut whole, object);
                Accepts::Object(whole)
            }
        }
    }

    fn add_all_of(&self, whole: &mut Object<'a>, depth: usize) {
        let Some(("allOf", members)) = self.listed().filter(|_| depth <= MAX_FOLLOWED) else {
            return;
        };
        for (index, member) in members.iter().enumerate() {
            let place = self.place.child("allOf").index(index);
            let Some(site) = self.inner(place, member) else {
                continue;
            };
            match &site.schema.schema_kind {
                SchemaKind::Type(Type::Object(object)) => site.add_object(whole, object),
                SchemaKind::Any(any) => {
                    site.add_properties(whole, &any.properties, &any.required);
                    whole.place = site.place;
                }
                SchemaKind::AllOf { .. } => site.add_all_of(whole, depth + 1),
                _ => {}
            }
        }
    }

    fn add_object(&self, whole: &mut Object<'a>, object: &'a ObjectType) {
        self.add_properties(whole, &object.properties, &object.required);
        self.add_further(whole, object.additional_properties.as_ref());
        whole.place = self.place.clone();
    }

    fn add_properties<S: Borrow<Schema>>(
        &self,
        whole: &mut Object<'a>,
        properties: &'a indexmap::IndexMap<String, ReferenceOr<S>>,
        required: &'a [String],
    ) {
        let at = self.place.child("properties");
        for (name, property) in properties {
            let site = self.inner(at.child(name), property);
            whole.members.extend(site.map(|site| (name.as_str(), site)));
        }
        whole.required.extend(required.iter().map(String::as_str));
        let aliases = self.schema.schema_data.extensions.get("x-aliases");
        let aliases = aliases.and_then(serde_json::Value::as_object);
        for (name, list) in aliases.into_iter().flatten() {
            let list = list.as_array().into_iter().flatten();
            let list = list.filter_map(serde_json::Value::as_str);
            whole
                .aliases
                .extend(list.map(|alias| (alias, name.as_str())));
        }
        if !properties.is_empty() && matches!(whole.further, Further::Any) {
            whole.further = Further::None;
        }
    }

    fn add_further(&self, whole: &mut Object<'a>, further: Option<&'a AdditionalProperties>) {
        if let Some(AdditionalProperties::Schema(values)) = further {
            let place = self.place.child("additionalProperties");
            whole.further = self
                .inner(place, values)
                .map_or(Further::Any, Further::Typed);
        }
    }
}

impl<'a> Object<'a> {
    fn empty(place: &Place) -> Self {
        Self {
            members: Vec::new(),
            aliases: Vec::new(),
            required: Vec::new(),
            further: Further::Any,
            place: place.clone(),
        }
    }

    /// Returns a member by its name or one of its aliases.
    pub(super) fn member(&self, key: &str) -> Option<(&'a str, &Site<'a>)> {
        let mut aliases = self.aliases.iter();
        let alias = aliases.find(|(alias, _)| *alias == key);
        let key = alias.map_or(key, |(_, name)| name);
        let mut members = self.members.iter();
        members
            .find(|(name, _)| *name == key)
            .map(|(name, site)| (*name, site))
    }

    /// Returns the names of the members, and whether each is required.
    pub(super) fn names(&self) -> impl Iterator<Item = (&'a str, bool)> {
        let members = self.members.iter();
        members.map(|(name, _)| (*name, self.required.contains(name)))
    }
}

impl Accepts<'_> {
    /// Returns the type in JSON Schema, or `anything`.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Anything => "anything",
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::List(_) => "array",
            Self::Object(_) => "object",
        }
    }
}

fn follow<'a, S: Borrow<Schema>>(
    resolved: &'a Resolved,
    api: usize,
    place: Place,
    schema: &'a ReferenceOr<S>,
) -> Option<(usize, &'a Schema, Place)> {
    match schema {
        ReferenceOr::Item(schema) => Some((api, schema.borrow(), place)),
        ReferenceOr::Reference { reference } => {
            let target = resolved.follow::<Schema>(&resolved.documents[api], reference)?;
            Some((target.api, target.item, target.place))
        }
    }
}
