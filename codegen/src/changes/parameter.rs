//! Changes of parameters and bodies, which are arguments of methods or setters.

use crate::ir::{Operation, Parameter, ParameterLocation, Type};
use crate::naming::FieldName;

use super::arguments::{Arguments, describe_arguments};
use super::notes::{Impact, Notes};
use super::pair::pair_by;
use super::site::Site;
use super::twins::Twins;

/// A parameter or the body.
struct Member<'a> {
    name: &'a FieldName,
    ty: &'a Type,
    required: bool,
    argument: Option<usize>,
    deprecated: bool,
    /// The slot of the call that the parameter fills: the segment of a path parameter, the name on the wire of any other
    /// parameter, or `body`.
    slot: String,
    /// How the parameter is sent, for messages: "query parameter `page`".
    role: String,
}

/// Compares the parameters of an operation.
pub(super) fn compare_parameters(
    notes: &mut Notes,
    twins: &Twins,
    before: Site<'_>,
    after: Site<'_>,
) {
    let pairs = pair_by(
        members(before.operation),
        members(after.operation),
        &[
            &|member| member.name.to_string(),
            &|member| member.role.clone(),
            &|member| member.slot.clone(),
        ],
    );
    let method = &after.operation.method;
    for member in &pairs.gone {
        let what = if member.required {
            "argument"
        } else {
            "setter"
        };
        let text = format!("the {what} `{}` is gone ({})", member.name, member.role);
        notes.add(Impact::Breaking, after.view, method, text);
    }
    for member in &pairs.new {
        let (impact, what) = if member.required {
            (Impact::Breaking, "argument")
        } else {
            (Impact::Addition, "setter")
        };
        let ty = after.view.write(member.ty);
        let text = format!("a new {what} `{}: {ty}` ({})", member.name, member.role);
        notes.add(impact, after.view, method, text);
    }
    for (old, new) in &pairs.both {
        for (impact, text) in compare_member(twins, (before, old), (after, new)) {
            notes.add(impact, after.view, method, text);
        }
    }
    let (old, new): (Vec<_>, Vec<_>) = pairs.both.iter().map(|(old, new)| (old, new)).unzip();
    // A renamed argument has a different name in each list, so the orders cannot be compared.
    let is_renamed = pairs.both.iter().any(|(old, new)| old.name != new.name);
    let order = |members: &[&Member<'_>]| {
        if is_renamed {
            Vec::new()
        } else {
            order(members)
        }
    };
    let was = Arguments::new(order(&old), before.operation.required.as_ref());
    let is = Arguments::new(order(&new), after.operation.required.as_ref());
    if let Some(text) = describe_arguments(&was, &is) {
        notes.add(Impact::Breaking, after.view, method, text);
    }
}

/// Returns the names of the arguments among some members, in their order.
fn order(members: &[&Member<'_>]) -> Vec<String> {
    let mut arguments: Vec<(usize, String)> = members
        .iter()
        .filter_map(|member| Some((member.argument?, member.name.to_string())))
        .collect();
    arguments.sort();
    arguments.into_iter().map(|(_, name)| name).collect()
}

fn compare_member(
    twins: &Twins,
    (before, old): (Site<'_>, &Member<'_>),
    (after, new): (Site<'_>, &Member<'_>),
) -> Vec<(Impact, String)> {
    let mut changes = Vec::new();
    let name = new.name;
    if old.name != new.name {
        changes.push((
            Impact::Breaking,
            format!("`{}` is renamed `{name}`", old.name),
        ));
    }
    if !twins.same((before.view, old.ty), (after.view, new.ty)) {
        let (was, is) = (before.view.write(old.ty), after.view.write(new.ty));
        changes.push((
            Impact::Breaking,
            format!("`{name}` is `{is}` instead of `{was}`"),
        ));
    }
    match (old.required, new.required) {
        (true, false) => {
            let text = format!("`{name}` is a setter instead of an argument");
            changes.push((Impact::Breaking, text));
        }
        (false, true) => {
            let text = format!("`{name}` is an argument instead of a setter");
            changes.push((Impact::Breaking, text));
        }
        _ => {}
    }
    let in_path = |member: &Member<'_>| member.slot.starts_with("segment");
    // The name of a path parameter is not sent, so a new name does not change the request.
    if old.role != new.role && !(in_path(old) && old.slot == new.slot) {
        let text = format!("`{name}` is the {} instead of the {}", new.role, old.role);
        changes.push((Impact::Behavior, text));
    }
    if new.deprecated && !old.deprecated {
        changes.push((Impact::Deprecation, format!("`{name}` is deprecated")));
    }
    changes
}

fn members(operation: &Operation) -> Vec<Member<'_>> {
    let parameters = operation.parameters.iter().map(|parameter| Member {
        name: &parameter.name,
        ty: &parameter.ty,
        required: parameter.is_argument(),
        argument: parameter.argument,
        deprecated: parameter.docs.deprecated,
        slot: slot(operation, parameter),
        role: format!("{} `{}`", place(parameter.location), parameter.wire),
    });
    let body = operation.body.iter().map(|body| Member {
        name: &body.name,
        ty: &body.ty,
        required: body.required,
        argument: body.argument,
        deprecated: body.docs.deprecated,
        slot: "body".to_owned(),
        role: format!("body as {}", body.format.name()),
    });
    parameters.chain(body).collect()
}

/// Returns the slot of a parameter.
fn slot(operation: &Operation, parameter: &Parameter) -> String {
    let template = format!("{{{}}}", parameter.wire);
    let mut segments = operation.path.split('/');
    match segments.position(|segment| segment.contains(&template)) {
        Some(position) if parameter.location == ParameterLocation::Path => {
            format!("segment {position} of the path")
        }
        _ => format!("parameter {}", parameter.wire),
    }
}

fn place(location: ParameterLocation) -> String {
    match location {
        ParameterLocation::Path => "path parameter".to_owned(),
        ParameterLocation::Query => "query parameter".to_owned(),
        ParameterLocation::QueryJoined(separator) => {
            format!("query parameter, joined by {separator:?},")
        }
        ParameterLocation::Header => "header".to_owned(),
        ParameterLocation::Body => "property of the body".to_owned(),
    }
}
