//! A client of the Pets API.
//!
//! Calls start at the [`Client`].

mod client;

#[cfg(feature = "mock")]
pub mod mock;

pub use client::Client;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use highlevel_runtime::blocking;
#[doc(inline)]
pub use highlevel_runtime::{Error, Request, Response, Token};

#[cfg(feature = "pets")]
pub mod pets;

pub mod operations;
pub mod v3;
