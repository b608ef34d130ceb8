//! Generates the source of a crate (in this project, of `highlevel`) from OpenAPI documents and a target.
//!
//! A document passes through the stages in the order in which they are declared here. The modules after them are shared by
//! stages, or use the stages or their results. See `ARCHITECTURE.md` beside the manifest.

// Each stage is a paragraph of its own, because rustfmt sorts the modules of a paragraph.

pub mod load;

pub mod overlay;

pub mod resolve;

pub mod lower;

pub mod analyse;

pub mod emit;

mod format;

// The data that passes from stage to stage, modules that stages share, and modules that use their results.

pub mod changes;
pub mod coverage;
pub mod diagnostics;
pub mod ir;
pub mod keywords;
pub mod naming;
pub mod observe;
pub mod report;
pub mod signatures;
pub mod stage;
pub mod target;
pub mod template;

use std::collections::BTreeMap;
use std::mem;
use std::path::Path;

use diagnostics::Replaced;
use stage::{Observer, Stage};

/// The files of the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Generated {
    /// The text of each file, by its path within the crate: `src/lib.rs`, `Cargo.toml`.
    pub files: BTreeMap<String, String>,
    /// The counts of covered parts, by version.
    pub coverage: BTreeMap<String, coverage::Figures>,
    /// The signatures that the spec folder recorded.
    pub recorded: signatures::Signatures,
    /// The signatures of the crate, to be recorded.
    pub signatures: signatures::Signatures,
    /// The counts of covered events.
    pub events: coverage::EventFigures,
    /// The counts of items, and the items that have no useful documentation, by module.
    pub texts: BTreeMap<String, coverage::TextFigures>,
    /// Earlier names that stay as deprecated aliases.
    pub former_names: Vec<target::FormerName>,
    /// Names of modules, types, parameters and properties that the target lists but that match nothing.
    pub unused_names: Vec<String>,
}

/// The reasons why a run has no result.
#[derive(Debug)]
pub enum Error {
    /// A file or folder of the spec folder or of the target could not be read.
    Io(std::io::Error),
    /// The documents, the overlays, the recorded signatures or the target have faults. The report lists them.
    Spec(report::Report),
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(error) => write!(
                formatter,
                "a file or folder of the documents, overlays or target cannot be read: {error}"
            ),
            Self::Spec(report) => report.fmt(formatter),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Spec(report) => Some(report),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// Generates the crate of a target. `spec` is the folder of the documents and overlays, `target` that of the target.
///
/// The result depends only on those files. A run reports as many faults as possible: if a document cannot be read, later stages
/// still check the documents that do not refer to it. Diagnostics of a later stage about an already reported fault are omitted.
pub fn generate(spec: &Path, target: &Path) -> Result<Generated, Error> {
    generate_observed(spec, target, &())
}

/// Generates the crate like [`generate`], and calls `observer` when a stage begins and ends.
pub fn generate_observed(
    spec: &Path,
    target: &Path,
    observer: &dyn Observer,
) -> Result<Generated, Error> {
    let Model {
        library,
        signatures,
        recorded,
        documents,
    } = build_model(spec, target, observer)?;
    // Drop the documents in parallel: they are half of the memory in use and no longer needed.
    let (files, ()) = rayon::join(
        || stage::run(observer, Stage::Emit, || emit::emit(&library, observer)),
        || drop(documents),
    );
    Ok(Generated {
        files,
        coverage: coverage::count(&library),
        recorded,
        signatures,
        events: coverage::count_events(&library),
        texts: coverage::count_texts(&library),
        former_names: library.target.facts.former_names,
        unused_names: library.unused_names,
    })
}

/// Returns the intermediate representation of the crate, without generating its source.
pub fn read_library(spec: &Path, target: &Path) -> Result<ir::Library, Error> {
    Ok(build_model(spec, target, &())?.library)
}

/// The crate before it is printed.
struct Model {
    library: ir::Library,
    signatures: signatures::Signatures,
    /// The signatures that the spec folder recorded.
    recorded: signatures::Signatures,
    documents: (load::Spec, resolve::Resolved),
}

fn build_model(spec: &Path, target: &Path, observer: &dyn Observer) -> Result<Model, Error> {
    let mut diagnostics = diagnostics::Diagnostics::default();
    let (mut spec, target) = stage::run(observer, Stage::Load, || -> std::io::Result<_> {
        let mut spec = load::load_spec(spec, &mut diagnostics)?;
        let target = load::read_target(target, &mut spec.sources, &mut diagnostics)?;
        Ok((spec, target))
    })?;
    stage::run(observer, Stage::Overlay, || {
        overlay::apply_overlays(&mut spec, &mut diagnostics);
    });
    let mut resolved = stage::run(observer, Stage::Resolve, || {
        resolve::resolve(&spec, &mut diagnostics)
    });
    let Some(target) = target else {
        return Err(Error::Spec(report::Report::new(&spec, diagnostics)));
    };
    // If there are errors, still lower the documents that could be parsed, so that one run reports as many problems as possible.
    let is_sound = diagnostics.is_empty();
    if !is_sound {
        let uncorrected = overlay::uncorrected_documents(&spec);
        resolve::keep_readable(&spec, &uncorrected, &mut resolved);
    }
    let mut later = diagnostics::Diagnostics::default();
    let mut library = stage::run(observer, Stage::Lower, || {
        lower::lower(&resolved, target, &mut later)
    });
    let corrections = spec.edits.take_replaced().into_iter();
    library.corrections = corrections
        .map(|Replaced { site, value, by }| ir::Correction {
            site,
            value,
            by: format!("{} {}", by.file, by.pointer),
        })
        .collect();
    let signatures = stage::run(observer, Stage::Analyse, || {
        analyse::analyse(&mut library, &spec.signatures, &mut later)
    });
    if !is_sound {
        later.retain_files(|file| resolved.documents.iter().any(|api| *api.file == *file));
    }
    diagnostics.extend_beside(later);
    if !diagnostics.is_empty() {
        return Err(Error::Spec(report::Report::new(&spec, diagnostics)));
    }
    Ok(Model {
        library,
        signatures,
        recorded: mem::take(&mut spec.signatures),
        documents: (spec, resolved),
    })
}
