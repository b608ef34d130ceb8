//! The public API of the published crates, listed from their sources, so that two revisions can be compared without compiling
//! them.
//!
//! It contains the names that a program can use through `highlevel`: items, fields, variants, methods, implementations, and
//! features; and the minimum version of Rust. It omits items of other crates that `highlevel` does not re-export, and items
//! hidden from the documentation. Implementations by macros are listed if the macro is called with the names of types.

mod difference;
mod listing;
mod names;
mod sources;
#[cfg(test)]
mod tests;
mod text;

use std::path::Path;
use std::{fs, thread};

use anyhow::{Context, Result};

pub(crate) use difference::Difference;
pub(crate) use listing::Listing;
use sources::Sources;

/// The published crates with their folders, dependencies first. The last is the one that programs depend on.
pub(crate) const CRATES: [(&str, &str); 5] = [
    ("highlevel-json", "codegen/json"),
    ("highlevel-runtime", "codegen/runtime"),
    ("highlevel-platform", "codegen/platform"),
    ("highlevel-mock", "codegen/mock"),
    ("highlevel", "generated"),
];

/// Lists the API of a checkout.
pub(crate) fn read(checkout: &Path) -> Result<Listing> {
    let mut sources = Sources::default();
    for (name, folder) in CRATES {
        sources.read_crate(&name.replace('-', "_"), &checkout.join(folder).join("src"))?;
    }
    let (root, folder) = CRATES[CRATES.len() - 1];
    let mut listing = listing::list(&sources, &root.replace('-', "_"));
    add_features(&mut listing, &checkout.join(folder).join("Cargo.toml"))?;
    add_rust_version(&mut listing, &checkout.join("Cargo.toml"))?;
    Ok(listing)
}

/// Compares the APIs of two checkouts.
pub(crate) fn compare(before: &Path, after: &Path) -> Result<Difference> {
    let (before, after) = thread::scope(|scope| {
        let before = scope.spawn(|| read(before));
        let after = read(after);
        (before.join().expect("reading does not panic"), after)
    });
    Ok(Difference::between(&before?, &after?))
}

fn manifest(file: &Path) -> Result<toml::Table> {
    let text =
        fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    text.parse()
        .with_context(|| format!("{} is not a manifest", file.display()))
}

fn add_features(listing: &mut Listing, file: &Path) -> Result<()> {
    let manifest = manifest(file)?;
    let features = manifest.get("features").and_then(toml::Value::as_table);
    for (name, enables) in features.into_iter().flatten() {
        listing.add("feature", name, None, String::new());
        for enabled in enables.as_array().into_iter().flatten() {
            // Skip features of other crates, which are not part of the public API.
            let enabled = enabled.as_str().unwrap_or_default();
            if !enabled.contains([':', '/']) {
                let path = format!("{enabled} by {name}");
                listing.add(
                    "feature",
                    &path,
                    Some(format!("feature {name}")),
                    String::new(),
                );
            }
        }
    }
    Ok(())
}

fn add_rust_version(listing: &mut Listing, file: &Path) -> Result<()> {
    let manifest = manifest(file)?;
    let package = manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("rust-version"));
    if let Some(version) = version.and_then(toml::Value::as_str) {
        listing.add("rust-version", "of all crates", None, version.to_owned());
    }
    Ok(())
}
