//! Reading and writing JSON with the generated types, compared with types with the same fields that derive serde's traits, and
//! with `serde_json::Value`.

mod ratio;
mod twins;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use highlevel_bench::{invoice, list, page};
use highlevel_runtime::json::{Document, to_json};
use highlevel_runtime::{Decode, Encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use self::ratio::{Ratio, compare};

fn main() {
    let mut times = ratio::settings(Criterion::default());
    let mut ratios = ratio::settings(Criterion::default().with_measurement(Ratio));
    for (name, body) in [("page", page()), ("list", list())] {
        measure::<highlevel::contacts::ContactList, twins::contacts::ContactList>(
            &mut times,
            &mut ratios,
            name,
            &body,
        );
    }
    measure::<highlevel::invoices::Invoice, twins::invoices::Invoice>(
        &mut times,
        &mut ratios,
        "invoice",
        &invoice(),
    );
    times.final_summary();
    ratios.final_summary();
}

/// Compares reading and writing a `T`, the generated type, and a `Value` with its twin `S`.
fn measure<T: Decode + Encode, S: DeserializeOwned + Serialize>(
    times: &mut Criterion,
    ratios: &mut Criterion<Ratio>,
    name: &str,
    body: &str,
) {
    let ours = || decode::<T>(body);
    let derived = || serde_json::from_str::<S>(body).expect("the twin fits the body");
    let value = || serde_json::from_str::<Value>(body).expect("the body is JSON");
    report(times, "decode", name, body.len(), derived);
    compare(ratios, "decode", name, "highlevel", ours, derived);
    compare(ratios, "decode", name, "value", value, derived);

    let (ours, derived, value) = (ours(), derived(), value());
    check(name, &ours, &derived);
    let ours = || to_json(&ours).expect("no number is infinite");
    let derived = || serde_json::to_string(&derived).expect("all keys are strings");
    let value = || serde_json::to_string(&value).expect("all keys are strings");
    // The twin omits undocumented members and nulls, which the other variants write.
    let (length, of_value) = (derived().len(), value().len());
    report(times, "encode", name, length, derived);
    compare(ratios, "encode", name, "highlevel", ours, derived);
    compare(ratios, "encode", name, "value", value, derived);
    println!("encode/{name}: {length} bytes, as a Value {of_value}");
}

fn decode<T: Decode>(body: &str) -> T {
    let document = Document::parse(body.as_bytes()).expect("the body is JSON");
    T::decode(document.root()).expect("the generated type fits the body")
}

/// Asserts that both have read and written the same, because the comparison would otherwise be meaningless.
fn check<T: Encode, S: Serialize>(name: &str, ours: &T, derived: &S) {
    let ours: Value = serde_json::from_str(&to_json(ours).expect("no number is infinite"))
        .expect("what is written is JSON");
    let derived = serde_json::to_value(derived).expect("all keys are strings");
    assert!(same(&ours, &derived), "{name}: the twins differ");
}

/// Compares JSON values. `5` and `5.0` are the same number.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        (left, right) => left == right,
    }
}

/// Measures the time of the twin alone. The other times are reported as ratios to it.
fn report<R>(times: &mut Criterion, work: &str, name: &str, bytes: usize, run: impl Fn() -> R) {
    let mut group = times.benchmark_group(format!("{work}-{name}"));
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function(BenchmarkId::from_parameter("derive"), |bencher| {
        bencher.iter(|| black_box(run()));
    });
    group.finish();
}
