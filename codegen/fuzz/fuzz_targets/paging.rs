//! Fuzzes the reading of lists. The first line of the input selects the style of pagination, each further line is the body of a
//! page.
#![no_main]

use highlevel_oracles::paging;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| paging::check(input));
