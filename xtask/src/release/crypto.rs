//! Checking that a program links only the cryptography library that its features select.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Findings;
use super::package::cargo;

/// The features that select a library, each with the packages of the library.
const LIBRARIES: [(&str, &[&str]); 2] = [
    ("ring", &["ring"]),
    ("aws-lc-rs", &["aws-lc-rs", "aws-lc-sys"]),
];

/// Checks the dependencies of programs that enable every feature except `default` and that of the other library.
pub(super) fn check(workspace: &Path, features: &[String]) -> Result<Findings> {
    let chosen = |feature: &&String| {
        *feature != "default" && !LIBRARIES.iter().any(|(library, _)| library == feature)
    };
    let others: Vec<&str> = features.iter().filter(chosen).map(String::as_str).collect();
    let mut findings = Findings::default();
    for (library, _) in LIBRARIES {
        let features = format!("{},{library}", others.join(","));
        let tree = dependencies(workspace, &features)?;
        for problem in problems(&tree, library) {
            findings.problem(problem);
        }
    }
    Ok(findings)
}

/// Returns the dependencies of `highlevel`, one per line.
fn dependencies(workspace: &Path, features: &str) -> Result<String> {
    let output = Command::new(cargo())
        .current_dir(workspace)
        .args([
            "tree",
            "--locked",
            "--package",
            "highlevel",
            "--edges",
            "normal,build",
        ])
        .args([
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--no-default-features",
        ])
        .args(["--features", features])
        .output()
        .context("cargo cannot be started")?;
    if !output.status.success() {
        bail!(
            "cargo tree fails: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns the faults in the dependencies of a program that selects `library`.
fn problems(tree: &str, library: &str) -> Vec<String> {
    let has = |package: &str| {
        tree.lines()
            .any(|line| line.split(' ').next() == Some(package))
    };
    let mut problems = Vec::new();
    for (other, packages) in LIBRARIES {
        for package in packages {
            match (other == library, has(package)) {
                (true, false) => problems.push(format!(
                    "with the feature `{library}` and without default features, {package} is missing"
                )),
                (false, true) => problems.push(format!(
                    "with the feature `{library}` and without default features, {package} is linked, too; \
                     `cargo tree --package highlevel --invert {package}` says why"
                )),
                _ => {}
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_library_excludes_the_other() {
        let ring = "highlevel v0.1.0 (/a/ring)\nring v0.17.14\nuntrusted v0.9.0\nstring v1.0.0";
        let aws = "highlevel v0.1.0\naws-lc-rs v1.19.0\naws-lc-sys v0.47.0";
        assert_eq!(problems(ring, "ring"), Vec::<String>::new());
        assert_eq!(problems(aws, "aws-lc-rs"), Vec::<String>::new());
        assert_eq!(problems(ring, "aws-lc-rs").len(), 3);
        let both = problems(&format!("{ring}\n{aws}"), "aws-lc-rs");
        assert_eq!(both.len(), 1, "{both:?}");
        assert!(both[0].contains("ring is linked, too"), "{both:?}");
    }
}
