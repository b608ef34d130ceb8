//! Fuzzes the decompression of gzip bodies. The first byte of the input is the length of the pieces in which the rest arrives.
#![no_main]

use highlevel_oracles::gzip;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| gzip::check(input));
