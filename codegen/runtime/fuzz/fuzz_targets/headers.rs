//! A response as text: its status, a line for each header, a blank line and its body.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/it/oracles/headers.rs"]
mod headers;
#[path = "../../tests/it/oracles/response.rs"]
mod response;

fuzz_target!(|response: &[u8]| response::check(response));
