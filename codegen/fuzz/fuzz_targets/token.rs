//! Fuzzes the reading of responses of the token endpoint. An input that begins with `?` is read as the callback of an
//! installation instead.
#![no_main]

use highlevel_oracles::token;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| token::check(input));
