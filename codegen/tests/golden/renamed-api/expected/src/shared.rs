//! Types shared by several versions of an API.

#[cfg(any(feature = "pets", feature = "v3-animals"))]
pub(crate) mod pets;
