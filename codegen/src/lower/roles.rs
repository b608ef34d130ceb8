//! Naming component schemas by their role in the operations of their document.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{
    AdditionalProperties, MediaType, Operation, ReferenceOr, RequestBody, Response, Schema,
    SchemaKind, Type as Kind,
};

use crate::ir::ModuleId;
use crate::naming::{Claim, Grammar, Role, TypeName};

use super::context::{At, Context, Owner};
use super::docs::string_extension;
use super::operation::base_names;
use super::response::is_success;
use super::schema::{defines_type, untyped_object};

/// A component schema: the index of its document, and its name in it.
type Key = (usize, String);

/// The uses of the schemas of all documents.
#[derive(Default)]
struct Uses {
    /// The roles of each schema, with the names that the operations suggest.
    claims: BTreeMap<Key, Vec<(Role, Claim)>>,
    /// The schemas that are the body of an error.
    errors: BTreeSet<Key>,
    /// Number of uses of each schema without a role: as a part of another schema or of an inline body, as the body of an event,
    /// or as a result that is neither a list nor an envelope.
    parts: BTreeMap<Key, usize>,
    /// The schemas of lists in envelopes. `parts` counts this use too, but it does not exclude a role.
    payloads: BTreeSet<Key>,
}

/// Finds the names of schemas by their role in an operation, if the target has a grammar.
///
/// A schema with further uses has no role: see [`only_role`].
pub(super) fn name_roles(cx: &mut Context<'_>) {
    let Some(grammar) = cx.library.target.facts.grammar.clone() else {
        return;
    };
    let mut uses = Uses::default();
    for index in 0..cx.resolved.documents.len() {
        find_parts(cx, index, &mut uses);
        find_claims(cx, &grammar, ModuleId(index), &mut uses);
    }
    for key in &uses.errors {
        if chosen_name(cx, key).is_some() {
            continue;
        }
        let is_error_only = !uses.parts.contains_key(key) && !uses.claims.contains_key(key);
        if is_error_only {
            let name = grammar.error_body(cx.spellings(), &key.1);
            cx.roles.insert(key.clone(), name);
        }
    }
    let mut claims: BTreeMap<usize, Vec<(String, Claim)>> = BTreeMap::new();
    for (key, made) in &uses.claims {
        if chosen_name(cx, key).is_some() {
            continue;
        }
        if let Some(claim) = only_role(key, made, &uses) {
            let of_module = claims.entry(key.0).or_default();
            of_module.push((key.1.clone(), claim));
        }
    }
    for (index, of_module) in claims {
        settle(cx, index, of_module);
    }
}

/// Returns the best claim of a schema. Returns `None` if some of its claims are for a body and others for a result, if the claims
/// name different objects, if it is the body of an error, or if [`find_parts`] or [`find_claims`] counted a further use.
fn only_role(key: &Key, made: &[(Role, Claim)], uses: &Uses) -> Option<Claim> {
    let parts = uses.parts.get(key).copied().unwrap_or_default();
    let allowed = usize::from(uses.payloads.contains(key));
    let sent = made.iter().filter(|(role, _)| *role == Role::Body).count();
    let is_one = sent == 0 || sent == made.len();
    let claims: Vec<Claim> = made.iter().map(|(_, claim)| claim.clone()).collect();
    if parts > allowed || !is_one || uses.errors.contains(key) {
        return None;
    }
    Claim::best(&claims)
}

/// Gives each schema of a module its first suggested name for which no other schema has precedence. If the best claims for a name
/// have the same rank, no schema gets it.
///
/// Names of operations, names that overlays choose, and names of schemas without a role are reserved.
fn settle(cx: &mut Context<'_>, index: usize, mut open: Vec<(String, Claim)>) {
    let module = ModuleId(index);
    let mut taken = other_names(cx, module, &open);
    while !open.is_empty() {
        for (_, claim) in &mut open {
            claim.names.retain(|name| {
                !taken.contains(name) && cx.owner(module, name) != Some(Owner::Fixed)
            });
        }
        open.retain(|(_, claim)| !claim.names.is_empty());
        let mut best: BTreeMap<TypeName, Vec<&(String, Claim)>> = BTreeMap::new();
        for one in &open {
            best.entry(one.1.names[0].clone()).or_default().push(one);
        }
        let mut given = Vec::new();
        for (name, mut claimants) in best {
            claimants.sort_by_key(|(_, claim)| claim.rank);
            let is_tie = claimants.len() > 1 && claimants[0].1.rank == claimants[1].1.rank;
            if !is_tie {
                given.push((name.clone(), claimants[0].0.clone()));
            }
            taken.insert(name);
        }
        for (name, raw) in given {
            open.retain(|(other, _)| *other != raw);
            cx.roles.insert((index, raw), name);
        }
    }
}

/// Returns the names that overlays choose for the schemas of a module, and the names of the schemas that have no claims.
fn other_names(cx: &Context<'_>, module: ModuleId, open: &[(String, Claim)]) -> BTreeSet<TypeName> {
    let components = cx.api(module).openapi.components.iter();
    let schemas = components.flat_map(|components| &components.schemas);
    let mut names = BTreeSet::new();
    for (raw, schema) in schemas {
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        let chosen = string_extension(&schema.schema_data.extensions, "x-rust-name");
        if let Some(chosen) = chosen {
            names.insert(TypeName::new(cx.spellings(), chosen));
        } else if defines_type(schema) && !open.iter().any(|(claimed, _)| claimed == raw) {
            names.insert(TypeName::without_suffix(cx.spellings(), raw));
        }
    }
    names
}

fn find_claims(cx: &Context<'_>, grammar: &Grammar, module: ModuleId, uses: &mut Uses) {
    let bases = base_names(cx, module);
    for (path, method, operation) in cx.api(module).openapi.operations() {
        let Some(base) = bases.get(&(path, method)) else {
            continue;
        };
        let at = At {
            api: module.0,
            place: cx.api(module).place(),
        };
        let mut add = |key: Option<Key>, role: Role| {
            let claim = grammar.claim(cx.spellings(), base, role);
            if let (Some(key), Some(claim)) = (key, claim) {
                uses.claims.entry(key).or_default().push((role, claim));
            }
        };
        if let Some(media) = request_media(cx, &at, operation) {
            add(component(cx, &at, media, Reach::Items), Role::Body);
        }
        for (status, response) in responses(cx, &at, operation) {
            let Some(media) = response.content.values().next() else {
                continue;
            };
            let key = component(cx, &at, media, Reach::Itself);
            if !is_success(status, response) {
                uses.errors.extend(key);
                continue;
            }
            let Some(key) = key else { continue };
            let payload = envelope_payload(cx, &key);
            match (grammar.returns_many(cx.spellings(), base), payload) {
                (true, Payload::Component(inner)) => {
                    uses.payloads.insert(inner.clone());
                    add(Some(inner), Role::List);
                    add(Some(key), Role::ListEnvelope);
                }
                (true, Payload::Object) => add(Some(key), Role::ListEnvelope),
                (true, _) => add(Some(key), Role::List),
                (false, Payload::None) => {
                    *uses.parts.entry(key).or_default() += 1;
                }
                (false, _) => add(Some(key), Role::Envelope),
            }
        }
    }
}

/// The property of an envelope that does not merely state the result of a call.
enum Payload {
    /// There is no such property, there are several, or its schema is of another kind.
    None,
    /// A list.
    List,
    /// An object or a union that is written inline.
    Object,
    /// An object or a union that is a component.
    Component(Key),
}

fn envelope_payload(cx: &Context<'_>, key: &Key) -> Payload {
    let facts = &cx.library.target.facts;
    let Some(schema) = component_schema(cx, key) else {
        return Payload::None;
    };
    let Some(properties) = properties(schema) else {
        return Payload::None;
    };
    let says_outcome = |name: &String| {
        let mut words = facts.outcome_members.iter().chain(&facts.metadata);
        words.any(|word| word == name)
    };
    let mut others = properties.iter().filter(|(name, _)| !says_outcome(name));
    let (Some((_, payload)), None) = (others.next(), others.next()) else {
        return Payload::None;
    };
    let at = At {
        api: key.0,
        place: cx.api(ModuleId(key.0)).place(),
    };
    let inner = reference(cx, &at, payload);
    let Some((_, payload)) = cx.follow::<Schema>(at, payload) else {
        return Payload::None;
    };
    match &payload.schema_kind {
        SchemaKind::Type(Kind::Array(_)) => Payload::List,
        SchemaKind::Type(Kind::Object(_))
        | SchemaKind::AllOf { .. }
        | SchemaKind::OneOf { .. }
        | SchemaKind::AnyOf { .. } => inner.map_or(Payload::Object, Payload::Component),
        SchemaKind::Any(any) if untyped_object(any).is_some() => {
            inner.map_or(Payload::Object, Payload::Component)
        }
        _ => Payload::None,
    }
}

fn properties(schema: &Schema) -> Option<indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>> {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => Some(object.properties.clone()),
        SchemaKind::Any(any) => Some(untyped_object(any)?.properties),
        _ => None,
    }
}

/// How a body is related to the schema that it names.
#[derive(Clone, Copy, PartialEq)]
enum Reach {
    /// The body is the schema.
    Itself,
    /// The body is the schema or a list of it.
    Items,
}

/// Returns the component that a body is, if the component defines a type. With [`Reach::Items`], the body can also be a list of
/// the component.
fn component(cx: &Context<'_>, at: &At, media: &MediaType, reach: Reach) -> Option<Key> {
    let schema = media.schema.as_ref()?;
    let key = match schema {
        ReferenceOr::Item(Schema {
            schema_kind: SchemaKind::Type(Kind::Array(array)),
            ..
        }) if reach == Reach::Items => reference(cx, at, array.items.as_ref()?)?,
        schema => reference(cx, at, schema)?,
    };
    component_schema(cx, &key)
        .is_some_and(defines_type)
        .then_some(key)
}

fn component_schema<'a>(cx: &Context<'a>, key: &Key) -> Option<&'a Schema> {
    let components = cx.api(ModuleId(key.0)).openapi.components.as_ref()?;
    components.schemas.get(&key.1)?.as_item()
}

/// Returns the name that an overlay gives to a component.
fn chosen_name<'a>(cx: &Context<'a>, key: &Key) -> Option<&'a str> {
    let schema = component_schema(cx, key)?;
    string_extension(&schema.schema_data.extensions, "x-rust-name")
}

fn reference(cx: &Context<'_>, at: &At, schema: &ReferenceOr<impl Borrow<Schema>>) -> Option<Key> {
    let reference = match schema {
        ReferenceOr::Reference { reference } => reference,
        ReferenceOr::Item(schema) => match &schema.borrow().schema_kind {
            // A reference with a description is written as an `allOf` with one member.
            SchemaKind::AllOf { all_of } if all_of.len() == 1 => {
                return self::reference(cx, at, &all_of[0]);
            }
            _ => return None,
        },
    };
    let target = cx.target::<Schema>(at, reference)?;
    Some((target.api, target.name.to_owned()))
}

fn request_media<'a>(cx: &Context<'a>, at: &At, operation: &'a Operation) -> Option<&'a MediaType> {
    let body = operation.request_body.as_ref()?;
    let (_, body) = cx.follow::<RequestBody>(at.clone(), body)?;
    body.content.values().next()
}

fn responses<'a>(cx: &Context<'a>, at: &At, operation: &'a Operation) -> Vec<(u16, &'a Response)> {
    let all = operation.responses.responses.iter();
    let response = all.filter_map(|(status, response)| match status {
        openapiv3::StatusCode::Code(code) => {
            Some((*code, cx.follow::<Response>(at.clone(), response)?.1))
        }
        openapiv3::StatusCode::Range(_) => None,
    });
    response.collect()
}

/// Counts the uses of each schema as a part of another schema or of an inline body, and as the body of an event. A request body
/// that is only a list of a component does not count, because it gives the component a role. Such a response does count.
fn find_parts(cx: &Context<'_>, index: usize, uses: &mut Uses) {
    let api = &cx.resolved.documents[index];
    let at = At {
        api: index,
        place: api.place(),
    };
    let mut count = |schema: &ReferenceOr<Schema>| {
        let mut references = Vec::new();
        collect_references(schema, &mut references);
        for text in references {
            if let Some(target) = cx.target::<Schema>(&at, text) {
                let key = (target.api, target.name.to_owned());
                *uses.parts.entry(key).or_default() += 1;
            }
        }
    };
    let components = api.openapi.components.iter();
    components
        .flat_map(|all| all.schemas.values())
        .for_each(&mut count);
    let webhooks = api.webhooks.values();
    let bodies = webhooks.filter_map(|webhook| request_media(cx, &at, webhook));
    bodies
        .filter_map(|media| media.schema.as_ref())
        .for_each(&mut count);
    for (_, _, operation) in api.openapi.operations() {
        let sent = request_media(cx, &at, operation).into_iter();
        let received = responses(cx, &at, operation);
        let received = received.iter().flat_map(|(_, one)| one.content.values());
        let sent = sent.map(|media| (media, Reach::Items));
        let received = received.map(|media| (media, Reach::Itself));
        for (media, reach) in sent.chain(received) {
            match &media.schema {
                Some(schema @ ReferenceOr::Item(_))
                    if component(cx, &at, media, reach).is_none() =>
                {
                    count(schema);
                }
                _ => {}
            }
        }
    }
}

fn collect_references<'s>(schema: &'s ReferenceOr<impl Borrow<Schema>>, found: &mut Vec<&'s str>) {
    let schema = match schema {
        ReferenceOr::Reference { reference } => return found.push(reference),
        ReferenceOr::Item(schema) => schema.borrow(),
    };
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => {
            let properties = object.properties.values();
            properties.for_each(|property| collect_references(property, found));
            if let Some(AdditionalProperties::Schema(values)) = &object.additional_properties {
                collect_references(&**values, found);
            }
        }
        SchemaKind::Type(Kind::Array(array)) => {
            let items = array.items.iter();
            items.for_each(|items| collect_references(items, found));
        }
        SchemaKind::OneOf { one_of: all }
        | SchemaKind::AllOf { all_of: all }
        | SchemaKind::AnyOf { any_of: all } => {
            for one in all {
                collect_references(one, found);
            }
        }
        SchemaKind::Any(any) => {
            let properties = any.properties.values();
            properties.for_each(|property| collect_references(property, found));
        }
        SchemaKind::Type(_) | SchemaKind::Not { .. } => {}
    }
}
