//! Prints a library: every file of the crate, as formatted text.
//!
//! Files are independent of each other, so each is emitted and formatted by whichever thread is free.

mod cases;
mod client;
mod docs;
mod enum_;
mod error;
mod form;
mod headers;
mod index;
mod json;
mod manifest;
mod mock;
mod module;
mod operation;
mod paging;
mod params;
mod root;
mod scope;
mod struct_;
mod ty;
mod union;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use rayon::prelude::*;

use crate::format::format_file;
use crate::ir::{Library, Module, ModuleId, ROOT_VERSION};
use crate::stage::{self, Observer, Stage};

/// Says that `cargo fmt` leaves the generated code as it is printed.
const RUSTFMT: &str =
    "# Laid out by prettyplease, which breaks long lines elsewhere than rustfmt does.
disable_all_formatting = true
";

/// A file of the crate, yet to be formatted.
struct SourceFile {
    path: String,
    tokens: TokenStream,
}

impl SourceFile {
    /// Makes a file of the crate's `src`.
    fn new(path: &str, tokens: TokenStream) -> Self {
        Self {
            path: format!("src/{path}"),
            tokens,
        }
    }
}

/// Emits one file, or none if there would be nothing in it.
type Job<'a> = Box<dyn Fn() -> Option<SourceFile> + Send + Sync + 'a>;

/// Emits every file of the crate, by its path.
pub fn emit(library: &Library, observer: &dyn Observer) -> BTreeMap<String, String> {
    let mut jobs: Vec<Job<'_>> = (0..library.modules.len())
        .flat_map(|index| module::jobs(library, ModuleId(index)))
        .collect();
    jobs.extend(root::jobs(library));
    jobs.push(Box::new(|| Some(client::emit_client(library))));
    jobs.push(Box::new(|| Some(index::emit_index(library))));
    jobs.push(Box::new(|| Some(mock::emit_mock_root(library))));
    jobs.push(Box::new(|| Some(cases::emit_cases(library))));
    jobs.push(Box::new(|| cases::emit_lists(library)));

    let mut files: BTreeMap<String, String> = jobs
        .par_iter()
        // Some files are a hundred times as large as others: they are handed out one by one.
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

/// Returns the path of a module from the root of the crate: `social_planner`, `v3::contacts`.
fn module_path(module: &Module) -> Vec<&str> {
    if module.version == ROOT_VERSION {
        vec![module.name.as_str()]
    } else {
        vec![&module.version, module.name.as_str()]
    }
}
