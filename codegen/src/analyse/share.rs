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

/// Moves the types that versions of an API have in common to a module of their own.
pub(super) fn share_types(library: &mut Library) {
    let apis = versions_by_api(library);
    let twins = find_twins(library, &apis);
    for (first, later) in &apis {
        move_types(library, *first, later, &twins);
    }
    for definition in &mut library.types {
        replace_in_shape(&mut definition.shape, &twins);
    }
    for module in &mut library.modules {
        replace_in_module(module, &library.types, &twins);
    }
}

/// Returns the module of the first version of each API, with the modules of its later versions.
fn versions_by_api(library: &Library) -> Vec<(ModuleId, Vec<ModuleId>)> {
    let mut apis: BTreeMap<&ModuleName, Vec<ModuleId>> = BTreeMap::new();
    for (index, module) in library.modules.iter().enumerate() {
        apis.entry(&module.origin)
            .or_default()
            .push(ModuleId(index));
    }
    let apis = apis.into_values();
    let mut apis: Vec<_> = apis
        .map(|mut versions| (versions.remove(0), versions))
        .collect();
    apis.sort_unstable();
    apis
}

/// Finds the types that have the same name and shape, including all nested types.
///
/// All types of one name are assumed to be the same until two differ. Types that contain them then differ too, so this
/// loop runs until nothing changes.
fn find_twins(library: &Library, apis: &[(ModuleId, Vec<ModuleId>)]) -> Twins {
    let mut twins = Twins::new();
    for (first, later) in apis {
        let by_name: BTreeMap<&TypeName, TypeId> = library.modules[first.0]
            .types
            .iter()
            .map(|id| (&library.type_def(*id).name, *id))
            .collect();
        for id in later
            .iter()
            .flat_map(|later| &library.modules[later.0].types)
        {
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

/// Moves the types of an API's first version that a later version has too to a shared module. Each version re-exports those that
/// it has.
fn move_types(library: &mut Library, first: ModuleId, later: &[ModuleId], twins: &Twins) {
    let home = ModuleId(library.modules.len());
    let twins_of = |id: &ModuleId| -> BTreeSet<TypeId> {
        let types = library.modules[id.0].types.iter();
        types.filter_map(|id| twins.get(id).copied()).collect()
    };
    let kept: Vec<BTreeSet<TypeId>> = later.iter().map(twins_of).collect();
    let source = &mut library.modules[first.0];
    let is_kept = |id: &TypeId| kept.iter().any(|types| types.contains(id));
    let (types, own): (Vec<TypeId>, Vec<TypeId>) = source.types.iter().partition(|id| is_kept(id));
    if types.is_empty() {
        return;
    }
    source.types = own;
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
    for (id, kept) in later.iter().zip(&kept) {
        if kept.is_empty() {
            continue;
        }
        let version = &mut library.modules[id.0];
        version.types.retain(|id| !twins.contains_key(id));
        let shared = types.iter().filter(|id| kept.contains(id));
        version.shared.extend(shared);
        module.gates.extend(version.feature.iter().cloned());
    }
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
