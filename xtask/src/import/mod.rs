//! `cargo xtask import`: renders the facts of the published documents into `spec/`.

mod complete;
mod documents;
mod dropped;
mod events;
mod examples;
mod kebab;
mod notes;
mod origin;
mod place;
mod read;
mod references;
mod render;
mod repair;
mod report;
mod scopes;
mod templates;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use highlevel_codegen::keywords::Kind;
use serde_json::Value;

use self::complete::Scopes;
use self::documents::{DOCUMENTS, Document, VERSIONS};
use self::place::Place;
use self::report::Report;
use xtask::source::{self, Hashes, Source};
use xtask::tree::{Files, Mode, Tree};

pub(crate) use self::origin::Stated;

/// The content of each file of `spec/`, and the notes of the import.
struct Import {
    files: Files,
    /// The hashes of each file and of its published document.
    hashes: BTreeMap<String, Hashes>,
    report: Report,
}

/// Renders the documents of the checkout `docs` and, depending on `mode`, writes them or lists the differences.
///
/// `stated` is the commit on the command line.
pub(crate) fn run(workspace: &Path, docs: &Path, stated: &Stated, mode: Mode) -> Result<ExitCode> {
    let spec = workspace.join("spec");
    let mut import = import(docs, DOCUMENTS)?;
    let source = origin::find_origin(docs, stated, Source::read(&spec)?, import.hashes, mode)?;
    import
        .files
        .insert(source::FILE.to_owned(), source.print()?);
    let events = events::import_events(docs, &mut import.report)?;
    fail_on_problems(&import.report)?;
    import.files.insert(events::TARGET.to_owned(), events);
    if mode == Mode::Write {
        println!(
            "imported {} documents of {}",
            source.documents.len(),
            docs.display()
        );
        let recorded = read_notes(&spec)?;
        print!("{}", notes::find_news(&recorded, &import.report));
    }
    let standing = notes::print(&import.report);
    import.files.insert(notes::FILE.to_owned(), standing);
    let owned = [VERSIONS, &[source::FILE, events::TARGET, notes::FILE]].concat();
    let tree = Tree {
        name: "spec",
        root: &spec,
        owned: &owned,
        command: &format!("cargo xtask import {}", docs.display()),
    };
    tree.settle(&import.files, mode)
}

/// Returns the notes of the last import, if there was one.
fn read_notes(spec: &Path) -> Result<String> {
    match fs::read_to_string(spec.join(notes::FILE)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| format!("cannot read spec/{}", notes::FILE)),
    }
}

/// Renders `documents` of the checkout `docs`.
fn import(docs: &Path, documents: &[Document<'_>]) -> Result<Import> {
    if !docs.is_dir() {
        bail!(
            "{} is not a folder; name a checkout of the published documents",
            docs.display()
        );
    }
    let mut report = Report::default();
    let mut scopes = Scopes::new(scopes::parse_scopes(&read::read_text(
        docs,
        scopes::SOURCE,
    )?));
    let mut rendered = Vec::new();
    for document in documents {
        match read::read_document(docs, document.source) {
            Ok(source) => {
                let facts = render_document(&mut report, &mut scopes, document, source);
                rendered.push((*document, facts));
            }
            Err(_) if is_gone(docs, document) => report.problem(
                &Place::root(document.source),
                "HighLevel no longer has it: remove it from xtask/src/import/documents.rs, and its overlay from spec/overlays",
            ),
            Err(error) => report.problem(&Place::root(document.source), format_args!("{error:#}")),
        }
    }
    report_unlisted(&mut report, docs, documents)?;
    fail_on_problems(&report)?;
    references::repair_references(&mut report, &mut rendered);
    scopes.report_unmet(&mut report);
    let files = rendered
        .iter()
        .map(|(document, facts)| Ok((document.target(), print_yaml(document, facts)?)))
        .collect::<Result<_>>()?;
    Ok(Import {
        hashes: hash_documents(docs, documents, &files)?,
        files,
        report,
    })
}

/// Returns whether a document is missing although its folder exists.
fn is_gone(docs: &Path, document: &Document<'_>) -> bool {
    let path = docs.join(document.source);
    !path.exists() && path.parent().is_some_and(Path::is_dir)
}

/// Returns the hashes of each file of `spec/` and of its published document.
fn hash_documents(
    docs: &Path,
    documents: &[Document<'_>],
    files: &Files,
) -> Result<BTreeMap<String, Hashes>> {
    let hashes = documents.iter().map(|document| {
        let target = document.target();
        let hashes = Hashes {
            path: document.source.to_owned(),
            published: source::hash(read::read_text(docs, document.source)?.as_bytes()),
            imported: source::hash(files[&target].as_bytes()),
        };
        Ok((target, hashes))
    });
    hashes.collect()
}

/// Reports documents in the same folders that are not in the table, so that a new one is not overlooked.
fn report_unlisted(report: &mut Report, docs: &Path, documents: &[Document<'_>]) -> Result<()> {
    let folders: BTreeSet<&str> = documents
        .iter()
        .filter_map(|document| Some(document.source.rsplit_once('/')?.0))
        .collect();
    for folder in folders {
        if !docs.join(folder).is_dir() {
            // The folder is missing. Each of its documents has been reported.
            continue;
        }
        let entries = fs::read_dir(docs.join(folder))
            .with_context(|| format!("{folder} of {} cannot be read", docs.display()))?;
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| {
                Path::new(name)
                    .extension()
                    .is_some_and(|extension| extension == "json")
            })
            .map(|name| format!("{folder}/{name}"))
            .collect();
        names.sort_unstable();
        for name in names {
            if !documents.iter().any(|document| document.source == name) {
                report.problem(
                    &Place::root(&name),
                    "it is not in the table of documents; add it to xtask/src/import/documents.rs",
                );
            }
        }
    }
    Ok(())
}

/// Returns the completed facts of a document.
fn render_document(
    report: &mut Report,
    scopes: &mut Scopes,
    document: &Document<'_>,
    mut source: Value,
) -> Value {
    complete::complete_document(report, scopes, document, &mut source);
    examples::drop_prose(report, &mut source);
    let place = Place::root(document.source);
    render::render(report, Kind::Document, &source, &place).unwrap_or_default()
}

fn fail_on_problems(report: &Report) -> Result<()> {
    let problems = report.problems();
    if problems.is_empty() {
        return Ok(());
    }
    let mut text = format!(
        "{} places cannot be imported; nothing was written",
        problems.len()
    );
    for problem in problems {
        write!(text, "\n  {problem}").expect("writing to a String cannot fail");
    }
    bail!(text)
}

/// Returns the content of a file of `spec/`.
fn print_yaml(document: &Document<'_>, facts: &Value) -> Result<String> {
    let yaml = serde_yaml::to_string(facts)
        .with_context(|| format!("cannot print {} as YAML", document.target()))?;
    Ok(format!(
        "# Made by `cargo xtask import` from {} of HighLevel's published documents (CC0-1.0): facts only.\n\
         # Do not edit: corrections and summaries are in spec/overlays.\n{yaml}",
        document.source
    ))
}

#[cfg(test)]
mod tests;
