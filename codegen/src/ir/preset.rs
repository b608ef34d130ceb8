//! Values that required parameters and fields start with.

use crate::naming::VariantName;

use super::id::TypeId;

/// The value that a required parameter or field has until it is set, so that it is not an argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Preset {
    /// A value of an open enum.
    Variant(TypeId, VariantName),
    /// A text or an id.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
}
