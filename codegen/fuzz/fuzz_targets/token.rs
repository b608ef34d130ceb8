//! A response of the token endpoint, or the callback of an installation.
#![no_main]

use highlevel_oracles::token;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| token::check(input));
