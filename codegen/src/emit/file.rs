//! Files of the crate before formatting, and the paths of modules.

use proc_macro2::TokenStream;

use crate::ir::Module;

/// A file of the crate before formatting.
pub(super) struct SourceFile {
    pub(super) path: String,
    pub(super) tokens: TokenStream,
}

impl SourceFile {
    /// Creates a file of the crate's `src`.
    pub(super) fn new(path: &str, tokens: TokenStream) -> Self {
        Self {
            path: format!("src/{path}"),
            tokens,
        }
    }
}

/// A function that emits a file, or returns `None` if the file would be empty.
pub(super) type Job<'a> = Box<dyn Fn() -> Option<SourceFile> + Send + Sync + 'a>;

/// Returns the path of a module from the root of the crate: `social_planner`, `v3::contacts`.
pub(super) fn module_path(module: &Module) -> Vec<&str> {
    let parent = module.parent.as_deref();
    parent.into_iter().chain([module.name.as_str()]).collect()
}
