//! Fuzzes the JSON parser, decoding and encoding. The input is a body.
#![no_main]

use highlevel_oracles::json;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| json::check(body));
