//! Parameters: arguments, headers that are the same on every call, and how each is written.

use openapiv3::{
    Operation, Parameter as Published, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr, Schema, SchemaKind, Type as Kind,
};

use crate::ir::{Docs, Parameter, ParameterLocation, Type};
use crate::naming::{FieldName, TypeName};
use crate::template;

use super::context::{At, Context};
use super::docs::{member_docs, string_extension};
use super::example::{describe_example, parameter_example};
use super::member::{Member, lower_member};
use super::schema::name_inline;
use super::shape;

/// Headers that OpenAPI describes elsewhere: by `security` and by media types.
const DESCRIBED_ELSEWHERE: &[&str] = &["accept", "authorization", "content-type"];

/// The parameters of an operation: those that callers set, and constant headers.
#[derive(Default)]
pub(super) struct Parameters {
    pub(super) arguments: Vec<Parameter>,
    pub(super) headers: Vec<(String, String)>,
}

/// Lowers an operation's parameters and those of its path item, which it may override.
pub(super) fn lower_parameters<'a>(
    cx: &mut Context<'a>,
    at: &At,
    shared: (&At, &'a [ReferenceOr<Published>]),
    operation: &'a Operation,
    owner: &TypeName,
    path: &str,
) -> Parameters {
    let own = resolve_parameters(cx, at, &operation.parameters);
    let inherited = resolve_parameters(cx, shared.0, shared.1)
        .into_iter()
        .filter(|(_, parameter)| !own.iter().any(|(_, other)| key(other) == key(parameter)));
    let all: Vec<_> = inherited.chain(own.iter().cloned()).collect();

    let mut parameters = Parameters::default();
    for (at, published) in &all {
        lower_parameter(cx, at, published, owner, &mut parameters);
    }
    check_path(cx, at, path, &all);
    name_arguments(&mut parameters.arguments);
    order_arguments(&mut parameters.arguments, path);
    parameters
}

fn resolve_parameters<'a>(
    cx: &Context<'a>,
    at: &At,
    parameters: &'a [ReferenceOr<Published>],
) -> Vec<(At, &'a Published)> {
    let list = at.child("parameters");
    parameters
        .iter()
        .enumerate()
        .filter_map(|(index, parameter)| cx.follow(list.index(index), parameter))
        .collect()
}

fn key(parameter: &Published) -> (&str, std::mem::Discriminant<Published>) {
    (
        &parameter.parameter_data_ref().name,
        std::mem::discriminant(parameter),
    )
}

fn lower_parameter(
    cx: &mut Context<'_>,
    at: &At,
    published: &Published,
    owner: &TypeName,
    parameters: &mut Parameters,
) {
    let data = published.parameter_data_ref();
    let ParameterSchemaOrContent::Schema(schema) = &data.format else {
        let help = "describe it by a `schema`, in an overlay";
        return cx.error(
            &at.child("content"),
            "a parameter with a media type cannot be sent",
            help,
        );
    };
    if let Published::Header { .. } = published {
        if DESCRIBED_ELSEWHERE.contains(&data.name.to_ascii_lowercase().as_str()) {
            return;
        }
        if let Some(value) = constant(data, schema) {
            parameters.headers.push((data.name.clone(), value));
            return;
        }
    }
    let hint = name_inline(cx, at, owner, &data.name);
    let member = Member {
        name: &data.name,
        example: parameter_example(data),
    };
    let ty = lower_member(cx, &at.child("schema"), &member, schema, &hint);
    let Some(location) = location(cx, at, published, &ty) else {
        return;
    };
    if !cx.library.is_plain(&ty) {
        let message = "only text, numbers, booleans and lists of them can be sent as a parameter";
        cx.error(
            &at.child("schema"),
            message,
            "correct its schema by an overlay",
        );
    }
    let required = data.required || location == ParameterLocation::Path;
    let of_schema = schema.as_item().and_then(shape::chosen_name);
    if let Some(name) = of_schema {
        shape::check_field_name(cx, &at.child("schema"), name);
    }
    let chosen = string_extension(&data.extensions, "x-rust-name").or(of_schema);
    let docs = parameter_docs(data, schema, &ty);
    parameters.arguments.push(Parameter {
        wire: data.name.clone(),
        name: FieldName::new(cx.spellings(), chosen.unwrap_or(&data.name)),
        key: data.name.clone(),
        location,
        required,
        default: schema
            .as_item()
            .and_then(|schema| schema.schema_data.default.clone()),
        preset: None,
        argument: None,
        ty,
        docs,
    });
}

/// Returns the only possible value of a required header.
fn constant(data: &ParameterData, schema: &ReferenceOr<Schema>) -> Option<String> {
    let SchemaKind::Type(Kind::String(string)) = &schema.as_item()?.schema_kind else {
        return None;
    };
    match string.enumeration.as_slice() {
        [Some(value)] if data.required => Some(value.clone()),
        _ => None,
    }
}

fn location(
    cx: &mut Context<'_>,
    at: &At,
    published: &Published,
    ty: &Type,
) -> Option<ParameterLocation> {
    let list = matches!(ty, Type::List(_));
    let explode = published.parameter_data_ref().explode;
    let unsupported = match published {
        Published::Path {
            style: PathStyle::Simple,
            ..
        } if !list => return Some(ParameterLocation::Path),
        Published::Header { .. } => return Some(ParameterLocation::Header),
        Published::Query {
            style: QueryStyle::Form,
            ..
        } if list && explode == Some(false) => {
            return Some(ParameterLocation::QueryJoined(','));
        }
        Published::Query {
            style: QueryStyle::Form,
            ..
        } => return Some(ParameterLocation::Query),
        Published::Query {
            style: QueryStyle::SpaceDelimited,
            ..
        } if list => {
            return Some(ParameterLocation::QueryJoined(' '));
        }
        Published::Query {
            style: QueryStyle::PipeDelimited,
            ..
        } if list => {
            return Some(ParameterLocation::QueryJoined('|'));
        }
        Published::Cookie { .. } => "a cookie parameter cannot be sent",
        Published::Path { .. } if list => "a list cannot be written into a path",
        Published::Path { .. } => "only the style `simple` can be written into a path",
        Published::Query {
            style: QueryStyle::DeepObject,
            ..
        } => "the style `deepObject` cannot be written into a query",
        Published::Query { .. } => "this style can be written into a query only for a list",
    };
    cx.error(
        at,
        unsupported,
        "correct the parameter by an overlay, or remove it with a reason",
    );
    None
}

fn parameter_docs(data: &ParameterData, schema: &ReferenceOr<Schema>, ty: &Type) -> Docs {
    let mut docs = member_docs(schema.as_item(), ty);
    if let Some(schema) = schema.as_item() {
        describe_example(&mut docs, &data.name, schema, parameter_example(data));
    }
    docs.summary = data.description.clone().or(docs.summary);
    docs.deprecated |= data.deprecated.unwrap_or_default();
    docs
}

/// Checks that the placeholders of the path and the path parameters have the same names.
fn check_path(cx: &mut Context<'_>, at: &At, path: &str, published: &[(At, &Published)]) {
    let declared: Vec<&str> = published
        .iter()
        .filter(|(_, parameter)| matches!(parameter, Published::Path { .. }))
        .map(|(_, parameter)| parameter.parameter_data_ref().name.as_str())
        .collect();
    for name in template::parameters(path).filter(|name| !declared.contains(name)) {
        let message = format!("the path has `{{{name}}}`, but no path parameter has that name");
        cx.error(at, message, "declare the parameter by an overlay");
    }
    for name in declared {
        if !template::parameters(path).any(|placeholder| placeholder == name) {
            let message = format!("the path parameter `{name}` is not in the path");
            cx.error(at, message, "correct its name or the path by an overlay");
        }
    }
}

/// Disambiguates arguments with the same name, such as an `id` in the path and one in the query.
fn name_arguments(arguments: &mut [Parameter]) {
    for index in 1..arguments.len() {
        let (before, rest) = arguments.split_at_mut(index);
        let argument = &mut rest[0];
        let shared_key = before.iter().any(|other| other.wire == argument.wire);
        let taken = |name: &FieldName| before.iter().any(|other| other.name == *name);
        if taken(&argument.name) {
            argument.name = distinct_name(argument, taken);
        }
        if shared_key {
            argument.key = argument.name.to_string();
        }
    }
}

/// Makes the name of an argument unique by adding its location, and a number if necessary.
fn distinct_name(argument: &Parameter, taken: impl Fn(&FieldName) -> bool) -> FieldName {
    let place = match argument.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query | ParameterLocation::QueryJoined(_) => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Body => "body",
    };
    let plain = format!("{}_{place}", argument.name);
    let mut name = FieldName::plain(&plain);
    let mut number = 2;
    while taken(&name) {
        name = FieldName::plain(&format!("{plain}_{number}"));
        number += 1;
    }
    name
}

/// Sorts the parameters: path parameters in the order of the path, then other required ones, then the rest.
fn order_arguments(arguments: &mut [Parameter], path: &str) {
    let order: Vec<&str> = template::parameters(path).collect();
    arguments.sort_by_key(|argument| match argument.location {
        ParameterLocation::Path => (
            0,
            order
                .iter()
                .position(|name| *name == argument.wire)
                .unwrap_or(usize::MAX),
        ),
        _ if argument.required => (1, 0),
        _ => (2, 0),
    });
}
