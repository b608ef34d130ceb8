//! Testing a program outside of the workspace that depends only on the packages, like programs that use crates.io.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::Findings;
use super::package::{Package, cargo};

/// The features that the program enables: an API, the webhooks of the platform crate, and the mock, so that all crates are used.
const FEATURES: [&str; 3] = ["contacts", "webhooks", "mock"];

/// The expected output.
const PRINTED: &str = "Ada, and a delivery that is refused";

/// Builds and runs the program.
pub(super) fn try_packages(workspace: &Path, packages: &[Package]) -> Result<Findings> {
    let folder = tempfile::tempdir().context("cannot create a temporary folder")?;
    let folder = folder.path();
    fs::create_dir(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest(workspace, packages)?)?;
    fs::write(folder.join("src/main.rs"), include_str!("program.rs.txt"))?;
    // Use the versions that the workspace is tested with. cargo removes the packages that the program does not need.
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;

    println!(
        "building a program with the features {}",
        FEATURES.join(", ")
    );
    let target = workspace.join("target/release-dry-run");
    let output = Command::new(cargo())
        .current_dir(folder)
        .args(["run", "--quiet", "--target-dir"])
        .arg(&target)
        .output()
        .context("cargo cannot be started")?;
    let mut findings = Findings::default();
    let printed = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() || printed.trim() != PRINTED {
        findings.problem(format!(
            "a program with the features {} does not work with the packages: {}\n{printed}{}",
            FEATURES.join(", "),
            output.status,
            String::from_utf8_lossy(&output.stderr)
        ));
        return Ok(findings);
    }
    for problem in misplaced(folder, packages)? {
        findings.problem(problem);
    }
    Ok(findings)
}

/// Returns the manifest, with each of the crates replaced by its package.
fn manifest(workspace: &Path, packages: &[Package]) -> Result<String> {
    let version = super::manifests::workspace_version(workspace)?;
    let mut manifest = toml::Table::new();
    let package = "name = 'program'\nversion = '0.0.0'\nedition = '2024'\npublish = false";
    manifest.insert("package".to_owned(), package.parse::<toml::Table>()?.into());
    let dependencies = format!(
        "highlevel = {{ version = '={version}', features = {FEATURES:?} }}\n\
         tokio = {{ version = '1', features = ['macros', 'rt'] }}"
    );
    manifest.insert(
        "dependencies".to_owned(),
        dependencies.parse::<toml::Table>()?.into(),
    );
    let mut patches = toml::Table::new();
    for package in packages {
        let path = package
            .folder()
            .to_str()
            .context("the path of the temporary folder is not valid UTF-8")?;
        let path = toml::Table::from_iter([("path".to_owned(), path.into())]);
        patches.insert(package.name.to_owned(), path.into());
    }
    let patches = toml::Table::from_iter([("crates-io".to_owned(), patches.into())]);
    manifest.insert("patch".to_owned(), patches.into());
    Ok(manifest.to_string())
}

/// Returns a problem for each crate of ours that the program was built from instead of a package, and for each package that it
/// was not built from.
fn misplaced(folder: &Path, packages: &[Package]) -> Result<Vec<String>> {
    let output = Command::new(cargo())
        .current_dir(folder)
        .args(["metadata", "--format-version=1", "--locked"])
        .output()
        .context("cargo cannot be started")?;
    ensure!(
        output.status.success(),
        "cargo metadata fails in the program"
    );
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let used = metadata["packages"].as_array().into_iter().flatten();
    let manifests: Vec<&Path> = used
        .filter(|package| package["source"].is_null() && package["name"] != "program")
        .filter_map(|package| package["manifest_path"].as_str().map(Path::new))
        .collect();
    let is_package = |manifest: &Path| {
        packages
            .iter()
            .any(|package| manifest.parent() == Some(package.folder()))
    };
    let mut problems: Vec<String> = manifests
        .iter()
        .filter(|manifest| !is_package(manifest))
        .map(|manifest| {
            let path = manifest.display();
            format!("the program was built from {path} instead of a package under test")
        })
        .collect();
    let is_unused = |package: &&Package| {
        !manifests
            .iter()
            .any(|manifest| manifest.parent() == Some(package.folder()))
    };
    let unused = packages.iter().filter(is_unused);
    problems.extend(unused.map(|package| {
        let name = &package.name;
        format!("the program was not built from the package {name}")
    }));
    Ok(problems)
}
