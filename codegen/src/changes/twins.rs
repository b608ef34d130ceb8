//! Matching the types of the earlier library with those of the later one, even if they were renamed.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Event, Operation, Output, Shape, Type, TypeId};

use super::pair::Pairs;
use super::site::{EventSite, Site};
use super::view::View;

/// Pairs of types, the earlier one first.
///
/// A shared type is visible in several modules, and can have a different counterpart in each.
#[derive(Debug, Default)]
pub(super) struct Twins {
    pairs: BTreeSet<(TypeId, TypeId)>,
    /// The later counterpart of a type, by the module in which it is found.
    by_home: BTreeMap<(String, TypeId), TypeId>,
    /// The earlier counterpart of a type of the later library.
    before: BTreeMap<TypeId, TypeId>,
}

impl Twins {
    /// Returns whether two types are the same to callers.
    pub(super) fn same(
        &self,
        (before, old): (&View<'_>, &Type),
        (after, new): (&View<'_>, &Type),
    ) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) => self.are_twins(*old, *new),
            (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
                self.same((before, old), (after, new))
            }
            (Type::Library(old), Type::Library(new)) => {
                before.library_type(old.index) == after.library_type(new.index)
            }
            (old, new) => old == new,
        }
    }

    /// Returns whether a named type is the counterpart of another.
    pub(super) fn are_twins(&self, before: TypeId, after: TypeId) -> bool {
        self.pairs.contains(&(before, after))
    }

    /// Returns the later counterpart of a type as seen from a module.
    pub(super) fn find(&self, home: &str, before: TypeId) -> Option<TypeId> {
        self.by_home.get(&(home.to_owned(), before)).copied()
    }

    /// Returns whether a type of the later library was in the earlier one.
    pub(super) fn is_known(&self, after: TypeId) -> bool {
        self.before.contains_key(&after)
    }

    fn add(&mut self, home: String, before: TypeId, after: TypeId) {
        self.pairs.insert((before, after));
        self.by_home.entry((home, before)).or_insert(after);
        self.before.entry(after).or_insert(before);
    }

    /// Adds a pair, unless the later type already has another twin, or the earlier one has a twin in this module.
    fn add_lone(&mut self, home: String, before: TypeId, after: TypeId) {
        let is_other = self
            .before
            .get(&after)
            .is_some_and(|other| *other != before);
        if !is_other && self.find(&home, before).is_none() {
            self.add(home, before, after);
        }
    }
}

/// Finds the pairs: by name in the same module, then by use (for renamed and moved types), and last by name in any module of the
/// same version.
pub(super) fn find_twins(
    modules: &Pairs<View<'_>>,
    operations: &Pairs<Site<'_>>,
    events: &Pairs<EventSite<'_>>,
) -> Twins {
    let mut twins = Twins::default();
    for (before, after) in &modules.both {
        let by_name = by_name(after);
        for id in before.types() {
            if let Some(twin) = by_name.get(before.library.type_def(id).name.as_str()) {
                twins.add(before.home.clone(), id, *twin);
            }
        }
    }
    for (before, after) in &operations.both {
        let [old, new] = [before, after].map(|site| types_of_operation(site.operation));
        pair_uses(&mut twins, (before.view, &old), (after.view, &new));
    }
    for (before, after) in &events.both {
        let [old, new] = [before, after].map(|site| types_of_event(site.event));
        pair_uses(&mut twins, (before.view, &old), (after.view, &new));
    }
    for (before, after) in &modules.both {
        for id in before.types() {
            if let Some(twin) = twins.find(&before.home, id) {
                let seen = &mut BTreeSet::new();
                pair_parts(&mut twins, (before, id), (after, twin), seen);
            }
        }
    }
    pair_moved(&mut twins, modules);
    twins
}

fn by_name<'a>(view: &View<'a>) -> BTreeMap<&'a str, TypeId> {
    let types = view.types();
    types
        .map(|id| (view.library.type_def(id).name.as_str(), id))
        .collect()
}

/// The types that an item uses, by their place in it.
type Uses<'a> = BTreeMap<String, &'a Type>;

fn types_of_operation(operation: &Operation) -> BTreeMap<String, Type> {
    let mut types = BTreeMap::new();
    for parameter in &operation.parameters {
        types.insert(
            format!("parameter {}", parameter.wire),
            parameter.ty.clone(),
        );
    }
    if let Some(body) = &operation.body {
        types.insert("body".to_owned(), body.ty.clone());
    }
    match &operation.output {
        Output::Json(ty) => drop(types.insert("output".to_owned(), ty.clone())),
        Output::Headers(id) => drop(types.insert("output".to_owned(), Type::Named(*id))),
        Output::Empty | Output::Text | Output::Download => {}
    }
    for error in &operation.errors {
        if let Some(body) = &error.body {
            types.insert(format!("error {}", error.status), body.ty.clone());
        }
    }
    types
}

fn types_of_event(event: &Event) -> BTreeMap<String, Type> {
    [("payload".to_owned(), Type::Named(event.payload))].into()
}

fn pair_uses(
    twins: &mut Twins,
    (before, old): (&View<'_>, &BTreeMap<String, Type>),
    (after, new): (&View<'_>, &BTreeMap<String, Type>),
) {
    for (place, old) in old {
        if let Some(new) = new.get(place) {
            let seen = &mut BTreeSet::new();
            pair_types(twins, (before, old), (after, new), seen);
        }
    }
}

/// Pairs the named types in two types that are used in the same place, unless they have other twins, and then the types of their
/// parts.
fn pair_types(
    twins: &mut Twins,
    (before, old): (&View<'_>, &Type),
    (after, new): (&View<'_>, &Type),
    seen: &mut BTreeSet<(TypeId, TypeId)>,
) {
    match (old, new) {
        (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
            pair_types(twins, (before, old), (after, new), seen);
        }
        (Type::Named(old), Type::Named(new)) => {
            twins.add_lone(before.new_home_of(*old), *old, *new);
            if twins.are_twins(*old, *new) {
                pair_parts(twins, (before, *old), (after, *new), seen);
            }
        }
        _ => {}
    }
}

fn pair_parts(
    twins: &mut Twins,
    (before, old): (&View<'_>, TypeId),
    (after, new): (&View<'_>, TypeId),
    seen: &mut BTreeSet<(TypeId, TypeId)>,
) {
    if !seen.insert((old, new)) {
        return;
    }
    let old = parts(&before.library.type_def(old).shape);
    let new = parts(&after.library.type_def(new).shape);
    for (name, old) in old {
        if let Some(new) = new.get(&name) {
            pair_types(twins, (before, old), (after, new), seen);
        }
    }
}

/// Returns the types of which a type is made, by the name of the part.
fn parts(shape: &Shape) -> Uses<'_> {
    match shape {
        Shape::Union(alternatives) => {
            let parts = alternatives.iter();
            parts.map(|one| (one.name.to_string(), &one.ty)).collect()
        }
        shape => {
            let parts = shape.fields().iter();
            parts.map(|field| (field.wire.clone(), &field.ty)).collect()
        }
    }
}

/// Pairs the remaining types of a version by name, if the name is unique among them in each library.
fn pair_moved(twins: &mut Twins, modules: &Pairs<View<'_>>) {
    let (before, after): (Vec<_>, Vec<_>) =
        modules.both.iter().map(|(old, new)| (old, new)).unzip();
    let before = lone_types(before.into_iter().chain(&modules.gone), |view, id| {
        twins.find(&view.home, id).is_some()
    });
    let after = lone_types(after.into_iter().chain(&modules.new), |_, id| {
        twins.is_known(id)
    });
    for (key, types) in before {
        if let ([(home, old)], Some([(_, new)])) =
            (types.as_slice(), after.get(&key).map(Vec::as_slice))
        {
            twins.add_lone(home.clone(), *old, *new);
        }
    }
}

/// Types by version and name, each with the module in which it is found.
type Lone<'a> = BTreeMap<(&'a str, &'a str), Vec<(String, TypeId)>>;

/// Returns the types that have no twin.
fn lone_types<'v, 'a: 'v>(
    views: impl Iterator<Item = &'v View<'a>>,
    has_twin: impl Fn(&View<'_>, TypeId) -> bool,
) -> Lone<'a> {
    let mut lone = Lone::new();
    for view in views {
        for id in view.types().filter(|id| !has_twin(view, *id)) {
            let name = view.library.type_def(id).name.as_str();
            let key = (view.module.version.as_str(), name);
            lone.entry(key).or_default().push((view.home.clone(), id));
        }
    }
    lone
}
