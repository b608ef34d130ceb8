//! A string that a page sends as its user context, and a billing URL.
#![no_main]

use highlevel_oracles::user_context;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| user_context::check(input));
