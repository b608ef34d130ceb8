//! The published documents, with which requests are compared, too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use highlevel::Metadata;
use serde_json::Value;

use super::documents::{DocumentedOperation, Documents, operations};

/// A checkout of the published documents, by version.
pub(crate) struct Published {
    versions: BTreeMap<String, Documents>,
}

impl Published {
    /// Reads the documents in the folder `HIGHLEVEL_DOCS`.
    pub(crate) fn load() -> Self {
        let docs = std::env::var_os("HIGHLEVEL_DOCS")
            .map(PathBuf::from)
            .expect("HIGHLEVEL_DOCS names a checkout of the published documents");
        let mut v3 = read(&docs, &["apps/v3", "apps/v3/common"]);
        // The documents of version 3 refer to `apps/common`, which lacks these schemas; they are in `apps/v3/common`.
        let common = v3.files["apps/v3/common/common-schemas.json"].clone();
        v3.files
            .insert("apps/common/common-schemas.json".to_owned(), common);
        let versions = [("v2", read(&docs, &["apps", "common"])), ("v3", v3)];
        Self {
            versions: versions
                .into_iter()
                .map(|(name, documents)| (name.to_owned(), documents))
                .collect(),
        }
    }

    /// Finds an operation by its path, method and id in any document of its version.
    pub(crate) fn operation(
        &self,
        file: &str,
        metadata: &Metadata,
    ) -> Option<DocumentedOperation<'_>> {
        let (version, _) = file.split_once('/')?;
        let documents = self.versions.get(version)?;
        let method = metadata.method.as_str().to_ascii_lowercase();
        documents.files.iter().find_map(|(file, document)| {
            let (path, method, value) =
                operations(document)
                    .into_iter()
                    .find(|(path, name, operation)| {
                        unnamed(path) == unnamed(metadata.path)
                            && *name == method
                            && operation["operationId"] == metadata.id
                    })?;
            Some(DocumentedOperation {
                documents,
                file: file.clone(),
                path: path.to_owned(),
                method: method.to_owned(),
                value,
            })
        })
    }
}

/// Returns a path template without parameter names, which may differ between documents.
fn unnamed(path: &str) -> String {
    let segments = path.split('/');
    let segments = segments.map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Reads the JSON files of the folders, by their paths in the checkout.
fn read(docs: &Path, folders: &[&str]) -> Documents {
    let mut files = BTreeMap::new();
    for folder in folders {
        let entries = std::fs::read_dir(docs.join(folder))
            .unwrap_or_else(|error| panic!("{folder} in HIGHLEVEL_DOCS cannot be read: {error}"));
        for entry in entries {
            let path = entry.expect("a folder's entries can be read").path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let text = std::fs::read_to_string(&path).expect("a document can be read");
                let value: Value = serde_json::from_str(&text).expect("a document is JSON");
                let name = path
                    .strip_prefix(docs)
                    .expect("inside")
                    .display()
                    .to_string();
                files.insert(name, value);
            }
        }
    }
    Documents { files }
}
