//! The APIs of version 3.

pub mod common;

#[cfg(feature = "pets")]
pub mod pets;
