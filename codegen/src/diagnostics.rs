//! Diagnostics of the input: places, messages and the report that locates them.

mod edits;
mod list;
mod locate;
mod place;
mod report;
#[cfg(test)]
mod tests;
mod trail;

pub(crate) use edits::Edits;
pub use list::{Diagnostic, Diagnostics};
pub use place::{Place, Position};
pub use report::{Located, Report};
pub(crate) use trail::Trail;
