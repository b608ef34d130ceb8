//! A request that the mock receives: its target, a line for each header, a blank line and its body.
#![no_main]

use highlevel_oracles::request;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| request::check(input));
