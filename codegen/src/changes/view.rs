//! A module as users see it, and formatting types as in that module.

use crate::ir::{Field, Holding, Library, Module, Operation, Output, SHARED, Type, TypeId};

/// A module that is visible to users.
#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    pub(super) library: &'a Library,
    pub(super) module: &'a Module,
    /// The module within the crate: `links`, `v3::links`.
    pub(super) path: String,
    /// The path of the same module in the later library, or its own path if the module is gone.
    pub(super) home: String,
}

/// Returns the visible modules. Shared types are visible in the module of each version.
pub(super) fn views(library: &Library) -> Vec<View<'_>> {
    let modules = library.modules.iter();
    let seen = modules.filter(|module| module.parent.as_deref() != Some(SHARED));
    let views = seen.map(|module| View {
        library,
        module,
        path: module_path(module),
        home: module_path(module),
    });
    views.collect()
}

impl View<'_> {
    /// Returns the types that are visible in the module.
    pub(super) fn types(&self) -> impl Iterator<Item = TypeId> {
        let own = self.module.types.iter();
        own.chain(&self.module.shared).copied()
    }

    /// Returns the name of a type as written in the module.
    pub(super) fn name_of(&self, id: TypeId) -> String {
        let definition = self.library.type_def(id);
        if self.types().any(|own| own == id) {
            return definition.name.to_string();
        }
        format!("{}::{}", self.home_of(id), definition.name)
    }

    /// Returns the path of the module in which users find a type.
    pub(super) fn home_of(&self, id: TypeId) -> String {
        if self.types().any(|own| own == id) {
            return self.path.clone();
        }
        path_of(self.library, id)
    }

    /// Returns the path that this module has in the later library, for a type that is found in it, or else the path of
    /// the module in which the type is found.
    pub(super) fn new_home_of(&self, id: TypeId) -> String {
        if self.types().any(|own| own == id) {
            return self.home.clone();
        }
        path_of(self.library, id)
    }

    /// Formats a type.
    pub(super) fn write(&self, ty: &Type) -> String {
        match ty {
            Type::String => "String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Json => "Value".to_owned(),
            Type::JsonObject => "Map<String, Value>".to_owned(),
            Type::List(element) => format!("Vec<{}>", self.write(element)),
            Type::Map(value) => format!("BTreeMap<String, {}>", self.write(value)),
            Type::Named(id) => self.name_of(*id),
            Type::Id(id) => self.library.target.facts.ids[*id].name.to_string(),
            Type::Library(library) => self.library_type(library.index).to_owned(),
            Type::File => "File".to_owned(),
            Type::Url => "Url".to_owned(),
        }
    }

    /// Formats the type of a field in its struct.
    pub(super) fn write_held(&self, field: &Field) -> String {
        let ty = self.write(&field.ty);
        let ty = if field.boxed {
            format!("Box<{ty}>")
        } else {
            ty
        };
        match field.holding {
            Holding::Optional => format!("Option<{ty}>"),
            Holding::Nullable => format!("Option<Nullable<{ty}>>"),
            Holding::Plain if field.nullable => format!("Nullable<{ty}>"),
            Holding::Plain | Holding::List | Holding::Map | Holding::Others => ty,
        }
    }

    /// Formats the return type of a call: the payload, if the response is an envelope.
    pub(super) fn write_returned(&self, operation: &Operation) -> String {
        match operation.payload.last() {
            Some(payload) => self.write(&self.library.field(*payload).ty),
            None => self.write_output(&operation.output),
        }
    }

    /// Formats the type of the content of a success.
    pub(super) fn write_output(&self, output: &Output) -> String {
        match output {
            Output::Empty => "()".to_owned(),
            Output::Text => "String".to_owned(),
            Output::Download => "Download".to_owned(),
            Output::Json(Type::Map(value)) => format!("Entries<{}>", self.write(value)),
            Output::Json(ty) => self.write(ty),
            Output::Headers(id) => self.name_of(*id),
        }
    }

    /// Returns the name of a type of the runtime.
    pub(super) fn library_type(&self, index: usize) -> &str {
        self.library.target.facts.types[index].name.as_str()
    }
}

/// Returns the path of the module in which users first find a type.
pub(super) fn path_of(library: &Library, id: TypeId) -> String {
    let module = library.type_def(id).module;
    module_path(&library.modules[module.0])
}

/// Returns the path at which users find a module. The path of a shared module is the name of its API in the version where it
/// first appears.
fn module_path(module: &Module) -> String {
    match module.parent.as_deref() {
        Some(SHARED) => module.origin.to_string(),
        _ => module.path(),
    }
}
