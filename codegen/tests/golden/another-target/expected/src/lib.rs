//! Calls Acme.

mod client;

#[cfg(feature = "mock")]
pub mod mock;

pub use client::Client;
#[doc(inline)]
pub use highlevel_runtime::http::{Method, StatusCode};
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use highlevel_runtime::blocking;

#[cfg(feature = "orders")]
pub mod orders;

pub mod operations;
pub mod v2;
