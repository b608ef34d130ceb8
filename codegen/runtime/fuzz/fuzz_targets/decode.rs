//! Bytes as a body: the parser, decoding and encoding.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/it/oracles/json.rs"]
mod json;

fuzz_target!(|body: &[u8]| json::check(body));
