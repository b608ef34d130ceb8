//! Reads and writes the bodies of the benches a fixed number of times and prints the length of the result.
//!
//! The instructions that `valgrind --tool=callgrind` counts do not vary from run to run, so they can be compared with a bound.

use std::process::ExitCode;

use highlevel::contacts::ContactList;
use highlevel::invoices::Invoice;
use highlevel_bench::{invoice, page};
use highlevel_runtime::json::{Document, to_json};
use highlevel_runtime::{Decode, Encode};

/// Number of iterations, high enough that creating the bodies is a small part.
const TIMES: usize = 200;

fn main() -> ExitCode {
    let work = std::env::args().nth(1);
    let (page, invoice) = (page(), invoice());
    let bytes = match work.as_deref() {
        Some("none") => 0,
        Some("decode") => decode::<ContactList>(&page) + decode::<Invoice>(&invoice),
        Some("encode") => encode::<ContactList>(&page) + encode::<Invoice>(&invoice),
        _ => {
            eprintln!("usage: json-work none|decode|encode");
            return ExitCode::FAILURE;
        }
    };
    println!("{bytes} bytes");
    ExitCode::SUCCESS
}

/// Reads `body` repeatedly and returns the total length.
fn decode<T: Decode>(body: &str) -> usize {
    (0..TIMES).filter(|_| read::<T>(body).is_some()).count() * body.len()
}

/// Reads `body` once, writes it repeatedly and returns the total length.
fn encode<T: Decode + Encode>(body: &str) -> usize {
    let Some(value) = read::<T>(body) else {
        return 0;
    };
    (0..TIMES)
        .filter_map(|_| to_json(&value).ok())
        .map(|text| text.len())
        .sum()
}

fn read<T: Decode>(body: &str) -> Option<T> {
    let document = Document::parse(body.as_bytes()).ok()?;
    T::decode(document.root())
}
