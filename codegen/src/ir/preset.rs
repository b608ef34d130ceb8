//! Initial values of required parameters and fields.

use crate::naming::VariantName;

use super::id::TypeId;

/// The initial value of a required parameter or field, which is then not an argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Preset {
    /// A value of an open enum.
    Variant(TypeId, VariantName),
    /// A string or an id.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
}
