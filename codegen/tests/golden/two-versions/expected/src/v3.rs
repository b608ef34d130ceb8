//! The APIs of version 3.

pub mod common;

#[cfg(feature = "v3-pets")]
pub mod pets;
