//! The manifest of the crate: a feature for each API.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::ir::Library;

/// Emits `Cargo.toml`.
pub(super) fn emit_manifest(library: &Library) -> String {
    let features: BTreeMap<&String, &BTreeSet<String>> = library
        .modules
        .iter()
        .filter_map(|module| Some((module.feature.as_ref()?, &module.needs)))
        .collect();
    let mut full = String::new();
    let mut each = String::new();
    for (feature, needs) in features {
        let _ = writeln!(full, "    \"{feature}\",");
        let needs: Vec<String> = needs.iter().map(|other| format!("\"{other}\"")).collect();
        let _ = writeln!(each, "{feature} = [{}]", needs.join(", "));
    }
    format!("{HEADER}{FEATURES}full = [\n{full}]\n{each}{FOOTER}")
}

const HEADER: &str = r#"# Made by `cargo xtask gen`. Do not edit: change codegen or spec instead.

[package]
name = "highlevel"
description = "A typed client of the HighLevel (GoHighLevel) API"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true

[package.metadata.docs.rs]
all-features = true
"#;

const FEATURES: &str = r#"
[features]
default = []
# `serde::Serialize` and `serde::Deserialize` for every type, to store and log them.
serde = []
# What is left out because it costs time and memory to compile: `PartialEq` of all types, `Hash`,
# `FromStr` and `AsRef<str>` of enums, `Clone` and `Debug` of request builders.
extra-traits = []
# `send_blocking` and its like, for programs without async.
blocking = ["highlevel-runtime/blocking"]
# Keeps sessions in a file, or on a Redis server that many machines share.
sqlite = ["highlevel-runtime/sqlite"]
redis = ["highlevel-runtime/redis"]
# A loopback HighLevel for tests, with typed requests and answers.
mock = ["serde", "highlevel-runtime/mock"]
# Every API.
"#;

const FOOTER: &str = r#"
[dependencies]
highlevel-runtime.workspace = true

[dev-dependencies]
# The crate's own tests and examples use every API.
highlevel = { path = ".", features = ["full", "serde", "extra-traits", "mock"] }
anyhow.workspace = true
axum = { workspace = true, features = ["json", "query"] }
bytes.workspace = true
futures-util.workspace = true
getrandom.workspace = true
highlevel-codegen.workspace = true
highlevel-connect = { workspace = true, features = ["serde"] }
jsonschema.workspace = true
log.workspace = true
reqwest.workspace = true
rustls.workspace = true
serde = { workspace = true, features = ["derive"] }
serde_json.workspace = true
tokio = { workspace = true, features = ["io-util", "macros", "net", "rt-multi-thread", "sync", "time"] }
tracing.workspace = true
tracing-subscriber.workspace = true

[lints]
workspace = true
"#;
