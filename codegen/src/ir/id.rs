//! The indices by which the parts of a library refer to each other.

/// The index of a named type in [`Library::types`](super::Library::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The index of a module in [`Library::modules`](super::Library::modules).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub usize);

/// A field of a named type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId {
    /// The type.
    pub owner: TypeId,
    /// The index of the field in the type.
    pub index: usize,
}
