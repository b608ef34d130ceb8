//! Checks the seeds of the fuzz targets and the inputs that they found.

use std::fs;
use std::path::Path;

use highlevel_oracles::{
    gzip, json, message, paging, record, request, response, token, url, user_context, webhook,
};

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
    each_seed("headers", response::check);
}

#[test]
fn compressed_bodies() {
    each_seed("gzip", gzip::check);
}

#[test]
fn pages() {
    each_seed("paging", paging::check);
}

#[test]
fn stored_records() {
    each_seed("record", record::check);
}

#[test]
fn requests_of_the_mock() {
    each_seed("request", request::check);
}

#[test]
fn token_responses_and_callbacks() {
    each_seed("token", token::check);
}

#[test]
fn urls() {
    each_seed("url", |lines| url::check(&String::from_utf8_lossy(lines)));
}

#[test]
fn webhooks() {
    each_seed("webhook", webhook::check);
}

#[test]
fn user_contexts() {
    each_seed("user_context", user_context::check);
}
