//! A request to the address of webhooks: the lines of its headers, an empty line, and its body.
#![no_main]

use highlevel_oracles::webhook;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|request: &[u8]| webhook::check(request));
