//! Types shared by several versions of an API.

#[cfg(any(feature = "pets", feature = "v3-pets", feature = "v4-pets"))]
pub(crate) mod pets;
