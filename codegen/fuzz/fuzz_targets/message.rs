//! A window's message: its origin in the first line, its data in the rest.
#![no_main]

use highlevel_oracles::message;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|event: &[u8]| message::check(&String::from_utf8_lossy(event)));
