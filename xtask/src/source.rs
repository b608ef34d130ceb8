//! `spec/source.toml`: the source of the imported documents, and the hashes of the imported files.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The name of the file.
pub const FILE: &str = "source.toml";

/// The header of the file.
const HEAD: &str = "\
# Where the imported documents come from. Written by `cargo xtask import`.
# `published` is the SHA-256 of the published file, `imported` that of our rendering, which must not be edited by hand.

";

/// The origin of the imported documents.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The commit that was imported.
    #[serde(flatten)]
    pub commit: Commit,
    /// The hashes of each imported document, by its path in the spec folder.
    pub documents: BTreeMap<String, Hashes>,
}

/// A commit of the published documents.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Commit {
    /// The URL of the repository.
    pub repository: String,
    /// The full hash of the commit.
    pub commit: String,
    /// The date of the commit: `2026-06-19`.
    pub date: String,
}

/// The hashes of a document.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Hashes {
    /// The path of the published file in its repository.
    pub path: String,
    /// The SHA-256 of the published file.
    pub published: String,
    /// The SHA-256 of our rendering.
    pub imported: String,
}

/// A file that differs from what `import` wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The content differs.
    Changed(String),
    /// The file is missing.
    Missing(String),
}

impl std::fmt::Display for Edit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Changed(file) => write!(formatter, "spec/{file} was edited after its import"),
            Self::Missing(file) => write!(formatter, "spec/{file} was imported and is gone"),
        }
    }
}

impl Source {
    /// Reads the file of a spec folder. It does not exist before the first import.
    pub fn read(spec: &Path) -> Result<Option<Self>> {
        let text = match fs::read_to_string(spec.join(FILE)) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("cannot read spec/{FILE}")),
        };
        let source = toml::from_str(&text);
        let source = source.with_context(|| {
            format!("spec/{FILE} is not what `cargo xtask import` writes; restore it")
        })?;
        Ok(Some(source))
    }

    /// Returns the content of the file.
    pub fn print(&self) -> Result<String> {
        let text = toml::to_string(self).context("cannot print the origin of the documents")?;
        Ok(format!("{HEAD}{text}"))
    }

    /// Returns the imported documents of a spec folder that differ from what `import` wrote.
    pub fn edits(&self, spec: &Path) -> Result<Vec<Edit>> {
        let mut edits = Vec::new();
        for (file, hashes) in &self.documents {
            match fs::read(spec.join(file)) {
                Ok(bytes) if hash(&bytes) == hashes.imported => {}
                Ok(_) => edits.push(Edit::Changed(file.clone())),
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    edits.push(Edit::Missing(file.clone()));
                }
                Err(error) => {
                    return Err(error).with_context(|| format!("cannot read spec/{file}"));
                }
            }
        }
        Ok(edits)
    }
}

/// Returns the SHA-256 of some bytes in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").expect("writing to a String cannot fail");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(file: &str, text: &str) -> Source {
        let hashes = Hashes {
            path: "apps/links.json".to_owned(),
            published: hash(b"{}"),
            imported: hash(text.as_bytes()),
        };
        Source {
            commit: Commit {
                repository: "https://example.com/documents".to_owned(),
                commit: "0af86a4".to_owned(),
                date: "2026-06-19".to_owned(),
            },
            documents: [(file.to_owned(), hashes)].into(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let spec = tempfile::tempdir().unwrap();
        assert_eq!(Source::read(spec.path()).unwrap(), None);
        let source = source("v2/links.yaml", "");
        fs::write(spec.path().join(FILE), source.print().unwrap()).unwrap();
        assert_eq!(Source::read(spec.path()).unwrap(), Some(source));
    }

    #[test]
    fn a_file_that_is_no_origin_is_an_error_that_says_what_to_do() {
        let spec = tempfile::tempdir().unwrap();
        for text in ["commit = 5", "commit = \"a\"", "<<<<<<<"] {
            fs::write(spec.path().join(FILE), text).unwrap();
            let error = format!("{:#}", Source::read(spec.path()).unwrap_err());
            assert!(error.contains("restore it"), "{error}");
        }
    }

    #[test]
    fn an_edit_by_hand_and_a_deletion_are_found() {
        let spec = tempfile::tempdir().unwrap();
        fs::create_dir(spec.path().join("v2")).unwrap();
        let file = "v2/links.yaml".to_owned();
        let source = source(&file, "openapi: 3.0.0\n");
        let path = spec.path().join(&file);

        fs::write(&path, "openapi: 3.0.0\n").unwrap();
        assert_eq!(source.edits(spec.path()).unwrap(), []);
        fs::write(&path, "openapi: 3.0.1\n").unwrap();
        assert_eq!(
            source.edits(spec.path()).unwrap(),
            [Edit::Changed(file.clone())]
        );
        fs::remove_file(&path).unwrap();
        assert_eq!(source.edits(spec.path()).unwrap(), [Edit::Missing(file)]);
    }

    #[test]
    fn the_hash_is_sha_256() {
        assert_eq!(
            hash(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
