//! Finding the workspace of a command.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// Returns the root of the workspace around the current folder, or else of the one around the package that cargo runs.
///
/// Both are determined at run time, because a clone may be moved after it was built.
pub fn find() -> Result<PathBuf> {
    let starts = [
        env::current_dir().ok(),
        env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from),
    ];
    let root = starts.iter().flatten().find_map(|start| find_above(start));
    let Some(root) = root else {
        bail!(
            "no workspace with spec/ and xtask/ around the current folder; run this inside a clone"
        );
    };
    Ok(root.to_owned())
}

/// Returns the nearest folder at or above `start` that is the root of this workspace.
fn find_above(start: &Path) -> Option<&Path> {
    start
        .ancestors()
        .find(|folder| folder.join("xtask/Cargo.toml").is_file() && folder.join("spec").is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_root_from_a_folder_inside() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for inner in ["spec/v2", "xtask/src", "generated/src"] {
            std::fs::create_dir_all(root.join(inner)).unwrap();
        }
        std::fs::write(root.join("xtask/Cargo.toml"), "").unwrap();

        assert_eq!(find_above(&root.join("generated/src")), Some(root));
        assert_eq!(find_above(root), Some(root));
        assert_eq!(find_above(root.parent().unwrap()), None);
    }
}
