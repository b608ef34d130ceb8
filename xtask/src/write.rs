//! Updating the files on disk to the output of a command: removes stale files, and replaces the others one by one.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use crate::tree::{Change, Stale, Tree};

/// Removes the stale files in `changes`, then writes missing and different ones.
///
/// Stale files are removed first, because one may have the path of a new folder.
pub(crate) fn apply(tree: &Tree<'_>, changes: &[Change<'_>]) -> Result<()> {
    for change in changes {
        if let Change::Stale { path, kind, .. } = change {
            remove(path, *kind).with_context(|| format!("cannot remove {}", path.display()))?;
            prune(tree, path)?;
        }
    }
    for change in changes {
        if let Change::Missing { name, new } | Change::Different { name, new, .. } = change {
            let path = tree.root.join(name);
            replace(&path, new).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    Ok(())
}

fn remove(path: &Path, kind: Stale) -> std::io::Result<()> {
    match kind {
        Stale::File | Stale::Link => fs::remove_file(path),
        Stale::EmptyFolder => fs::remove_dir(path),
    }
}

/// Removes the folders above `path` that are owned and now empty.
fn prune(tree: &Tree<'_>, path: &Path) -> Result<()> {
    for folder in path.ancestors().skip(1) {
        let is_owned = folder
            .strip_prefix(tree.root)
            .is_ok_and(|folder| tree.owns(folder));
        if !is_owned || fs::read_dir(folder)?.next().is_some() {
            break;
        }
        fs::remove_dir(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// Writes `text` to `path` atomically: a reader sees either the old or the new content.
fn replace(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder)?;
    let mut file = new_file_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

/// Returns a temporary file with the default permissions of new files, which it keeps when it is renamed.
#[cfg(unix)]
fn new_file_in(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt as _;

    tempfile::Builder::new()
        .permissions(fs::Permissions::from_mode(0o666))
        .tempfile_in(folder)
}

/// Returns a temporary file.
#[cfg(not(unix))]
fn new_file_in(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    tempfile::NamedTempFile::new_in(folder)
}
