//! The target: the crate that is generated and the company whose API it calls, as data read from a folder.

mod read;

use serde::Deserialize;

use crate::naming::{ItemName, RustPath};

pub(crate) use read::{is_target, read_target};

/// What the generator's output depends on besides documents and overlays.
#[derive(Clone, Debug)]
pub struct Target {
    /// What `target.yaml` says.
    pub facts: Facts,
    /// The documentation of the crate, in Markdown: `front-page.md`.
    pub front_page: String,
    /// The manifest from `version` to the features that no API has: `manifest-head.toml`.
    pub manifest_head: String,
    /// The manifest after the features: `manifest-tail.toml`.
    pub manifest_tail: String,
}

/// The keys of `target.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Facts {
    /// The name of the crate, and of its package.
    #[serde(rename = "crate")]
    pub package: ItemName,
    /// One line about the package.
    pub description: String,
    /// What documentation calls the API: `HighLevel`.
    pub api: String,
    /// The crates that generated code calls.
    pub crates: Crates,
    /// What the root of the crate re-exports, in order.
    pub reexports: Vec<Reexport>,
}

/// Where generated code finds what it calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crates {
    /// Requests, responses and all that a call needs.
    pub runtime: RustPath,
    /// The mock of the API for users' tests.
    pub mock: RustPath,
}

/// Items of another crate that the root of the generated crate re-exports.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reexport {
    /// The crate, or a module of it.
    pub from: RustPath,
    /// The Cargo feature without which there is no re-export.
    pub feature: Option<String>,
    /// The items, in order.
    pub items: Vec<ItemName>,
}
