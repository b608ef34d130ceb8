//! Compares recorded responses with the documents, and creates overlay actions for the differences.
//!
//! It uses the stages of generation up to lowering, so that observations are compared with the same schemas as the types, and
//! operations are found by their names in the crate. Values of recorded bodies are never printed, only places and types.

mod action;
mod compare;
mod findings;
mod infer;
mod key;
mod names;
mod path;
mod record;
mod shape;
mod site;
mod target;

use std::path::{Path, PathBuf};

use crate::diagnostics::Diagnostics;
use crate::load::Spec;
use crate::resolve::Resolved;
use crate::{Error, load, lower, overlay, report, resolve};

pub use action::{Action, Change, Overlay};
pub use findings::{Finding, Findings, Group, Kind};
pub use record::Problem;

use compare::compare_recording;
use names::Names;
use record::read_recordings;

/// The result of comparing recordings with the documents.
#[derive(Debug)]
pub struct Observed {
    /// Faults of files and recordings, by file and position. The recordings that could be read were still compared.
    pub problems: Vec<Problem>,
    /// Differences between servers and documents.
    pub findings: Findings,
    /// Overlays after which the documents express everything that was observed.
    pub overlays: Vec<Overlay>,
}

impl Observed {
    /// Returns whether the documents express everything that was observed, and every recording could be compared.
    pub fn is_expressed(&self) -> bool {
        self.problems.is_empty()
            && !self
                .findings
                .iter()
                .any(|(_, finding)| finding.kind.fails())
    }
}

/// Compares recordings with the documents of a spec folder. The recordings are in `files`, and in the `.json` and `.jsonl` files
/// of folders among them.
pub fn observe(spec: &Path, target: &Path, files: &[PathBuf]) -> Result<Observed, Error> {
    let mut diagnostics = Diagnostics::default();
    let mut loaded = load::load_spec(spec, &mut diagnostics)?;
    let target = load::read_target(target, &mut loaded.sources, &mut diagnostics)?;
    overlay::apply_overlays(&mut loaded, &mut diagnostics);
    let resolved = resolve::resolve(&loaded, &mut diagnostics);
    let target = match target {
        Some(target) if diagnostics.is_empty() => target,
        _ => return Err(Error::Spec(report::Report::new(&loaded, diagnostics))),
    };
    let library = lower::lower(&resolved, target, &mut diagnostics);
    if !diagnostics.is_empty() {
        return Err(Error::Spec(report::Report::new(&loaded, diagnostics)));
    }
    Ok(compare_files(
        &loaded,
        &resolved,
        &Names::new(&library),
        files,
    ))
}

fn compare_files(
    spec: &Spec,
    resolved: &Resolved,
    names: &Names<'_>,
    files: &[PathBuf],
) -> Observed {
    let (recordings, mut problems) = read_recordings(files);
    let mut findings = Findings::default();
    for recording in &recordings {
        match names.find(&recording.operation) {
            Ok(operation) => {
                compare_recording(resolved, names, &operation, recording, &mut findings);
            }
            Err((message, help)) => problems.push(recording.problem(message, help)),
        }
    }
    problems.sort();
    let overlays = action::make_overlays(spec, &findings);
    Observed {
        problems,
        findings,
        overlays,
    }
}
