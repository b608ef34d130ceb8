//! Earlier names, which stay as deprecated aliases for a while.

use crate::naming::{FieldName, TypeName};

/// The earlier names in one module.
#[derive(Debug, Default)]
pub struct Former {
    /// Types, those of operations included.
    pub types: Vec<FormerType>,
    /// Methods of the handle.
    pub methods: Vec<FormerMethod>,
}

/// An earlier name of a type.
#[derive(Debug)]
pub struct FormerType {
    /// The earlier name.
    pub name: TypeName,
    /// The present name of the type.
    pub now: TypeName,
    /// The first release that has the new name.
    pub since: String,
    /// The form of the earlier name.
    pub form: FormerForm,
}

/// The forms of earlier names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormerForm {
    /// A deprecated alias.
    Alias,
    /// A re-export, for structs of named arguments, because an alias would repeat their type parameters. Rust cannot deprecate
    /// re-exports.
    Reexport,
}

/// An earlier name of a method that creates a request.
#[derive(Debug)]
pub struct FormerMethod {
    /// The earlier name.
    pub name: FieldName,
    /// The operation, by its position in the module.
    pub operation: usize,
    /// The first release that has the new name.
    pub since: String,
}
