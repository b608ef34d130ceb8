//! Tests of reading and writing JSON: one binary, so that it links once.

mod aliases;
mod budget;
mod decode;
mod encode;
mod extra;
mod id;
mod optional;
mod others;
mod parse;
mod serde_bridge;
mod union;
