//! Creating, unpacking and measuring the packages as crates.io would receive them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fmt, fs};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::public_api::CRATES;

use super::version::Version;

/// Maximum compressed size of each package in KiB. crates.io accepts 10 MiB. Every program downloads the packages
/// `highlevel-json`, `highlevel-runtime` and `highlevel`.
const BOUNDS: [(&str, u64); 5] = [
    ("highlevel-json", 100),
    ("highlevel-runtime", 200),
    ("highlevel-platform", 200),
    ("highlevel-mock", 60),
    ("highlevel", 2_000),
];

/// Files that crates.io and readers expect in each package.
const EXPECTED: [&str; 4] = ["README.md", "LICENSE-APACHE", "LICENSE-MIT", "src/lib.rs"];

/// A package, unpacked in a temporary folder that is removed on drop.
pub(super) struct Package {
    pub(super) name: &'static str,
    bytes: u64,
    folder: PathBuf,
    _unpacked: TempDir,
}

/// Returns the cargo that runs this command, or else the one in `PATH`.
pub(super) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Packages and unpacks all crates, dependencies first.
pub(super) fn make(workspace: &Path, version: &Version) -> Result<Vec<Package>> {
    let target = workspace.join("target/release-dry-run");
    let mut command = Command::new(cargo());
    command.current_dir(workspace).arg("package");
    command.args([
        "--quiet",
        "--locked",
        "--allow-dirty",
        "--no-verify",
        "--target-dir",
    ]);
    command.arg(&target);
    for (name, _) in CRATES {
        command.args(["--package", name]);
    }
    let status = command.status().context("cargo cannot be started")?;
    ensure!(
        status.success(),
        "the crates cannot be packaged: see the message of cargo above"
    );
    let packages = CRATES.map(|(name, _)| unpack(&target.join("package"), name, version));
    packages.into_iter().collect()
}

fn unpack(folder: &Path, name: &'static str, version: &Version) -> Result<Package> {
    let file = folder.join(format!("{name}-{version}.crate"));
    let bytes = fs::metadata(&file)
        .with_context(|| format!("cargo did not create {}", file.display()))?
        .len();
    let unpacked = tempfile::tempdir().context("cannot create a temporary folder")?;
    let status = Command::new("tar")
        .arg("-xzf")
        .arg(&file)
        .arg("-C")
        .arg(unpacked.path())
        .status()
        .context("`tar`, which unpacks the packages, cannot be started")?;
    ensure!(status.success(), "{} cannot be unpacked", file.display());
    Ok(Package {
        name,
        bytes,
        folder: unpacked.path().join(format!("{name}-{version}")),
        _unpacked: unpacked,
    })
}

impl Package {
    /// The folder of its manifest.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    fn bound(&self) -> u64 {
        let bound = BOUNDS.iter().find(|(name, _)| *name == self.name);
        bound.map_or(0, |(_, bound)| *bound)
    }

    /// Returns the faults of the package.
    pub(super) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if self.bytes.div_ceil(1024) > self.bound() {
            problems.push(format!(
                "{self}; leave files out by `include`, or raise the bound in xtask/src/release/package.rs"
            ));
        }
        let missing = EXPECTED
            .iter()
            .filter(|file| !self.folder.join(file).is_file());
        problems.extend(missing.map(|file| format!("the package of {} has no {file}", self.name)));
        problems
    }
}

impl fmt::Display for Package {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.bytes.div_ceil(1024);
        let Self { name, .. } = self;
        write!(
            formatter,
            "{name}: {size} KiB compressed, bound {}",
            self.bound()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_is_too_large_or_lacks_a_file_is_named() {
        let unpacked = tempfile::tempdir().unwrap();
        let folder = unpacked.path().to_owned();
        fs::create_dir(folder.join("src")).unwrap();
        for file in ["README.md", "LICENSE-MIT", "src/lib.rs"] {
            fs::write(folder.join(file), "").unwrap();
        }
        let package = Package {
            name: "highlevel-mock",
            bytes: 60 * 1024 + 1,
            folder,
            _unpacked: unpacked,
        };
        let problems = package.problems();
        assert_eq!(problems.len(), 2, "{problems:?}");
        assert!(
            problems[0].starts_with("highlevel-mock: 61 KiB compressed, bound 60"),
            "{}",
            problems[0]
        );
        assert!(
            problems[1].ends_with("has no LICENSE-APACHE"),
            "{}",
            problems[1]
        );
    }

    #[test]
    fn each_crate_has_a_bound() {
        assert_eq!(BOUNDS.map(|(name, _)| name), CRATES.map(|(name, _)| name));
    }
}
