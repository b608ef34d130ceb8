//! What several versions of an API have in common.

#[cfg(any(feature = "pets", feature = "v3-animals"))]
pub(crate) mod pets;
