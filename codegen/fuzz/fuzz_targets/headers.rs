//! Fuzzes the reading of responses. The input has a status, a line for each header, a blank line and a body.
#![no_main]

use highlevel_oracles::response;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|response: &[u8]| response::check(response));
