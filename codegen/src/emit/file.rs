//! Files of the crate that are yet to be formatted, and where modules are in it.

use proc_macro2::TokenStream;

use crate::ir::Module;

/// A file of the crate, yet to be formatted.
pub(super) struct SourceFile {
    pub(super) path: String,
    pub(super) tokens: TokenStream,
}

impl SourceFile {
    /// Makes a file of the crate's `src`.
    pub(super) fn new(path: &str, tokens: TokenStream) -> Self {
        Self {
            path: format!("src/{path}"),
            tokens,
        }
    }
}

/// Emits one file, or none if there would be nothing in it.
pub(super) type Job<'a> = Box<dyn Fn() -> Option<SourceFile> + Send + Sync + 'a>;

/// Returns the path of a module from the root of the crate: `social_planner`, `v3::contacts`.
pub(super) fn module_path(module: &Module) -> Vec<&str> {
    let parent = module.parent.as_deref();
    parent.into_iter().chain([module.name.as_str()]).collect()
}
