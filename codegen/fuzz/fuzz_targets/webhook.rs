//! Fuzzes the reading of webhook requests. The input has a line for each header, an empty line and a body.
#![no_main]

use highlevel_oracles::webhook;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|request: &[u8]| webhook::check(request));
