//! The APIs of version 3.

#[cfg(feature = "v3-orders")]
pub mod orders;

#[cfg(feature = "v3-pets")]
pub mod pets;
