//! Fuzzes the decompression of gzip bodies. The rest of the input arrives in pieces whose length is its first byte plus one.
#![no_main]

use highlevel_oracles::gzip;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| gzip::check(input));
