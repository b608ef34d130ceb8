//! Required parameters and fields that start with a value, and so are setters instead of arguments.
//!
//! They have a single possible value or a documented default, or are parameters of pagination. The parameters of the path stay
//! arguments, and so do properties of the bodies of updates that only have a default.

use std::collections::BTreeSet;
use std::str::FromStr;

use serde_json::Value;

use crate::ir::{
    Library, Operation, Paging, PagingParameter, PagingStep, ParameterLocation, Preset, Shape,
    Type, TypeDef, TypeId,
};

/// Default page size for operations that require one, if documents give neither a default nor a maximum.
const PAGE_SIZE: u64 = 20;

/// Finds the values that required parameters and fields start with.
pub(super) fn find_presets(library: &mut Library) {
    let updates = updates(library);
    for index in 0..library.types.len() {
        let definition = &library.types[index];
        if !is_constructed(definition) {
            continue;
        }
        // A field that an update omits should stay unchanged: a default would overwrite it.
        let has_defaults = !updates.contains(&TypeId(index));
        let fields = definition.shape.fields();
        let presets: Vec<_> = fields
            .iter()
            .map(|field| {
                let default = field.default.as_ref().filter(|_| has_defaults);
                field
                    .required
                    .then(|| preset(library, &field.ty, default))
                    .flatten()
            })
            .collect();
        let fields = library.types[index].shape.fields_mut();
        for (field, preset) in fields.iter_mut().zip(presets) {
            field.preset = preset;
        }
    }
    for module in 0..library.modules.len() {
        for index in 0..library.modules[module].operations.len() {
            preset_parameters(library, module, index);
        }
    }
}

/// Returns whether programs create values of a type from its fields, to send them.
fn is_constructed(definition: &TypeDef) -> bool {
    match definition.shape {
        Shape::Struct(_) => definition.direction.sent,
        Shape::Multipart(_) => true,
        Shape::Enum(_) | Shape::Union(_) | Shape::Headers(_) => false,
    }
}

/// Returns the types of bodies that change an existing resource.
fn updates(library: &Library) -> BTreeSet<TypeId> {
    let operations = library.modules.iter().flat_map(|module| &module.operations);
    let updates = operations.filter(|operation| operation.is_update());
    let bodies = updates.filter_map(|operation| operation.body.as_ref()?.ty.named());
    bodies.collect()
}

/// Returns the only value of a type, or the documented default.
fn preset(library: &Library, ty: &Type, default: Option<&Value>) -> Option<Preset> {
    if let Type::Named(id) = ty
        && let Shape::Enum(variants) = &library.type_def(*id).shape
    {
        let variant = match variants.as_slice() {
            [only] => Some(only),
            several => several
                .iter()
                .find(|variant| default.is_some_and(|value| *value == variant.wire)),
        };
        return variant.map(|variant| Preset::Variant(*id, variant.name.clone()));
    }
    value_of(ty, default?)
}

/// Converts a JSON value to an initial value of a type.
fn value_of(ty: &Type, value: &Value) -> Option<Preset> {
    match ty {
        Type::String | Type::Id(_) => match value {
            Value::String(text) => Some(Preset::Text(text.clone())),
            Value::Number(number) => Some(Preset::Text(number.to_string())),
            Value::Bool(boolean) => Some(Preset::Text(boolean.to_string())),
            _ => None,
        },
        Type::Integer => parsed(value, Value::as_i64).map(Preset::Integer),
        Type::Number => parsed(value, Value::as_f64).map(Preset::Number),
        Type::Boolean => parsed(value, Value::as_bool).map(Preset::Boolean),
        _ => None,
    }
}

/// Reads a value, even if a document writes it as a string.
fn parsed<T: FromStr>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
    read(value).or_else(|| value.as_str()?.parse().ok())
}

fn preset_parameters(library: &mut Library, module: usize, index: usize) {
    let operation = &library.modules[module].operations[index];
    let presets: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let is_sent_by_place = parameter.required && !parameter.is_in_path();
            // A property that an update omits should stay unchanged: a default would overwrite it.
            let is_change = parameter.location == ParameterLocation::Body && operation.is_update();
            let default = parameter.default.as_ref().filter(|_| !is_change);
            let preset = || preset(library, &parameter.ty, default);
            is_sent_by_place.then(preset).flatten()
        })
        .collect();
    let first_page = operation
        .paging
        .as_ref()
        .map(first_page)
        .unwrap_or_default();
    let body = operation.body.as_ref().and_then(|body| body.ty.named());
    let operation = &mut library.modules[module].operations[index];
    for (parameter, preset) in operation.parameters.iter_mut().zip(presets) {
        parameter.preset = preset;
    }
    for (place, value) in first_page {
        match &place.body {
            None => preset_paging_parameter(operation, &place, value.as_ref()),
            Some(_) => {
                let fields = body.map(|id| library.types[id.0].shape.fields_mut());
                let mut fields = fields.into_iter().flatten();
                if let Some(field) = fields.find(|field| field.name == place.name) {
                    set_first(
                        &mut field.required,
                        &mut field.preset,
                        &field.ty,
                        value.as_ref(),
                    );
                }
            }
        }
    }
}

fn preset_paging_parameter(
    operation: &mut Operation,
    place: &PagingParameter,
    value: Option<&Value>,
) {
    let mut parameters = operation.parameters.iter_mut();
    if let Some(parameter) = parameters.find(|parameter| parameter.name == place.name) {
        let ty = &parameter.ty;
        set_first(&mut parameter.required, &mut parameter.preset, ty, value);
    }
}

/// Gives a required parameter of pagination the value of the first page as its initial value. A parameter without such a value,
/// such as a cursor, becomes optional.
fn set_first(required: &mut bool, preset: &mut Option<Preset>, ty: &Type, value: Option<&Value>) {
    if !*required || preset.is_some() {
        return;
    }
    *preset = value.and_then(|value| value_of(ty, value));
    *required = preset.is_some();
}

/// Returns the parameters of pagination, each with its value for the first page.
fn first_page(paging: &Paging) -> Vec<(PagingParameter, Option<Value>)> {
    let limit = paging.limit.iter().cloned().map(|limit| {
        let size = paging.maximum.unwrap_or(PAGE_SIZE);
        (limit, Some(size.into()))
    });
    let position = match &paging.step {
        PagingStep::Offset(parameter) => vec![(parameter.clone(), Some(0.into()))],
        PagingStep::Page(parameter, first) => vec![(parameter.clone(), Some((*first).into()))],
        PagingStep::Cursor(cursors) => {
            let cursors = cursors
                .iter()
                .map(|(parameter, _)| (parameter.clone(), None));
            cursors.collect()
        }
    };
    let without = paging
        .without
        .iter()
        .cloned()
        .map(|parameter| (parameter, None));
    limit.chain(position).chain(without).collect()
}
