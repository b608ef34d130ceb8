//! Prints a library: every file of the crate, as formatted text.

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

/// Says that `cargo fmt` leaves the generated code as it is printed.
const RUSTFMT: &str =
    "# Laid out by prettyplease, which breaks long lines elsewhere than rustfmt does.
disable_all_formatting = true
";

/// A formatted file of the crate's `src`.
struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    fn new(path: String, tokens: TokenStream) -> Self {
        Self {
            path,
            text: format_file(tokens),
        }
    }
}

/// Emits every file of the crate, by its path.
pub fn emit(library: &Library) -> BTreeMap<String, String> {
    let mut sources: Vec<SourceFile> = (0..library.modules.len())
        .into_par_iter()
        .flat_map_iter(|index| module::emit_module(library, ModuleId(index)))
        .collect();
    sources.extend(root::emit_root(library));
    sources.push(client::emit_client(library));
    sources.push(index::emit_index(library));
    sources.push(mock::emit_mock_root(library));

    let mut files: BTreeMap<String, String> = sources
        .into_iter()
        .map(|file| (format!("src/{}", file.path), file.text))
        .collect();
    files.insert("src/rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    files.insert(
        "tests/contract/cases.rs".to_owned(),
        cases::emit_cases(library),
    );
    let lists = cases::emit_lists(library);
    files.extend(lists.map(|text| ("tests/contract/lists.rs".to_owned(), text)));
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
