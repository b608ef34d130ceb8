//! Changes of named types: their names, fields, values and alternatives.

use crate::ir::{
    Alternative, DefaultImpl, Field, Holding, Library, Shape, TypeDef, TypeId, Variant,
};

use crate::naming::TypeName;

use super::arguments::{Arguments, describe_arguments};
use super::notes::{Impact, Notes};
use super::pair::{Pairs, names, pair_by};
use super::twins::Twins;
use super::view::{View, path_of};

/// Compares the types that are visible in each module.
pub(super) fn compare_types(
    notes: &mut Notes,
    twins: &Twins,
    modules: &Pairs<View<'_>>,
    later: &Library,
) {
    for (before, after) in &modules.both {
        report_gone(notes, twins, before);
        report_new(notes, twins, after);
        for id in before.types() {
            if let Some(twin) = twins.find(&before.home, id) {
                compare_type(notes, twins, (before, id), (after, twin));
            }
        }
    }
    // The types of a removed module are removed with it, unless they have moved.
    for view in &modules.gone {
        for id in view.types() {
            if let Some(twin) = twins
                .find(&view.home, id)
                .or(twins.find(&path_of(view.library, id), id))
            {
                let name = &view.library.type_def(id).name;
                let text = describe_move(name, later, twin);
                notes.add(Impact::Breaking, view, name, text);
            }
        }
    }
}

/// Describes where a type has moved. Types that keep their names get the same description, so they are reported together.
fn describe_move(name: &TypeName, later: &Library, twin: TypeId) -> String {
    let (path, new) = (path_of(later, twin), &later.type_def(twin).name);
    if new == name {
        format!("moved to the module `{path}`")
    } else {
        format!("moved to `{path}::{new}`")
    }
}

fn report_gone(notes: &mut Notes, twins: &Twins, view: &View<'_>) {
    for id in view.types() {
        if twins.find(&view.home, id).is_none() {
            let name = &view.library.type_def(id).name;
            notes.add(Impact::Breaking, view, name, "the type is gone");
        }
    }
}

fn report_new(notes: &mut Notes, twins: &Twins, view: &View<'_>) {
    for id in view.types().filter(|id| !twins.is_known(*id)) {
        let name = &view.library.type_def(id).name;
        notes.add(Impact::Addition, view, name, "a new type");
    }
}

fn compare_type(
    notes: &mut Notes,
    twins: &Twins,
    before: (&View<'_>, TypeId),
    after: (&View<'_>, TypeId),
) {
    let (old, new) = (
        before.0.library.type_def(before.1),
        after.0.library.type_def(after.1),
    );
    let name = &old.name;
    let later = after.0.library;
    // The path of a type changes with its module. Report it only if the type moved to another module.
    if after.0.home_of(after.1) != before.0.home {
        let text = describe_move(name, later, after.1);
        notes.add(Impact::Breaking, before.0, name, text);
    } else if old.name != new.name {
        let text = format!("renamed `{}`", new.name);
        notes.add_rename(
            (before.0, name.as_str()),
            (after.0, new.name.as_str()),
            &text,
        );
    }
    let first = path_of(before.0.library, before.1);
    let other = twins.find(&first, before.1);
    if first != before.0.path && other.is_some_and(|other| other != after.1) {
        let text = format!("no longer the same as in the module `{first}`");
        notes.add(Impact::Separation, before.0, name, text);
    }
    let mut changes = compare_abilities(old, new);
    changes.extend(compare_shapes(twins, (before.0, old), (after.0, new)));
    if new.docs.deprecated && !old.docs.deprecated {
        changes.push((Impact::Deprecation, "deprecated".to_owned()));
    }
    for (impact, text) in changes {
        notes.add_type(impact, after.0, after.1, text);
    }
}

/// Compares the traits and methods that depend on whether a type is sent or received.
fn compare_abilities(old: &TypeDef, new: &TypeDef) -> Vec<(Impact, String)> {
    let abilities = |definition: &TypeDef| {
        [
            (
                "be created by `Default`",
                definition.default != DefaultImpl::None,
            ),
            ("be read from JSON", definition.direction.received),
            ("be created and sent", definition.direction.sent),
        ]
    };
    let mut changes = Vec::new();
    for ((what, was), (_, is)) in abilities(old).into_iter().zip(abilities(new)) {
        match (was, is) {
            (true, false) => changes.push((Impact::Breaking, format!("can no longer {what}"))),
            (false, true) => changes.push((Impact::Addition, format!("can {what}"))),
            _ => {}
        }
    }
    changes
}

fn compare_shapes(
    twins: &Twins,
    (before, old): (&View<'_>, &TypeDef),
    (after, new): (&View<'_>, &TypeDef),
) -> Vec<(Impact, String)> {
    match (&old.shape, &new.shape) {
        (Shape::Struct(was), Shape::Struct(is))
        | (Shape::Multipart(was), Shape::Multipart(is))
        | (Shape::Headers(was), Shape::Headers(is)) => {
            let constructor = !matches!(new.shape, Shape::Struct(_))
                || (old.direction.sent && new.direction.sent);
            let mut changes = compare_fields(
                twins,
                (before, was),
                (after, is),
                constructor_of(constructor),
            );
            if constructor {
                let was = Arguments::new(arguments(&old.shape), old.required.as_ref());
                let is = Arguments::new(arguments(&new.shape), new.required.as_ref());
                let texts = describe_arguments(&was, &is).into_iter();
                changes.extend(texts.map(|text| (Impact::Breaking, text)));
            }
            changes
        }
        (Shape::Enum(was), Shape::Enum(is)) => compare_values(was, is),
        (Shape::Union(was), Shape::Union(is)) => {
            compare_alternatives(twins, (before, was), (after, is))
        }
        (was, is) => {
            let text = format!("is {} instead of {}", kind(is), kind(was));
            vec![(Impact::Breaking, text)]
        }
    }
}

/// Whether the fields of a struct are compared as arguments of its constructor.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// Required fields are arguments of the constructor.
    Constructor,
    /// At least one of the libraries has no constructor for the struct.
    Response,
}

fn constructor_of(constructor: bool) -> Source {
    if constructor {
        Source::Constructor
    } else {
        Source::Response
    }
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "a struct",
        Shape::Enum(_) => "an enum of strings",
        Shape::Union(_) => "a union",
        Shape::Multipart(_) => "a form",
        Shape::Headers(_) => "a struct of headers",
    }
}

fn arguments(shape: &Shape) -> Vec<String> {
    let arguments = shape.arguments().into_iter();
    arguments.map(|field| field.name.to_string()).collect()
}

fn compare_fields(
    twins: &Twins,
    (before, old): (&View<'_>, &[Field]),
    (after, new): (&View<'_>, &[Field]),
    source: Source,
) -> Vec<(Impact, String)> {
    let pairs = pair_by(
        old.iter().collect(),
        new.iter().collect(),
        &[&|field: &&Field| field.wire.clone(), &|field: &&Field| {
            field.name.to_string()
        }],
    );
    let mut changes = Vec::new();
    for field in &pairs.gone {
        changes.push((
            Impact::Breaking,
            format!("the field `{}` is gone", field.name),
        ));
    }
    for field in &pairs.new {
        let (name, ty) = (&field.name, after.write_held(field));
        changes.push(if field.is_argument() && source == Source::Constructor {
            let text = format!(
                "a new argument of `new`, `{name}: {}`",
                after.write(&field.ty)
            );
            (Impact::Breaking, text)
        } else {
            (Impact::Addition, format!("a new field `{name}: {ty}`"))
        });
    }
    for (old, new) in &pairs.both {
        changes.extend(compare_field(twins, (before, old), (after, new), source));
    }
    changes
}

fn compare_field(
    twins: &Twins,
    (before, old): (&View<'_>, &Field),
    (after, new): (&View<'_>, &Field),
    source: Source,
) -> Vec<(Impact, String)> {
    let mut changes = Vec::new();
    let name = &new.name;
    if old.name != *name {
        let text = format!("the field `{}` is renamed `{name}`", old.name);
        changes.push((Impact::Breaking, text));
    }
    let held = |field: &Field| {
        let nullable = field.holding == Holding::Plain && field.nullable;
        (field.holding, nullable, field.boxed)
    };
    if held(old) != held(new) || !twins.same((before, &old.ty), (after, &new.ty)) {
        let (is, was) = (after.write_held(new), before.write_held(old));
        changes.push((
            Impact::Breaking,
            format!("`{name}` is `{is}` instead of `{was}`"),
        ));
    }
    if source == Source::Constructor && old.is_argument() != new.is_argument() {
        let text = if new.is_argument() {
            format!("`{name}` is an argument of `new` instead of a setter")
        } else {
            format!("`{name}` is a setter instead of an argument of `new`")
        };
        changes.push((Impact::Breaking, text));
    }
    changes.extend(compare_wire(old, new));
    if new.docs.deprecated && !old.docs.deprecated {
        changes.push((Impact::Deprecation, format!("`{name}` is deprecated")));
    }
    changes
}

/// Compares how a field is written and read.
fn compare_wire(old: &Field, new: &Field) -> Vec<(Impact, String)> {
    let mut changes = Vec::new();
    let name = &new.name;
    if old.names().ne(new.names()) {
        let (is, was) = (names(new.names()), names(old.names()));
        let text = format!("`{name}` is {is} on the wire instead of {was}");
        changes.push((Impact::Behavior, text));
    }
    let form = |field: &Field| {
        let form = field.ty.library().and_then(|library| library.form.clone());
        (form, field.part)
    };
    if form(old) != form(new) {
        changes.push((
            Impact::Behavior,
            format!("`{name}` is written in another form"),
        ));
    }
    changes
}

fn compare_values(old: &[Variant], new: &[Variant]) -> Vec<(Impact, String)> {
    let pairs = pair_by(
        old.iter().collect(),
        new.iter().collect(),
        &[
            &|value: &&Variant| value.name.to_string(),
            &|value: &&Variant| value.wire.clone(),
        ],
    );
    let mut changes = Vec::new();
    for value in &pairs.gone {
        let text = format!("the value `{}` ({:?}) is gone", value.name, value.wire);
        changes.push((Impact::Breaking, text));
    }
    for value in &pairs.new {
        let text = format!("a new value `{}` ({:?})", value.name, value.wire);
        changes.push((Impact::Addition, text));
    }
    for (old, new) in &pairs.both {
        if old.name != new.name {
            let text = format!("the value `{}` is renamed `{}`", old.name, new.name);
            changes.push((Impact::Breaking, text));
        }
        if old.wire != new.wire {
            let text = format!("`{}` is {:?} instead of {:?}", new.name, new.wire, old.wire);
            changes.push((Impact::Behavior, text));
        }
    }
    changes
}

fn compare_alternatives(
    twins: &Twins,
    (before, old): (&View<'_>, &[Alternative]),
    (after, new): (&View<'_>, &[Alternative]),
) -> Vec<(Impact, String)> {
    let pairs = pair_by(
        old.iter().collect(),
        new.iter().collect(),
        &[&|one: &&Alternative| one.name.to_string()],
    );
    let write = |view: &View<'_>, one: &Alternative| {
        let ty = view.write(&one.ty);
        if one.boxed { format!("Box<{ty}>") } else { ty }
    };
    let mut changes = Vec::new();
    for one in &pairs.gone {
        changes.push((
            Impact::Breaking,
            format!("the alternative `{}` is gone", one.name),
        ));
    }
    for one in &pairs.new {
        let text = format!("a new alternative `{}({})`", one.name, write(after, one));
        changes.push((Impact::Addition, text));
    }
    for (old, new) in &pairs.both {
        if old.boxed != new.boxed || !twins.same((before, &old.ty), (after, &new.ty)) {
            let (is, was) = (write(after, new), write(before, old));
            let text = format!("`{}` holds `{is}` instead of `{was}`", new.name);
            changes.push((Impact::Breaking, text));
        }
    }
    changes
}
