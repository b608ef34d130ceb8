//! The state that lowering carries from one schema to the next.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

use openapiv3::ReferenceOr;

use crate::diagnostics::{Diagnostics, Place, Stub};
use crate::ir::{
    DebugImpl, DefaultImpl, Direction, Docs, Library, ModuleId, Shape, TypeDef, TypeId,
};
use crate::naming::{Spellings, TypeName};
use crate::resolve::{Api, Component, Resolved, Target};

pub(super) struct Context<'a> {
    pub(super) resolved: &'a Resolved,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) library: Library,
    /// The named types that component schemas define.
    pub(super) components: BTreeMap<(usize, String), TypeId>,
    /// Component schemas without their own type that are currently being followed.
    pub(super) following: Vec<(usize, String)>,
    /// Component schemas whose fields are currently being merged into another schema.
    pub(super) merging: Vec<(usize, String)>,
    /// The names that component schemas get from their roles in operations.
    pub(super) roles: BTreeMap<(usize, String), TypeName>,
    /// The entries of `members` in the target's types that matched a parameter or property.
    pub(super) found_members: BTreeSet<String>,
    names: BTreeMap<(ModuleId, TypeName), Owner>,
}

/// The item that a name in a module refers to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Owner {
    /// A handle, request builder, parameter struct, error enum, or the enum of all events.
    Fixed,
    /// A type that was created from a schema.
    Type(TypeId),
}

/// The place of a node: the document in which its references are resolved, and its place for diagnostics.
#[derive(Clone)]
pub(super) struct At {
    pub(super) api: usize,
    pub(super) place: Place,
}

impl At {
    pub(super) fn component<T>(target: &Target<'_, T>) -> Self {
        Self {
            api: target.api,
            place: target.place.clone(),
        }
    }

    pub(super) fn child(&self, segment: &str) -> Self {
        Self {
            api: self.api,
            place: self.place.child(segment),
        }
    }

    pub(super) fn index(&self, index: usize) -> Self {
        Self {
            api: self.api,
            place: self.place.index(index),
        }
    }

    pub(super) fn module(&self) -> ModuleId {
        ModuleId(self.api)
    }
}

impl<'a> Context<'a> {
    pub(super) fn new(
        resolved: &'a Resolved,
        target: crate::target::Target,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            resolved,
            diagnostics,
            library: Library::new(target),
            components: BTreeMap::new(),
            following: Vec::new(),
            merging: Vec::new(),
            roles: BTreeMap::new(),
            found_members: BTreeSet::new(),
            names: BTreeMap::new(),
        }
    }

    /// Returns the spellings for the words of documents.
    pub(super) fn spellings(&self) -> &Spellings {
        &self.library.target.facts.spellings
    }

    pub(super) fn api(&self, module: ModuleId) -> &'a Api {
        &self.resolved.documents[module.0]
    }

    pub(super) fn error(&mut self, at: &At, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(at.place.clone(), message, help);
    }

    /// Reports a fault with a template for an overlay that fixes it.
    pub(super) fn error_with(
        &mut self,
        at: &At,
        message: impl Into<String>,
        help: impl Into<String>,
        stub: Stub,
    ) {
        let place = at.place.clone();
        self.diagnostics.push_with(place, message, help, stub);
    }

    /// Follows a reference. `resolve` has reported dangling ones.
    pub(super) fn target<T: Component>(&self, at: &At, reference: &str) -> Option<Target<'a, T>> {
        self.resolved.follow(self.api(at.module()), reference)
    }

    /// Returns the inline item, or the component that a reference leads to, with its place.
    pub(super) fn follow<'t, T: Component>(
        &self,
        at: At,
        item: &'t ReferenceOr<impl Borrow<T>>,
    ) -> Option<(At, &'t T)>
    where
        'a: 't,
    {
        match item {
            ReferenceOr::Item(item) => Some((at, item.borrow())),
            ReferenceOr::Reference { reference } => {
                let target = self.target(&at, reference)?;
                Some((At::component(&target), target.item))
            }
        }
    }

    pub(super) fn owner(&self, module: ModuleId, name: &TypeName) -> Option<Owner> {
        self.names.get(&(module, name.clone())).copied()
    }

    /// Reserves a name for an item that is not created from a schema.
    pub(super) fn reserve(&mut self, module: ModuleId, name: &TypeName) {
        self.names.insert((module, name.clone()), Owner::Fixed);
    }

    /// Adds a type with this name.
    pub(super) fn add_type(&mut self, at: &At, name: TypeName, docs: Docs, shape: Shape) -> TypeId {
        let module = at.module();
        let id = TypeId(self.library.types.len());
        self.names.insert((module, name.clone()), Owner::Type(id));
        self.library.types.push(TypeDef {
            place: at.place.clone(),
            module,
            name,
            docs,
            shape,
            direction: Direction::default(),
            debug: DebugImpl::default(),
            default: DefaultImpl::default(),
            required: None,
        });
        self.library.modules[module.0].types.push(id);
        id
    }

    /// Adds an inline type, or returns an existing type with the same name and shape.
    ///
    /// If an overlay chose the name (`chosen`), another item with this name is an error. Any other name gets a number until it is
    /// free or the name of a type with the same shape.
    pub(super) fn add_inline(
        &mut self,
        at: &At,
        name: &TypeName,
        chosen: bool,
        docs: Docs,
        shape: Shape,
    ) -> TypeId {
        let mut candidate = name.clone();
        let mut number = 2;
        loop {
            match self.owner(at.module(), &candidate) {
                None => return self.add_type(at, candidate, docs, shape),
                Some(Owner::Type(id)) if self.library.type_def(id).shape == shape => return id,
                Some(_) if chosen => {
                    report_name_clash(self, at, name);
                    return self.add_type(at, name.numbered(number), docs, shape);
                }
                Some(_) => {
                    candidate = name.numbered(number);
                    number += 1;
                }
            }
        }
    }
}

/// Reports a schema that contains itself through references.
pub(super) fn report_cycle(cx: &mut Context<'_>, at: &At) {
    cx.error(
        at,
        "this schema contains itself without an object in between",
        "break the cycle by an overlay, or mark one schema with `x-raw-json`",
    );
}

/// Reports a name chosen by an overlay that another item already has.
pub(super) fn report_name_clash(cx: &mut Context<'_>, at: &At, name: &TypeName) {
    let other = match cx.owner(at.module(), name) {
        Some(Owner::Type(id)) => {
            let place = &cx.library.type_def(id).place;
            format!("the schema at `{}` of `{}`", place.pointer, place.file)
        }
        _ => "the builder, parameters or error of an operation, of the API's handle, or of the enum of all events".to_owned(),
    };
    let help = match cx.owner(at.module(), name) {
        Some(Owner::Type(_)) => "choose another name, or make both schemas the same",
        _ => "choose another name",
    };
    cx.error(
        &at.child("x-rust-name"),
        format!("`{name}` is already the name of {other}"),
        help,
    );
}
