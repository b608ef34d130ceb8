//! Fuzzes the reading of window messages. The first line of the input is the origin of the message, or empty for the default; the
//! rest is its data. An input of a single line is only data.
#![no_main]

use highlevel_oracles::message;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|event: &[u8]| message::check(&String::from_utf8_lossy(event)));
