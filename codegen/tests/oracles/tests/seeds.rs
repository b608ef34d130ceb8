//! The seeds of the fuzz targets, and what the targets found, as ordinary tests.

use std::fs;
use std::path::Path;

use highlevel_oracles::{headers, json, message};

fn each_seed(target: &str, check: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/seeds")
        .join(target);
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the target has seeds") {
        let path = entry.expect("the folder can be read").path();
        println!("{}", path.display());
        check(&fs::read(path).expect("the seed can be read"));
        count += 1;
    }
    assert!(count > 3, "{target} has {count} seeds");
}

#[test]
fn bodies() {
    each_seed("decode", json::check);
}

#[test]
fn messages() {
    each_seed("message", |event| {
        message::check(&String::from_utf8_lossy(event));
    });
}

#[test]
fn responses() {
    each_seed("headers", |response| {
        headers::check(&headers::parse(response.split(|byte| *byte == b'\n')));
    });
}
