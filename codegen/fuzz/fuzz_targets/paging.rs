//! Responses that are read as the pages of a list: a style in the first line, a body in each further line.
#![no_main]

use highlevel_oracles::paging;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| paging::check(input));
