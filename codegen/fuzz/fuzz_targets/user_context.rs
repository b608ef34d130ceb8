//! Fuzzes the reading of user contexts and billing URLs. Each input is read as both.
#![no_main]

use highlevel_oracles::user_context;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| user_context::check(input));
