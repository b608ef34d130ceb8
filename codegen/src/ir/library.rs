//! The crate as a whole: its modules and its named types.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::naming::{ModuleName, TypeName};
use crate::target::Target;

use super::event::{Event, EventAccessor};
use super::former::Former;
use super::id::{FieldId, TypeId};
use super::operation::{ErrorEnum, Operation};
use super::types::{Field, Shape, Type, TypeDef};

/// The module of the items that the operations of an API generate.
pub const OPERATIONS: &str = "operations";

/// The content of the generated crate.
#[derive(Debug)]
pub struct Library {
    /// The target that the crate is generated for.
    pub target: Target,
    /// The modules, grouped by version.
    pub modules: Vec<Module>,
    /// Every named type, by its [`TypeId`].
    pub types: Vec<TypeDef>,
    /// Names of parameters, properties, types and modules that the target lists but that do not occur.
    pub unused_names: Vec<String>,
    /// The values of documents that overlays replaced or removed, and the places where they added one.
    pub corrections: Vec<Correction>,
}

/// A value of a document that an overlay replaces or removes, or a place where it adds one.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// The file and pointer: `v2/links.yaml /components/schemas/Link/properties/count/type`.
    pub site: String,
    /// The value in the document, or `None` if the overlay adds it.
    pub value: Option<Value>,
    /// The overlay action: `overlays/links.yaml /actions/3`.
    pub by: String,
}

impl Library {
    /// Creates a library without modules.
    pub fn new(target: Target) -> Self {
        Self {
            target,
            modules: Vec::new(),
            types: Vec::new(),
            unused_names: Vec::new(),
            corrections: Vec::new(),
        }
    }

    /// Returns the definition of a named type.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Returns the path of a type for links in the documentation of a module.
    pub fn docs_path(&self, module: &Module, id: TypeId) -> String {
        let definition = self.type_def(id);
        let home = &self.modules[definition.module.0];
        if std::ptr::eq(home, module) || module.shared.contains(&id) {
            return definition.name.to_string();
        }
        format!("crate::{}::{}", home.path(), definition.name)
    }

    /// Returns whether a parameter can hold values of a type: strings, ids, numbers, booleans, open enums, scalar types of the
    /// runtime, and lists of these.
    pub fn is_plain(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Id(_) | Type::Integer | Type::Number | Type::Boolean => true,
            Type::Named(id) => matches!(self.type_def(*id).shape, Shape::Enum(_)),
            Type::Library(library) => library.holds.is_some(),
            Type::List(element) => !matches!(**element, Type::List(_)) && self.is_plain(element),
            Type::Url | Type::Json | Type::JsonObject | Type::Map(_) | Type::File => false,
        }
    }

    /// Returns whether a type is an open enum with one documented value.
    pub fn has_one_value(&self, ty: &Type) -> bool {
        let shape = ty.named().map(|id| &self.type_def(id).shape);
        matches!(shape, Some(Shape::Enum(variants)) if variants.len() == 1)
    }

    /// Returns the path of an item of the runtime for links in documentation: its re-export, if there is one that needs no
    /// feature.
    pub fn runtime_docs_path(&self, item: &str) -> String {
        let facts = &self.target.facts;
        let runtime = &facts.crates.runtime;
        let mut reexports = facts.reexports.iter();
        let is_reexported = reexports.any(|reexport| {
            let mut items = reexport.items.iter();
            reexport.feature.is_none()
                && reexport.from == *runtime
                && items.any(|reexported| reexported.as_str() == item)
        });
        if is_reexported {
            format!("crate::{item}")
        } else {
            format!("{runtime}::{item}")
        }
    }

    /// Returns a field of a named type.
    pub fn field(&self, id: FieldId) -> &Field {
        &self.type_def(id.owner).shape.fields()[id.index]
    }

    /// Returns the part of a JSON value that a path of fields leads to. Each field can have any of the names under which it is
    /// received.
    pub fn value_at<'v>(&self, value: &'v Value, path: &[FieldId]) -> Option<&'v Value> {
        path.iter().try_fold(value, |value, field| {
            let mut names = self.field(*field).names();
            names.find_map(|name| value.get(name))
        })
    }
}

/// The API, the events or the types of one document, or the types that versions of an API share.
#[derive(Debug)]
pub struct Module {
    /// The document, relative to the spec folder: `v2/social-planner.yaml`. For shared types, that of the first version.
    pub document: String,
    /// The folder of the document: `v2`. Empty for a document outside a version folder. For types that versions share,
    /// [`SHARED`](super::SHARED).
    pub version: String,
    /// The parent module, such as `v3`, unless the module is at the crate root.
    pub parent: Option<String>,
    /// The name of the module: `social_planner`.
    pub name: ModuleName,
    /// The module name of the API in the version where it first appears. It differs from `name` if the API was renamed.
    pub origin: ModuleName,
    /// Other names under which users may look for the module: that of the published document, and `origin`.
    pub aliases: BTreeSet<ModuleName>,
    /// The Cargo feature that compiles the module. Modules that have only types have none.
    pub feature: Option<String>,
    /// For a module of types that versions share, the features each of which compiles it.
    pub gates: Vec<String>,
    /// The features of the other modules whose types the module uses.
    pub needs: BTreeSet<String>,
    /// The title of the API.
    pub title: String,
    /// The handle whose methods create requests: `SocialPlanner`.
    pub handle: TypeName,
    /// The operations, sorted by path.
    pub operations: Vec<Operation>,
    /// The events, sorted by the names of their webhooks.
    pub events: Vec<Event>,
    /// The values that many events have; set by `analyse`.
    pub accessors: Vec<EventAccessor>,
    /// The documentation of the module, if the document has some.
    pub description: Option<String>,
    /// The types that the module defines.
    pub types: Vec<TypeId>,
    /// The types of a shared module that this module re-exports.
    pub shared: Vec<TypeId>,
    /// The error enums that the module defines.
    pub errors: Vec<ErrorEnum>,
    /// Earlier names of types and operations; set by `analyse`.
    pub former: Former,
}

impl Module {
    /// Returns the path from the crate root: `social_planner`, `v3::contacts`.
    pub fn path(&self) -> String {
        match self.parent.as_deref() {
            Some(parent) => format!("{parent}::{}", self.name),
            None => self.name.to_string(),
        }
    }

    /// Returns the path of the module of the items that operations generate: `contacts::operations`.
    pub fn operations_path(&self) -> String {
        format!("{}::{OPERATIONS}", self.path())
    }

    /// Returns the API and its version, as a sentence names them: `Social Planner API, version 2`.
    pub fn described(&self) -> String {
        let version = self.version.strip_prefix('v').unwrap_or(&self.version);
        format!("{} API, version {version}", self.title)
    }
}
