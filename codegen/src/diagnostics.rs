//! Diagnostics of the input: places, messages, and the changes by overlays.

mod edits;
mod list;
mod place;
#[cfg(test)]
mod tests;
mod trail;

pub(crate) use edits::{Edits, Replaced};
pub use list::{Diagnostic, Diagnostics, Stub};
pub use place::{Place, Position};
pub(crate) use place::{push_segment, segments};
pub(crate) use trail::Trail;
