//! The names that a file can use, and the `use` lines that bring them in.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{ErrorEnum, Library, Module, ModuleId, OPERATIONS, TypeId};
use crate::naming::{ItemName, RustPath, TypeName};
use crate::target::Crates;

use super::file::module_path;

/// The names that are in scope in the emitted file.
pub(super) struct Scope<'a> {
    pub(super) library: &'a Library,
    module: ModuleId,
    /// Whether the module's own types are defined in this file.
    owns_types: bool,
    runtime: BTreeSet<&'a str>,
    mock: BTreeSet<&'static str>,
    local: BTreeSet<String>,
    operations: BTreeSet<String>,
    /// Enums that are only public through their aliases.
    errors: BTreeSet<String>,
    foreign: BTreeMap<Vec<String>, BTreeSet<String>>,
}

impl<'a> Scope<'a> {
    /// Creates the scope of a file that defines the types of its module.
    pub(super) fn of_types(library: &'a Library, module: ModuleId) -> Self {
        Self::new(library, module, true)
    }

    /// Creates the scope of a file that uses the types of its module.
    pub(super) fn of_users(library: &'a Library, module: ModuleId) -> Self {
        Self::new(library, module, false)
    }

    fn new(library: &'a Library, module: ModuleId, owns_types: bool) -> Self {
        Self {
            library,
            module,
            owns_types,
            runtime: BTreeSet::new(),
            mock: BTreeSet::new(),
            local: BTreeSet::new(),
            operations: BTreeSet::new(),
            errors: BTreeSet::new(),
            foreign: BTreeMap::new(),
        }
    }

    /// Returns the module that the file is part of.
    pub(super) fn module(&self) -> &'a Module {
        &self.library.modules[self.module.0]
    }

    /// Returns an item of the runtime by its path.
    pub(super) fn runtime(&mut self, path: &'static str) -> Ident {
        self.runtime.insert(path);
        ident(path.rsplit("::").next().unwrap_or(path))
    }

    /// Returns an id type by its index in the target.
    pub(super) fn id(&mut self, index: usize) -> Ident {
        let name = self.library.target.facts.ids[index].name.as_str();
        let root = self.foreign.entry(Vec::new()).or_default();
        root.insert(name.to_owned());
        ident(name)
    }

    /// Returns a type of the runtime by its index in the target.
    pub(super) fn library_type(&mut self, index: usize) -> TokenStream {
        let library: &'a Library = self.library;
        self.runtime_item(&library.target.facts.types[index].name)
    }

    /// Returns an item of the runtime that the target names, with its path if its bare name has another meaning.
    pub(super) fn runtime_item(&mut self, item: &'a ItemName) -> TokenStream {
        let name = ident(item.as_str());
        if self.is_defined_here(item.as_str()) {
            let runtime = path(&self.library.target.facts.crates.runtime);
            return quote!(#runtime::#name);
        }
        self.runtime.insert(item.as_str());
        quote!(#name)
    }

    /// Returns an item of the mock's crate, by its name.
    pub(super) fn mock(&mut self, name: &'static str) -> Ident {
        self.mock.insert(name);
        ident(name)
    }

    /// Returns an item that the parent module defines or re-exports.
    pub(super) fn sibling(&mut self, name: &TypeName) -> Ident {
        self.local.insert(name.to_string());
        ident(name.as_str())
    }

    /// Returns an item that an operation of the parent module generates.
    pub(super) fn operation_item(&mut self, name: &TypeName) -> Ident {
        self.operations.insert(name.to_string());
        ident(name.as_str())
    }

    /// Returns an error enum, of one operation or shared by several.
    pub(super) fn error(&mut self, error: &ErrorEnum) -> Ident {
        if error.is_shared() {
            self.errors.insert(error.name.to_string());
            return ident(error.name.as_str());
        }
        self.operation_item(&error.name)
    }

    /// Returns a named type, with its module's path if its bare name has another meaning.
    pub(super) fn named(&mut self, id: TypeId) -> TokenStream {
        let definition = self.library.type_def(id);
        let name = ident(definition.name.as_str());
        if definition.module == self.module {
            if !self.owns_types {
                self.local.insert(definition.name.to_string());
            }
            return quote!(#name);
        }
        if self.library.modules[self.module.0].shared.contains(&id) {
            self.local.insert(definition.name.to_string());
            return quote!(#name);
        }
        let path = module_path(self.home_of(id));
        if self.is_defined_here(definition.name.as_str()) {
            let path = path.iter().map(|segment| format_ident!("{segment}"));
            return quote!(crate::#(#path::)*#name);
        }
        let path = path.iter().map(|segment| (*segment).to_owned()).collect();
        self.foreign
            .entry(path)
            .or_default()
            .insert(definition.name.to_string());
        quote!(#name)
    }

    /// Clears the imports from the parent module, for the file of the parent module itself.
    pub(super) fn without_siblings(mut self) -> Self {
        self.local.clear();
        self
    }

    /// Emits the `use` lines of all names that were requested, sorted as by `rustfmt` within each group.
    pub(super) fn emit_imports(&self) -> TokenStream {
        let crates = &self.library.target.facts.crates;
        let runtime = emit_runtime_imports(crates, &self.runtime, &self.mock);
        let local = (!self.local.is_empty()).then(|| {
            let names = names_in_braces(&self.local);
            quote!(use super::#names;)
        });
        let foreign = self.foreign.iter().map(|(path, names)| {
            let path = path.iter().map(|segment| format_ident!("{segment}"));
            let names = names_in_braces(names);
            quote!(use crate::#(#path::)*#names;)
        });
        let errors = (!self.errors.is_empty()).then(|| {
            let names = names_in_braces(&self.errors);
            quote!(use super::errors::#names;)
        });
        let operations = (!self.operations.is_empty()).then(|| {
            let names = names_in_braces(&self.operations);
            let operations = ident(OPERATIONS);
            quote!(use super::#operations::#names;)
        });
        quote! {
            #runtime
            #errors
            #operations
            #local
            #(#foreign)*
        }
    }

    /// Returns the module that this file imports a type from. A shared type is imported from the module of its own version
    /// that re-exports it, if that module is always compiled.
    fn home_of(&self, id: TypeId) -> &'a Module {
        let version = &self.library.modules[self.module.0].version;
        let offers = |module: &&Module| {
            module.version == *version && module.feature.is_none() && module.shared.contains(&id)
        };
        let home = self.library.type_def(id).module;
        let offering = self.library.modules.iter().find(offers);
        offering.unwrap_or(&self.library.modules[home.0])
    }

    fn is_defined_here(&self, name: &str) -> bool {
        let module = &self.library.modules[self.module.0];
        let types = module
            .types
            .iter()
            .chain(&module.shared)
            .any(|id| self.library.type_def(*id).name.as_str() == name);
        let operations = module.operations.iter().any(|operation| {
            let names = [&operation.builder, &operation.params, &operation.error];
            names.iter().any(|taken| taken.as_str() == name)
        });
        types || operations || module.handle.as_str() == name
    }
}

/// Emits a `use` for each module of the standard library, of the mock and of the runtime.
fn emit_runtime_imports(
    crates: &Crates,
    runtime: &BTreeSet<&str>,
    mock: &BTreeSet<&'static str>,
) -> TokenStream {
    let mut standard = BTreeMap::<String, BTreeSet<String>>::new();
    let mut others = BTreeMap::<String, BTreeSet<String>>::new();
    let mut top = BTreeSet::new();
    for item in runtime {
        match item.rsplit_once("::") {
            None => drop(top.insert((*item).to_owned())),
            Some((parent, name)) => {
                let (group, parent) = if parent.starts_with("std") {
                    (&mut standard, parent.to_owned())
                } else {
                    (&mut others, format!("{}::{parent}", crates.runtime))
                };
                group.entry(parent).or_default().insert(name.to_owned());
            }
        }
    }
    if !mock.is_empty() {
        let names = mock.iter().map(|name| (*name).to_owned());
        others
            .entry(crates.mock.to_string())
            .or_default()
            .extend(names);
    }
    // Items of the runtime's root come last, because rustfmt sorts modules before items.
    let top = (!top.is_empty()).then(|| (crates.runtime.to_string(), top));
    let lines = standard.into_iter().chain(others).chain(top);
    let lines = lines.map(|(parent, names)| {
        let parent = parent.split("::").map(ident);
        let names = names_in_braces(&names);
        quote!(use #(#parent::)*#names;)
    });
    lines.collect()
}

fn names_in_braces(names: &BTreeSet<String>) -> TokenStream {
    let idents: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
    match idents.as_slice() {
        [only] => quote!(#only),
        _ => quote!({#(#idents),*}),
    }
}

/// Returns the path of a crate or module that the target names.
pub(super) fn path(path: &RustPath) -> TokenStream {
    let segments = path.segments().map(ident);
    quote!(#(#segments)::*)
}

/// Returns a name as an identifier. Panics if the name is not a valid one.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
