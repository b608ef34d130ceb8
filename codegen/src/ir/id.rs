//! The numbers by which the parts of a library refer to each other.

/// The number of a named type in [`Library::types`](super::Library::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The number of a module in [`Library::modules`](super::Library::modules).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub usize);

/// A field of a named type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId {
    /// The type.
    pub owner: TypeId,
    /// The number of the field in it.
    pub index: usize,
}
