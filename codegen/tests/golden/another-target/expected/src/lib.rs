//! Calls Acme.

mod client;

#[cfg(feature = "mock")]
pub mod mock;

pub use client::Client;
pub use highlevel_runtime::http::{Method, StatusCode};
#[cfg(feature = "blocking")]
pub use highlevel_runtime::blocking;

#[cfg(feature = "orders")]
pub mod orders;

pub mod operations;
pub mod v2;
