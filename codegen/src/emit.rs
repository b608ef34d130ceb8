//! Prints a library: emits and formats every file of the crate.
//!
//! Files are independent of each other, so they are emitted and formatted in parallel.

mod cases;
mod client;
mod constructor;
mod debug;
mod docs;
mod entries;
mod enum_;
mod error;
mod event;
mod event_mock;
mod example;
mod file;
mod form;
mod former;
mod headers;
mod ids;
mod index;
mod json;
mod manifest;
mod mock;
mod module;
mod module_docs;
mod offer;
mod operation;
mod operations;
mod paging;
mod params;
mod preset;
mod required;
mod returns;
mod root;
mod scope;
mod setter;
mod struct_;
mod ty;
mod union;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::format::format_file;
use crate::ir::{Library, ModuleId};
use crate::stage::{self, Observer, Stage};

use file::Job;

/// The content of `src/rustfmt.toml`, which makes `cargo fmt` skip generated code.
const RUSTFMT: &str =
    "# Laid out by prettyplease, which breaks long lines elsewhere than rustfmt does.
disable_all_formatting = true
";

/// Emits every file of the crate, by its path.
pub fn emit(library: &Library, observer: &dyn Observer) -> BTreeMap<String, String> {
    let mut jobs: Vec<Job<'_>> = (0..library.modules.len())
        .flat_map(|index| module::jobs(library, ModuleId(index)))
        .collect();
    jobs.extend(root::jobs(library));
    jobs.push(Box::new(|| Some(client::emit_client(library))));
    jobs.push(Box::new(|| Some(index::emit_index(library))));
    jobs.push(Box::new(|| ids::emit_ids(library)));
    jobs.push(Box::new(|| Some(mock::emit_mock_root(library))));
    jobs.push(Box::new(|| Some(cases::emit_cases(library))));
    jobs.push(Box::new(|| cases::emit_lists(library)));

    let mut files: BTreeMap<String, String> = jobs
        .par_iter()
        // Some files are 100 times as large as others, so threads take them one by one.
        .with_max_len(1)
        .filter_map(|job| {
            let file = job()?;
            let text = stage::run(observer, Stage::Format, || format_file(file.tokens));
            Some((file.path, text))
        })
        .collect();
    files.insert("src/rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    files.insert("Cargo.toml".to_owned(), manifest::emit_manifest(library));
    files
}
