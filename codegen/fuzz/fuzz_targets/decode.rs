//! Bytes as a body: the parser, decoding and encoding.
#![no_main]

use highlevel_oracles::json;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| json::check(body));
