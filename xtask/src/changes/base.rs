//! The revision or folder that the working tree is compared with.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::git::{git, git_with_index};

/// An earlier spec folder.
#[derive(Debug)]
pub(super) struct Base {
    /// The name in messages: `v0.1.0`, `HEAD`.
    pub(super) name: String,
    /// The folder.
    pub(super) spec: PathBuf,
    /// Keeps the temporary folder, if there is one, until it is read.
    _folder: Option<TempDir>,
}

/// Returns the base `named`: a spec folder, a folder that contains it as `spec`, or else a revision.
///
/// Without a name, the base is the last tag, because a changelog describes the changes since the last release. In a checkout
/// without tags, the base is `HEAD` if `spec/` has changes that are not committed, and otherwise the parent of the last commit
/// that changed `spec/`.
pub(super) fn find_base(workspace: &Path, named: Option<&str>) -> Result<Base> {
    match named {
        Some(named) if Path::new(named).is_dir() => find_folder(Path::new(named)),
        Some(named) => check_out(workspace, named),
        None => check_out(workspace, &default_revision(workspace)?),
    }
}

fn find_folder(folder: &Path) -> Result<Base> {
    let inner = folder.join("spec");
    let spec = if inner.is_dir() {
        inner
    } else {
        folder.to_owned()
    };
    if !spec.join("target").is_dir() {
        bail!(
            "{} is not a spec folder: it has no `target`; give a checkout, or its spec/",
            spec.display()
        );
    }
    Ok(Base {
        name: folder.display().to_string(),
        spec,
        _folder: None,
    })
}

fn default_revision(workspace: &Path) -> Result<String> {
    let help = "no git checkout; name a folder with an earlier spec/";
    git(workspace, &["rev-parse", "--git-dir"]).context(help)?;
    if let Ok(tag) = git(workspace, &["describe", "--tags", "--abbrev=0"]) {
        return Ok(tag);
    }
    if !git(workspace, &["status", "--porcelain", "--", "spec"])?.is_empty() {
        return Ok("HEAD".to_owned());
    }
    let last = git(workspace, &["log", "-1", "--format=%h", "--", "spec"])?;
    Ok(format!("{last}^"))
}

/// Writes the spec folder of a revision to a temporary folder.
fn check_out(workspace: &Path, revision: &str) -> Result<Base> {
    let commit = format!("{revision}^{{commit}}");
    let commit = git(workspace, &["rev-parse", "--verify", "--quiet", &commit]);
    let commit = commit.with_context(|| {
        format!("`{revision}` is neither a folder nor a revision of the checkout")
    })?;
    let folder = tempfile::tempdir().context("cannot create a temporary folder")?;
    let index = folder.path().join("index");
    let tree = format!("{commit}:spec");
    git_with_index(workspace, &index, &["read-tree", &tree])
        .with_context(|| format!("{revision} has no spec/; name a later revision"))?;
    let spec = folder.path().join("spec");
    let prefix = format!("--prefix={}/", spec.display());
    git_with_index(workspace, &index, &["checkout-index", "--all", &prefix])?;
    Ok(Base {
        name: revision.to_owned(),
        spec,
        _folder: Some(folder),
    })
}
