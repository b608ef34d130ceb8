//! Types shared by several versions of an API.

#[cfg(any(feature = "pets", feature = "v3-pets", feature = "v4-pets"))]
#[allow(dead_code, unused_imports)]
pub(crate) mod pets;
