//! A spec folder in memory.

use std::sync::Arc;

use serde_json::Value;

use crate::diagnostics::{Edits, Place};
use crate::signatures::{self, Signatures};
use crate::target::is_target;

/// A spec folder in memory.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// The name of the folder, for messages.
    pub name: String,
    /// The texts of the files that were read, so that diagnostics can be located.
    pub sources: Vec<Source>,
    /// The documents of the version folders and those outside of them, sorted by file name.
    pub documents: Vec<Document>,
    /// The overlays, by file name.
    pub overlays: Vec<Document>,
    /// The signatures that were recorded by the previous generation.
    pub signatures: Signatures,
    /// The changes by overlays.
    pub(crate) edits: Edits,
}

impl Spec {
    /// Returns a document by its file.
    pub(crate) fn document(&self, file: &str) -> Option<&Document> {
        let by_file = |document: &Document| (*document.file).cmp(file);
        let index = self.documents.binary_search_by(by_file).ok()?;
        Some(&self.documents[index])
    }

    /// Returns whether a file in `overlays/` could not be read as an object. Such a file has its own diagnostic.
    pub(crate) fn has_unread_overlay(&self) -> bool {
        let mut sources = self
            .sources
            .iter()
            .filter(|source| is_overlay(&source.file));
        sources.any(|source| {
            let mut overlays = self.overlays.iter();
            !overlays.any(|overlay| overlay.file == source.file)
        })
    }

    /// Returns whether a matching file, other than an overlay, the recorded signatures and a file of the target, is not a parsed
    /// document.
    pub(crate) fn has_unread(&self, matches: impl Fn(&str) -> bool) -> bool {
        self.sources.iter().any(|source| {
            let document = self
                .documents
                .iter()
                .any(|document| document.file == source.file);
            matches(&source.file)
                && !document
                && !is_overlay(&source.file)
                && !is_target(&source.file)
                && *source.file != *signatures::FILE
        })
    }
}

/// The text of a file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file, relative to the spec folder and separated by `/`.
    pub file: Arc<str>,
    /// The text. Bytes that are not UTF-8 are replaced.
    pub text: String,
}

/// The value of a file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file, relative to the spec folder and separated by `/`.
    pub file: Arc<str>,
    /// The value, which is an object.
    pub value: Value,
}

impl Document {
    /// Returns the place of the whole document.
    pub fn place(&self) -> Place {
        Place::root(Arc::clone(&self.file))
    }

    /// Returns the version, the name of the folder, such as `v2`. Empty for a document outside a version folder.
    pub fn version(&self) -> &str {
        self.file.split_once('/').map_or("", |(version, _)| version)
    }

    /// Returns the name: the stem of the file, such as `social-planner`.
    pub fn name(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }
}

/// Returns whether a file of the spec folder is an overlay.
pub(super) fn is_overlay(file: &str) -> bool {
    file.starts_with("overlays/")
}
