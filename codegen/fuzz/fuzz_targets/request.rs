//! Fuzzes the reading of requests in the mock. The input has a request target, a line for each header, a blank line and a body.
#![no_main]

use highlevel_oracles::request;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| request::check(input));
