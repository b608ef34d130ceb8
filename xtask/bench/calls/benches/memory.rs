//! Allocations of the client for a call, and the memory that reading a body takes besides the body itself.
//!
//! It counts the allocations of the working thread only; the server has a separate thread. A block that is reallocated counts
//! as a new one, and both count until the old one is freed.

mod clients;
mod server;
mod twins;

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use highlevel_bench::{contact, invoice, list, page};
use highlevel_runtime::Decode;
use highlevel_runtime::json::Document;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use self::clients::{Bare, by_highlevel, highlevel};

fn main() {
    let base_url = server::start(contact());
    println!("{}", json!({ "calls": calls(&base_url) }));
    for (name, body) in [("page", page()), ("list", list())] {
        println!(
            "{}",
            decode::<highlevel::contacts::ContactList, twins::contacts::ContactList>(name, &body)
        );
    }
    println!(
        "{}",
        decode::<highlevel::invoices::Invoice, twins::invoices::Invoice>("invoice", &invoice())
    );
}

/// Number of calls before counting, which open the connection.
const WARM: u64 = 20;

/// Number of counted calls.
const COUNTED: u64 = 100;

fn calls(base_url: &str) -> Value {
    let (ours, bare) = (highlevel(base_url), Bare::new(base_url));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the runtime can be created");
    let count = |call: &dyn Fn()| {
        (0..WARM).for_each(|_| call());
        let counted = measure(|| (0..COUNTED).for_each(|_| call()));
        json!({
            "allocations": per_call(counted.count_total),
            "bytes": per_call(counted.bytes_total),
        })
    };
    json!({
        "highlevel": count(&|| drop(black_box(runtime.block_on(by_highlevel(&ours))))),
        "bare": count(&|| drop(black_box(runtime.block_on(bare.call())))),
    })
}

#[expect(clippy::cast_precision_loss, reason = "no count comes near 2^53")]
fn per_call(total: u64) -> f64 {
    total as f64 / COUNTED as f64
}

fn decode<T: Decode, S: DeserializeOwned>(name: &str, body: &str) -> Value {
    let ours = measure(|| {
        let document = Document::parse(body.as_bytes()).expect("the body is JSON");
        black_box(T::decode(document.root()));
    });
    let derived = measure(|| drop(black_box(serde_json::from_str::<S>(body).expect("it fits"))));
    let value = measure(|| {
        drop(black_box(
            serde_json::from_str::<Value>(body).expect("JSON"),
        ));
    });
    let peak = |info: AllocationInfo| info.bytes_max;
    json!({
        "decode": name,
        "body": body.len(),
        "highlevel": peak(ours),
        "derive": peak(derived),
        "value": peak(value),
    })
}
