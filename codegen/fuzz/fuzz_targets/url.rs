//! Fuzzes the URLs of requests. The first line of the input is the base URL, the next five are values of parameters.
#![no_main]

use highlevel_oracles::url;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| url::check(&String::from_utf8_lossy(input)));
