//! Fuzzes the reading of records from a token store. The input is a stored record.
#![no_main]

use highlevel_oracles::record;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|stored: &[u8]| record::check(stored));
