//! Compressed bodies: the length of the pieces in the first byte, the body in the rest.
#![no_main]

use highlevel_oracles::gzip;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| gzip::check(input));
