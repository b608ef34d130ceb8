//! Tests of the runtime from outside, as generated code and its users see it: one binary, so that it links once.

mod api;
mod calls;
mod client;
mod decode;
mod download;
mod encode;
mod errors;
mod faults;
mod fuzz_seeds;
mod leniency;
mod oauth;
mod oracles;
mod parameters;
mod parse;
mod properties;
mod secrecy;
mod serde_bridge;
mod server;
mod union;
mod upload;
