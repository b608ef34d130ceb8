//! Reading and writing JSON with the generated types, compared with types with the same fields that derive serde's traits, and
//! with `serde_json::Value`.

mod ratio;
mod twins;

use std::collections::HashSet;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use highlevel_bench::{invoice, list, page};
use highlevel_runtime::json::{Document, MismatchKind, to_json};
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
    check(name, &ours, &derived, &undocumented::<T>(body));
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

/// Returns the undocumented keys of a body, for which a twin has no fields.
fn undocumented<T: Decode>(body: &str) -> HashSet<String> {
    let document = Document::parse(body.as_bytes()).expect("the body is JSON");
    drop(T::decode(document.root()));
    let mismatches = document.mismatches().into_iter();
    let undocumented = mismatches.filter(|one| one.kind == MismatchKind::UndocumentedKey);
    let key = |path: String| path.rsplit_once('.').map(|(_, key)| key.to_owned());
    undocumented.filter_map(|one| key(one.path)).collect()
}

/// Asserts that both have read and written the same, because the comparison would otherwise be meaningless. Only nulls and the
/// members `undocumented` may be missing in the twin.
fn check<T: Encode, S: Serialize>(
    name: &str,
    ours: &T,
    derived: &S,
    undocumented: &HashSet<String>,
) {
    let ours: Value = serde_json::from_str(&to_json(ours).expect("no number is infinite"))
        .expect("what is written is JSON");
    let derived = serde_json::to_value(derived).expect("all keys are strings");
    let is_same = same(&ours, &derived, undocumented);
    assert!(is_same, "{name}: the twins differ");
}

/// Compares JSON values. `5` and `5.0` are the same number.
fn same(ours: &Value, derived: &Value, undocumented: &HashSet<String>) -> bool {
    match (ours, derived) {
        (Value::Number(ours), Value::Number(derived)) => ours.as_f64() == derived.as_f64(),
        (Value::Array(ours), Value::Array(derived)) => {
            let mut pairs = ours.iter().zip(derived);
            ours.len() == derived.len()
                && pairs.all(|(ours, derived)| same(ours, derived, undocumented))
        }
        (Value::Object(ours), Value::Object(derived)) => {
            let is_same = |(key, value): (&String, &Value)| match derived.get(key) {
                Some(derived) => same(value, derived, undocumented),
                None => value.is_null() || undocumented.contains(key),
            };
            derived.keys().all(|key| ours.contains_key(key)) && ours.iter().all(is_same)
        }
        (ours, derived) => ours == derived,
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
