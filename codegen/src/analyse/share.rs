//! Sharing types that are the same in several versions of an API.
//!
//! Most types of version 3 are the same in version 2. A program with both versions compiles them once; a program with one
//! version compiles no operation of the other version.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    FieldId, Former, Library, Module, ModuleId, Output, SHARED, Shape, Type, TypeDef, TypeId,
};
use crate::naming::{FieldName, ModuleName, TypeName};

/// By type of a later version, the same type of an earlier one.
type Twins = BTreeMap<TypeId, TypeId>;

/// Moves the types that two versions of an API have in common to a module of their own.
pub(super) fn share_types(library: &mut Library) {
    let pairs = versions_of_one_api(library);
    let twins = find_twins(library, &pairs);
    for (earlier, later) in pairs {
        let shared: Vec<(TypeId, TypeId)> = library.modules[later.0]
            .types
            .iter()
            .filter_map(|id| Some((*id, *twins.get(id)?)))
            .collect();
        if !shared.is_empty() {
            move_types(library, earlier, later, &shared);
        }
    }
    for definition in &mut library.types {
        replace_in_shape(&mut definition.shape, &twins);
    }
    for module in &mut library.modules {
        replace_in_module(module, &library.types, &twins);
    }
}

/// Returns pairs of modules of one API: the module of its first version, and that of a later version.
fn versions_of_one_api(library: &Library) -> Vec<(ModuleId, ModuleId)> {
    let mut first: BTreeMap<&ModuleName, ModuleId> = BTreeMap::new();
    let mut pairs = Vec::new();
    for (index, module) in library.modules.iter().enumerate() {
        match first.get(&module.origin) {
            Some(earlier) => pairs.push((*earlier, ModuleId(index))),
            None => drop(first.insert(&module.origin, ModuleId(index))),
        }
    }
    pairs
}

/// Finds the types that have the same name and shape, including all nested types.
///
/// All types of one name are assumed to be the same until two differ. Types that contain them then differ too, so this
/// loop runs until nothing changes.
fn find_twins(library: &Library, pairs: &[(ModuleId, ModuleId)]) -> Twins {
    let mut twins = Twins::new();
    for (earlier, later) in pairs {
        let by_name: BTreeMap<&TypeName, TypeId> = library.modules[earlier.0]
            .types
            .iter()
            .map(|id| (&library.type_def(*id).name, *id))
            .collect();
        for id in &library.modules[later.0].types {
            if let Some(twin) = by_name.get(&library.type_def(*id).name) {
                twins.insert(*id, *twin);
            }
        }
    }
    loop {
        let different: BTreeSet<TypeId> = twins
            .iter()
            .filter(|(later, earlier)| {
                let (later, earlier) = (library.type_def(**later), library.type_def(**earlier));
                !same_shape(&later.shape, &earlier.shape, &twins)
            })
            .map(|(later, _)| *later)
            .collect();
        if different.is_empty() {
            return twins;
        }
        twins.retain(|later, _| !different.contains(later));
    }
}

fn same_shape(later: &Shape, earlier: &Shape, twins: &Twins) -> bool {
    let mut replaced = later.clone();
    replace_in_shape(&mut replaced, twins);
    let names = |shape: &Shape| -> BTreeSet<FieldName> {
        let fields = shape.fields().iter();
        fields.map(|field| field.name.clone()).collect()
    };
    replaced == *earlier && names(&replaced) == names(earlier)
}

/// Moves the earlier of each pair of types to a shared module, which both versions re-export.
fn move_types(
    library: &mut Library,
    earlier: ModuleId,
    later: ModuleId,
    shared: &[(TypeId, TypeId)],
) {
    let home = ModuleId(library.modules.len());
    let moved: BTreeSet<TypeId> = shared.iter().map(|(_, kept)| *kept).collect();
    let dropped: BTreeSet<TypeId> = shared.iter().map(|(twin, _)| *twin).collect();
    let source = &mut library.modules[earlier.0];
    let types: Vec<TypeId> = source
        .types
        .iter()
        .copied()
        .filter(|id| moved.contains(id))
        .collect();
    source.types.retain(|id| !moved.contains(id));
    source.shared.extend(&types);
    let mut module = Module {
        document: source.document.clone(),
        version: SHARED.to_owned(),
        parent: Some(SHARED.to_owned()),
        name: source.name.clone(),
        origin: source.origin.clone(),
        aliases: BTreeSet::new(),
        feature: None,
        gates: source.feature.iter().cloned().collect(),
        needs: BTreeSet::new(),
        title: source.title.clone(),
        handle: source.handle.clone(),
        operations: Vec::new(),
        events: Vec::new(),
        accessors: Vec::new(),
        description: None,
        types: types.clone(),
        shared: Vec::new(),
        errors: Vec::new(),
        former: Former::default(),
    };
    let other = &mut library.modules[later.0];
    other.types.retain(|id| !dropped.contains(id));
    other.shared.extend(&types);
    module.gates.extend(other.feature.iter().cloned());
    for id in &types {
        library.types[id.0].module = home;
    }
    library.modules.push(module);
}

fn replace_in_module(module: &mut Module, types: &[TypeDef], twins: &Twins) {
    for operation in &mut module.operations {
        for parameter in &mut operation.parameters {
            replace(&mut parameter.ty, twins);
        }
        if let Some(body) = &mut operation.body {
            replace(&mut body.ty, twins);
        }
        match &mut operation.output {
            Output::Json(ty) => replace(ty, twins),
            Output::Headers(id) => replace_id(id, twins),
            Output::Empty | Output::Text | Output::Download => {}
        }
        for body in operation
            .errors
            .iter_mut()
            .filter_map(|error| error.body.as_mut())
        {
            replace(&mut body.ty, twins);
        }
        if let Some(paging) = &mut operation.paging {
            replace(&mut paging.items.element, twins);
            for field in &mut paging.items.fields {
                replace_field(field, types, twins);
            }
        }
    }
}

fn replace_in_shape(shape: &mut Shape, twins: &Twins) {
    for ty in shape.parts_mut() {
        replace(ty, twins);
    }
}

fn replace(ty: &mut Type, twins: &Twins) {
    match ty {
        Type::Named(id) => replace_id(id, twins),
        Type::List(inner) | Type::Map(inner) => replace(inner, twins),
        _ => {}
    }
}

/// Replaces a field by that of the twin type, which can have another index.
fn replace_field(field: &mut FieldId, types: &[TypeDef], twins: &Twins) {
    let Some(twin) = twins.get(&field.owner) else {
        return;
    };
    let wire = &types[field.owner.0].shape.fields()[field.index].wire;
    let mut fields = types[twin.0].shape.fields().iter();
    *field = FieldId {
        owner: *twin,
        index: fields
            .position(|other| other.wire == *wire)
            .expect("twins have the same fields"),
    };
}

fn replace_id(id: &mut TypeId, twins: &Twins) {
    if let Some(twin) = twins.get(id) {
        *id = *twin;
    }
}
