//! Lists the files of a spec folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use crate::diagnostics::{Diagnostics, Place};
use crate::target::is_target;

/// The folder of recordings, which [`crate::observe`] compares with the documents.
const OBSERVED: &str = "observed";

/// A file to load.
pub(super) struct Entry {
    /// The file, relative to the spec folder and separated by `/`.
    pub(super) file: Arc<str>,
    pub(super) path: PathBuf,
}

/// Lists the documents and overlays of a spec folder by name. Reports invalid names, and everything else in the folders of
/// versions and overlays.
pub(super) fn list_entries(
    folder: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Entry>, io::Error> {
    let mut entries = Vec::new();
    for (name, path) in read_folder(folder, "", diagnostics)? {
        // The folders of the target and of the observations are not API versions.
        if is_target(&format!("{name}/")) || name == OBSERVED {
            continue;
        }
        if fs::metadata(&path)?.is_dir() {
            list_folder(&name, &path, &mut entries, diagnostics)?;
        } else if is_document(&name) {
            let file: Arc<str> = name.as_str().into();
            let stem = name.split('.').next().unwrap_or_default();
            check_stem(stem, &name, &file, diagnostics);
            entries.push(Entry { file, path });
        }
    }
    entries.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(entries)
}

/// Joins a relative path to the folder of a file in the spec folder. Returns `None` if the path leads out of the spec folder or
/// has an empty segment.
pub(crate) fn join_file(from: &str, relative: &str) -> Option<String> {
    let mut segments: Vec<&str> = from.split('/').collect();
    segments.pop();
    for segment in relative.split('/') {
        match segment {
            "." => {}
            ".." => drop(segments.pop()?),
            "" => return None,
            other => segments.push(other),
        }
    }
    Some(segments.join("/"))
}

fn list_folder(
    folder: &str,
    path: &Path,
    entries: &mut Vec<Entry>,
    diagnostics: &mut Diagnostics,
) -> Result<(), io::Error> {
    let is_overlays = folder == "overlays";
    let mut stems = BTreeMap::new();
    for (name, path) in read_folder(path, folder, diagnostics)? {
        let file: Arc<str> = format!("{folder}/{name}").into();
        if !fs::metadata(&path)?.is_file() || !is_document(&name) {
            let message = "neither a YAML nor a JSON file";
            let help = if is_overlays {
                "move it elsewhere: this folder holds overlays only"
            } else {
                "move it elsewhere: a version folder holds documents, one file per API"
            };
            diagnostics.push(Place::root(file), message, help);
            continue;
        }
        let stem = name.split('.').next().unwrap_or_default().to_owned();
        if !is_overlays {
            check_stem(&stem, &name, &file, diagnostics);
            if let Some(other) = stems.insert(stem, name.clone()) {
                let message = format!("`{other}` already defines a module of this name");
                let help = "rename or delete one of the two files";
                diagnostics.push(Place::root(Arc::clone(&file)), message, help);
            }
        }
        entries.push(Entry { file, path });
    }
    Ok(())
}

/// Reports a file whose name without the extension cannot be the name of a Cargo feature and of a module.
fn check_stem(stem: &str, name: &str, file: &Arc<str>, diagnostics: &mut Diagnostics) {
    let plain = stem.starts_with(|first: char| first.is_ascii_lowercase())
        && stem.chars().all(|character| {
            character.is_ascii_lowercase() || character.is_ascii_digit() || "-_".contains(character)
        });
    if !plain || name.matches('.').count() != 1 {
        let message = "the name of the file cannot name a Cargo feature";
        let help = "use lower-case letters, digits and hyphens, starting with a letter";
        diagnostics.push(Place::root(Arc::clone(file)), message, help);
    }
}

/// Returns the names in a folder, without hidden files. Reports names that are not UTF-8.
fn read_folder(
    path: &Path,
    folder: &str,
    diagnostics: &mut Diagnostics,
) -> Result<BTreeMap<String, PathBuf>, io::Error> {
    let mut names = BTreeMap::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        match entry.file_name().into_string() {
            Ok(name) if name.starts_with('.') => {}
            Ok(name) => {
                names.insert(name, entry.path());
            }
            Err(name) => {
                let message = format!("the name `{}` is not UTF-8", name.display());
                diagnostics.push(Place::root(folder), message, "rename the file");
            }
        }
    }
    Ok(names)
}

fn is_document(name: &str) -> bool {
    let extension = Path::new(name).extension();
    extension.is_some_and(|extension| {
        ["yaml", "yml", "json"]
            .iter()
            .any(|known| extension == *known)
    })
}
