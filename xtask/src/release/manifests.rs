//! Checking the manifests of the published crates.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::public_api::CRATES;

use super::version::Version;
use super::{Findings, Options};

/// Cargo's metadata of the packages that can be published.
pub(super) struct Manifests {
    pub(super) version: Version,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    description: Option<String>,
    license: Option<String>,
    repository: Option<String>,
    readme: Option<String>,
    rust_version: Option<String>,
    keywords: Vec<String>,
    categories: Vec<String>,
    /// The registries. `None` means any; an empty list means that the package is not published.
    publish: Option<Vec<String>>,
    dependencies: Vec<Dependency>,
    features: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    req: String,
    path: Option<String>,
}

pub(super) fn read(workspace: &Path) -> Result<Manifests> {
    let output = Command::new(super::package::cargo())
        .current_dir(workspace)
        .args(["metadata", "--format-version=1", "--no-deps", "--locked"])
        .output()
        .context("cargo cannot be started")?;
    if !output.status.success() {
        bail!(
            "cargo metadata fails: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    let is_published = |package: &Package| {
        package
            .publish
            .as_ref()
            .is_none_or(|registries| !registries.is_empty())
    };
    Ok(Manifests {
        version: workspace_version(workspace)?,
        packages: metadata.packages.into_iter().filter(is_published).collect(),
    })
}

/// Returns the common version of the published crates of a checkout.
pub(super) fn workspace_version(checkout: &Path) -> Result<Version> {
    let file = checkout.join("Cargo.toml");
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let manifest: toml::Table = text.parse()?;
    let package = manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("version")?.as_str());
    ensure!(
        version.is_some(),
        "{} has no `workspace.package.version`",
        file.display()
    );
    version.unwrap_or_default().parse()
}

impl Manifests {
    /// Returns the features of the crate that programs depend on.
    pub(super) fn features(&self) -> Vec<String> {
        let (name, _) = CRATES[CRATES.len() - 1];
        let package = self.packages.iter().find(|package| package.name == name);
        let features = package.map(|package| package.features.keys().cloned().collect());
        features.unwrap_or_default()
    }

    /// Checks that exactly the listed crates are published, that all have the same version, the files of a package and the fields
    /// that crates.io shows, that they depend on each other in the listed order and by their exact version, and that `repository`
    /// is not a placeholder.
    pub(super) fn problems(&self, workspace: &Path, options: &Options<'_>) -> Findings {
        let mut findings = Findings::default();
        let expected = CRATES.map(|(name, _)| name);
        for package in &self.packages {
            if !expected.contains(&package.name.as_str()) {
                findings.problem(format!(
                    "{} would be published but is not part of a release; set `publish = false`",
                    package.name
                ));
            }
            for problem in self.problems_of(package) {
                findings.problem(format!("{}: {problem}", package.name));
            }
        }
        for name in expected {
            if !self.packages.iter().any(|package| package.name == name) {
                findings.problem(format!("{name} is not published: it has `publish = false`, or is not a member of the workspace"));
            }
        }
        for (_, folder) in CRATES {
            for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
                if !workspace.join(folder).join(file).is_file() {
                    findings.problem(format!("{folder}/{file} is missing"));
                }
            }
        }
        for package in &self.packages {
            let address = package.repository.as_deref().unwrap_or_default();
            if !address.contains("example.com") {
                continue;
            }
            let problem = format!(
                "{}: `repository` in Cargo.toml is a placeholder",
                package.name
            );
            if options.tag.is_some() {
                findings.problem(problem);
            } else {
                findings.note(problem);
                break;
            }
        }
        findings
    }

    fn problems_of(&self, package: &Package) -> Vec<String> {
        let version = self.version.to_string();
        let mut problems = Vec::new();
        if package.version != version {
            problems.push(format!(
                "its version is {}, that of the workspace {version}; write `version.workspace = true`",
                package.version
            ));
        }
        let texts = [
            ("description", &package.description),
            ("license", &package.license),
            ("repository", &package.repository),
            ("readme", &package.readme),
            ("rust-version", &package.rust_version),
        ];
        for (key, value) in texts {
            if value.as_deref().unwrap_or_default().is_empty() {
                problems.push(format!("`{key}` is missing"));
            }
        }
        if package.keywords.is_empty() || package.categories.is_empty() {
            problems.push("it needs `keywords` and `categories`".to_owned());
        }
        for dependency in &package.dependencies {
            let place = |name: &str| CRATES.iter().position(|(other, _)| *other == name);
            let is_ours = dependency.path.is_some() && dependency.kind.as_deref() != Some("dev");
            if is_ours && dependency.req != format!("={version}") {
                problems.push(format!(
                    "it depends on {} {}, but must depend on `={version}`; set it in `workspace.dependencies`",
                    dependency.name, dependency.req
                ));
            }
            if is_ours && place(&dependency.name) >= place(&package.name) {
                problems.push(format!(
                    "it depends on {}, which must precede it in `CRATES` of xtask/src/public_api/mod.rs",
                    dependency.name
                ));
            }
        }
        problems
    }
}
