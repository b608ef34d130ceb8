//! Fuzzes the reading of window messages. The first line of the input is the origin of the message, the rest is its data.
#![no_main]

use highlevel_oracles::message;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|event: &[u8]| message::check(&String::from_utf8_lossy(event)));
