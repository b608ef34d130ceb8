//! A base URL and values of parameters, each in a line.
#![no_main]

use highlevel_oracles::url;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| url::check(&String::from_utf8_lossy(input)));
