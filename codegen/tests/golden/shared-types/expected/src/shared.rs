//! Types shared by several versions of an API.

#[cfg(any(feature = "orders", feature = "v3-orders"))]
pub(crate) mod orders;
#[cfg(any(feature = "pets", feature = "v3-pets"))]
pub(crate) mod pets;
