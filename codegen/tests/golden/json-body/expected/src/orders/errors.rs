//! Errors that several operations of the Orders API document alike.

use highlevel_runtime::{ErrorKind, ResponseParts};

/// The errors that 2 operations document alike.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrdersError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for OrdersError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            _ => Self::Undocumented,
        }
    }
}
