//! The package of the examples in `examples/`, which also compiles the snippets of the README.
//!
//! `cargo run --example contacts -- --demo` runs an example against the mock: it needs neither an account nor the network.

/// The snippets of the README that crates.io shows.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
