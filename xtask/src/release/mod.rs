//! `cargo xtask release --dry-run`: checks everything that publishing needs, without publishing.

mod base;
mod changelog;
mod crypto;
mod manifests;
mod package;
mod program;
mod version;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::public_api;

use self::base::Found;
use self::manifests::Manifests;
use self::version::Version;

/// The options of the dry run.
pub(crate) struct Options<'a> {
    /// The tag of the release. Without a tag, faults that only affect a release are notes instead of failures.
    pub(crate) tag: Option<&'a str>,
    /// The revision that the API is compared with, instead of the last tag.
    pub(crate) base: Option<&'a str>,
    /// The extent of the test of the packages.
    pub(crate) depth: Depth,
}

/// The extents of the test of the packages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The packages are created and measured.
    Package,
    /// In addition, a program is built from the packages and run.
    Program,
}

/// Runs the checks and prints their faults. A fault does not stop the checks after it.
pub(crate) fn run(workspace: &Path, options: &Options<'_>) -> Result<ExitCode> {
    let mut report = Report::default();
    let manifests = manifests::read(workspace)?;
    report.check("manifests", &manifests.problems(workspace, options));
    report.check("version", &check_version(workspace, &manifests, options)?);
    report.check(
        "changelog",
        &check_changelog(workspace, &manifests, options)?,
    );
    let features = manifests.features();
    report.check("cryptography", &crypto::check(workspace, &features)?);
    println!("packaging");
    let packages = package::make(workspace, &manifests.version)?;
    for package in &packages {
        println!("  {package}");
    }
    let problems = packages.iter().flat_map(package::Package::problems);
    report.check("packages", &Findings::problems(problems.collect()));
    if options.depth == Depth::Program {
        report.check("program", &program::try_packages(workspace, &packages)?);
    }
    Ok(report.finish(&manifests.version))
}

/// Compares the version with the tag of the release, and the API and the version with those of the base, which is usually the
/// last release.
fn check_version(
    workspace: &Path,
    manifests: &Manifests,
    options: &Options<'_>,
) -> Result<Findings> {
    let mut findings = Findings::default();
    let now = &manifests.version;
    if let Some(tag) = options.tag
        && tag != format!("v{now}")
    {
        findings.problem(format!(
            "the tag is {tag}, but `version` in Cargo.toml is {now}; set the version or push the tag v{now}"
        ));
    }
    let base = match base::find(workspace, options)? {
        Found::Base(base) => base,
        Found::Unknown(reason) if options.tag.is_some() => {
            findings.problem(reason.to_owned());
            return Ok(findings);
        }
        Found::Unknown(reason) | Found::Nothing(reason) => {
            findings.note(reason.to_owned());
            return Ok(findings);
        }
    };
    let difference = public_api::compare(base.folder(), workspace)?;
    let (name, was) = (&base.name, base.version()?);
    println!("public API since {name} ({was}): {difference}");
    let needed = was.next(&difference);
    if *now < was {
        findings.problem(format!(
            "`version` in Cargo.toml is {now}, lower than {was} of {name}"
        ));
    } else if difference.is_breaking() && *now < needed {
        findings.problem(format!(
            "the API breaks code that compiles with {was} ({name}), but `version` in Cargo.toml is {now}; undo the changes \
             listed above, or raise the version to {needed}"
        ));
    } else if *now == was {
        findings.note(format!(
            "`version` is still that of {name}; raise it to {needed} to release"
        ));
    }
    Ok(findings)
}

fn check_changelog(
    workspace: &Path,
    manifests: &Manifests,
    options: &Options<'_>,
) -> Result<Findings> {
    let mut findings = Findings::default();
    let text = std::fs::read_to_string(workspace.join("CHANGELOG.md"))?;
    if let Some(problem) = changelog::problem(&text, &manifests.version) {
        if options.tag.is_some() {
            findings.problem(problem);
        } else {
            findings.note(problem);
        }
    }
    Ok(findings)
}

/// The result of a check.
#[derive(Default)]
struct Findings {
    problems: Vec<String>,
    /// Requirements of a release that the checkout does not meet yet.
    notes: Vec<String>,
}

impl Findings {
    fn problems(problems: Vec<String>) -> Self {
        Self {
            problems,
            notes: Vec::new(),
        }
    }

    fn problem(&mut self, problem: String) {
        self.problems.push(problem);
    }

    fn note(&mut self, note: String) {
        self.notes.push(note);
    }
}

#[derive(Default)]
struct Report {
    failed: Vec<&'static str>,
}

impl Report {
    fn check(&mut self, name: &'static str, findings: &Findings) {
        let result = if findings.problems.is_empty() {
            "ok"
        } else {
            self.failed.push(name);
            "FAILED"
        };
        println!("{name}: {result}");
        for problem in &findings.problems {
            println!("  error: {problem}");
        }
        for note in &findings.notes {
            println!("  note: {note}");
        }
    }

    fn finish(&self, version: &Version) -> ExitCode {
        if self.failed.is_empty() {
            println!("\nthe packages of {version} can be published; nothing was published");
            return ExitCode::SUCCESS;
        }
        println!(
            "\nfailed: {}; nothing was published",
            self.failed.join(", ")
        );
        ExitCode::FAILURE
    }
}
