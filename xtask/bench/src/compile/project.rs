//! An empty package that depends on an SDK, like a user's package.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::build;
use crate::measure::Cost;

/// A small feature of both crates.
const SMALL: &str = "links";

/// A way to compile.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Mode {
    Check,
    Build,
    Release,
}

impl Mode {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Build => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// The compiled packages.
pub(super) struct Sdk {
    /// The package that users depend on.
    package: &'static str,
    /// The packages whose compilation is measured, including this one.
    packages: &'static [&'static str],
    /// The location: the entries of a dependency in a manifest.
    source: String,
    /// The initial lock file, so that the package uses the same versions as the workspace.
    lock: Option<PathBuf>,
}

impl Sdk {
    pub(super) fn ours(workspace: &Path) -> Self {
        Self {
            package: "highlevel",
            packages: &["highlevel", "highlevel-json", "highlevel-runtime"],
            source: format!("path = \"{}\"", workspace.join("generated").display()),
            lock: Some(workspace.join("Cargo.lock")),
        }
    }

    pub(super) fn ghl_sdk() -> Self {
        Self {
            package: "ghl-sdk",
            packages: &["ghl-sdk", "ghl-models"],
            source: "version = \"=0.5.2\"".to_owned(),
            lock: None,
        }
    }
}

/// The cost of compiling an SDK, and the megabytes of its libraries.
pub(super) struct Compiled {
    pub(super) cost: Cost,
    pub(super) rlib: f64,
}

pub(super) struct Project {
    folder: PathBuf,
    target: PathBuf,
    sdk: Sdk,
}

impl Project {
    pub(super) fn new(parent: &Path, sdk: Sdk) -> Result<Self> {
        let folder = parent.join(sdk.package);
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("src/lib.rs"), "")?;
        if let Some(lock) = &sdk.lock {
            fs::copy(lock, folder.join("Cargo.lock"))?;
        }
        let project = Self {
            folder,
            target: parent.join("target"),
            sdk,
        };
        project.depend_on("full")?;
        Ok(project)
    }

    /// Compiles the SDK with a feature, after its dependencies, and returns the minimum cost of `runs` runs.
    pub(super) fn measure(&self, feature: &str, mode: Mode, runs: usize) -> Result<Compiled> {
        // Compile the dependencies first, with a small API: they are the same for all features.
        self.depend_on(SMALL)?;
        succeed(&mut self.cargo(mode.arguments()))?;
        self.depend_on(feature)?;
        let cost = Cost::least(runs, || {
            self.clean(mode)?;
            Cost::of(&self.cargo(mode.arguments()))
        })?;
        Ok(Compiled {
            cost,
            rlib: self.rlib(mode)?,
        })
    }

    /// Returns the features of the package that users depend on.
    pub(super) fn features(&self) -> Result<Vec<String>> {
        let mut packages = self.metadata()?.packages.into_iter();
        let package = packages.find(|package| package.name == self.sdk.package);
        let package = package.context("`cargo metadata` does not list the SDK")?;
        Ok(package.features.into_keys().collect())
    }

    /// Counts the lines of Rust of the SDK's packages.
    pub(super) fn lines(&self) -> Result<usize> {
        let mut lines = 0;
        for package in self.metadata()?.packages {
            if self.sdk.packages.contains(&package.name.as_str()) {
                let sources = package.manifest_path.with_file_name("src");
                lines += count_lines(&sources)?;
            }
        }
        Ok(lines)
    }

    fn depend_on(&self, feature: &str) -> Result<()> {
        let Sdk {
            package, source, ..
        } = &self.sdk;
        let manifest = format!(
            "[package]\nname = \"user-of-{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{package} = {{ {source}, default-features = false, features = [{feature:?}] }}\n\n\
             [workspace]\n"
        );
        fs::write(self.folder.join("Cargo.toml"), manifest)
            .with_context(|| format!("{} cannot be written", self.folder.display()))
    }

    /// Removes the compiled artifacts of the SDK, but not of its dependencies.
    fn clean(&self, mode: Mode) -> Result<()> {
        let mut command = self.cargo(&["clean", "--quiet"]);
        if mode == Mode::Release {
            command.arg("--release");
        }
        for package in self.sdk.packages {
            command.args(["--package", package]);
        }
        succeed(&mut command)
    }

    /// Returns the size of the SDK's libraries. Artifacts of earlier runs have been removed.
    fn rlib(&self, mode: Mode) -> Result<f64> {
        let folder = match mode {
            Mode::Check => return Ok(0.0),
            Mode::Build => "debug/deps",
            Mode::Release => "release/deps",
        };
        let mut bytes = 0;
        for entry in fs::read_dir(self.target.join(folder))? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let is_of = |package: &&str| {
                let prefix = format!("lib{}-", package.replace('-', "_"));
                name.starts_with(&prefix)
            };
            if name.ends_with(".rlib") && self.sdk.packages.iter().any(is_of) {
                bytes += entry.metadata()?.len();
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "no library has 2^53 bytes")]
        Ok(bytes as f64 / 1e6)
    }

    fn metadata(&self) -> Result<Metadata> {
        let output = self
            .cargo(&["metadata", "--format-version", "1"])
            .output()
            .context("cargo cannot be started")?;
        if !output.status.success() {
            bail!(
                "`cargo metadata` fails:\n{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo(&self.target);
        command.current_dir(&self.folder).args(arguments);
        command
    }
}

/// Returns a cargo command that compiles as for a user's dependency: not incrementally, and with capped lints.
pub(super) fn cargo(target: &Path) -> Command {
    let mut command = build::cargo();
    command
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "--cap-lints=allow");
    command
}

/// Runs a command that must succeed.
pub(super) fn succeed(command: &mut Command) -> Result<()> {
    let output = command.output().context("cargo cannot be started")?;
    if !output.status.success() {
        bail!(
            "{command:?} fails:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

/// The required part of the output of `cargo metadata`.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
    features: std::collections::BTreeMap<String, Vec<String>>,
}

/// Counts the lines of the Rust files in a folder and all below it.
pub(crate) fn count_lines(folder: &Path) -> Result<usize> {
    let mut lines = 0;
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            lines += count_lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            lines += fs::read_to_string(&path)?.lines().count();
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_of_rust_files_at_any_depth() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("inner")).expect("a folder");
        for (name, text) in [("a.rs", "1\n2\n"), ("inner/b.rs", "1"), ("c.txt", "1\n")] {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        assert_eq!(count_lines(folder.path()).expect("it is there"), 3);
    }
}
