//! The crate as a whole: its modules and its named types.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::naming::{ModuleName, TypeName};
use crate::target::Target;

use super::event::{Event, EventAccessor};
use super::former::Former;
use super::id::{FieldId, TypeId};
use super::operation::{ErrorEnum, Operation};
use super::types::{Field, TypeDef};

/// Everything that the generated crate holds.
#[derive(Debug)]
pub struct Library {
    /// What it is generated for.
    pub target: Target,
    /// The modules, those of one version together.
    pub modules: Vec<Module>,
    /// Every named type, by its [`TypeId`].
    pub types: Vec<TypeDef>,
    /// Names of parameters, properties and types that the target lists and that nothing has.
    pub unused_names: Vec<String>,
    /// What the documents say, or do not say, where overlays say something else.
    pub corrections: Vec<Correction>,
}

/// A value of a document that an overlay replaces or removes, or a place where it adds one.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Where it is: `v2/links.yaml /components/schemas/Link/properties/count/type`.
    pub site: String,
    /// What the document says there; `None` if it says nothing, and the overlay adds the value.
    pub value: Option<Value>,
    /// The action that corrects it: `overlays/links.yaml /actions/3`.
    pub by: String,
}

impl Library {
    /// Creates the library of a crate that has no module yet.
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

    /// Returns the path by which documentation in a module names a type.
    pub fn docs_path(&self, module: &Module, id: TypeId) -> String {
        let definition = self.type_def(id);
        let home = &self.modules[definition.module.0];
        if std::ptr::eq(home, module) || module.shared.contains(&id) {
            return definition.name.to_string();
        }
        format!("crate::{}::{}", home.path(), definition.name)
    }

    /// Returns the path by which documentation names an item of the runtime: that by which programs know it, if there is one.
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
}

/// One API of one version: one document.
#[derive(Debug)]
pub struct Module {
    /// Its document, within the spec folder: `v2/social-planner.yaml`.
    pub document: String,
    /// The folder its document lies in: `v2`.
    pub version: String,
    /// The module around it, unless it is at the root of the crate: `v3`.
    pub parent: Option<String>,
    /// The module: `social_planner`.
    pub name: ModuleName,
    /// The module of the API in the version where it first appears; another one if the API was renamed.
    pub origin: ModuleName,
    /// The other names under which users may look for it: that of its published document, and its origin.
    pub aliases: BTreeSet<ModuleName>,
    /// The Cargo feature that compiles it; shared schemas have none and are always there.
    pub feature: Option<String>,
    /// The features any of which compiles it, if it holds what several versions have in common.
    pub gates: Vec<String>,
    /// The features of the other modules whose types it uses.
    pub needs: BTreeSet<String>,
    /// What the API is called in prose.
    pub title: String,
    /// The handle whose methods make requests: `SocialPlanner`.
    pub handle: TypeName,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
    /// The events that are sent, in the document's order.
    pub events: Vec<Event>,
    /// What is asked of any event; set by `analyse`.
    pub accessors: Vec<EventAccessor>,
    /// The documentation of the module, if the document has some.
    pub description: Option<String>,
    /// The types it defines, in the document's order.
    pub types: Vec<TypeId>,
    /// The types it offers as its own that a module shared with other versions defines.
    pub shared: Vec<TypeId>,
    /// The error enums it defines.
    pub errors: Vec<ErrorEnum>,
    /// Earlier names of its types and operations; set by `analyse`.
    pub former: Former,
}

impl Module {
    /// Returns its path from the root of the crate: `social_planner`, `v3::contacts`.
    pub fn path(&self) -> String {
        match self.parent.as_deref() {
            Some(parent) => format!("{parent}::{}", self.name),
            None => self.name.to_string(),
        }
    }
}
