//! Reads a target from its folder, and reports its faults.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Place, Position};
use crate::naming::ItemName;
use crate::target::{self, FACTS, FOLDER, Facts, Target};

use super::spec::Source;

const FRONT_PAGE: &str = "front-page.md";
const MANIFEST_HEAD: &str = "manifest-head.toml";
const MANIFEST_TAIL: &str = "manifest-tail.toml";

/// Reads the target in `folder`, and adds the files that it read to `sources`. Returns `None` if a file is missing, empty or not
/// UTF-8, or if `target.yaml` cannot be parsed.
pub(crate) fn read_target(
    folder: &Path,
    sources: &mut Vec<Source>,
    diagnostics: &mut Diagnostics,
) -> io::Result<Option<Target>> {
    report_others(folder, diagnostics)?;
    let mut read = |name: &str| -> io::Result<Option<Source>> {
        let source = read_file(folder, name, diagnostics)?;
        sources.extend(source.clone());
        Ok(source)
    };
    let files = [FACTS, FRONT_PAGE, MANIFEST_HEAD, MANIFEST_TAIL].map(&mut read);
    let [facts, front_page, manifest_head, manifest_tail] = files;
    let facts = facts?.and_then(|source| parse_facts(&source, diagnostics));
    let manifest_head = manifest_head?.inspect(|source| check_head(source, diagnostics));
    let (Some(facts), Some(front_page), Some(manifest_head), Some(manifest_tail)) =
        (facts, front_page?, manifest_head, manifest_tail?)
    else {
        return Ok(None);
    };
    Ok(Some(Target {
        facts,
        front_page: front_page.text,
        manifest_head: manifest_head.text,
        manifest_tail: manifest_tail.text,
    }))
}

/// Reports every file of the folder that does not belong to a target, except hidden ones.
fn report_others(folder: &Path, diagnostics: &mut Diagnostics) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // If the folder is missing, `read_file` reports each of its files.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let known = [FACTS, FRONT_PAGE, MANIFEST_HEAD, MANIFEST_TAIL];
        if !known.contains(&name.as_str()) && !name.starts_with('.') {
            diagnostics.push(
                Place::root(format!("{FOLDER}{name}")),
                "the file is not part of a target",
                format!("move it elsewhere; a target is {}", known.join(", ")),
            );
        }
    }
    Ok(())
}

/// Reads a file. Returns `None` if it is missing, empty or not UTF-8.
fn read_file(
    folder: &Path,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> io::Result<Option<Source>> {
    let file: Arc<str> = format!("{FOLDER}{name}").into();
    let (message, help) = match fs::read(folder.join(name)).map(String::from_utf8) {
        Ok(Ok(text)) if text.trim().is_empty() => ("the file is empty", contents(name)),
        Ok(Ok(text)) => return Ok(Some(Source { file, text })),
        Ok(Err(_)) => ("the file is not UTF-8", "save it as UTF-8"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            ("the file is missing", contents(name))
        }
        Err(error) => return Err(error),
    };
    diagnostics.push(Place::root(file), message, help);
    Ok(None)
}

/// Returns the help for a missing or empty file: what to write into it.
fn contents(name: &str) -> &'static str {
    match name {
        FACTS => "write the keys of the target, such as `crate` and `api`, as YAML",
        FRONT_PAGE => "write the documentation of the crate, as Markdown",
        MANIFEST_HEAD => "write the manifest after `description`, up to the features of APIs",
        _ => "write the manifest after the features, such as `[dependencies]`",
    }
}

fn parse_facts(source: &Source, diagnostics: &mut Diagnostics) -> Option<Facts> {
    let error = match serde_yaml::from_str::<Facts>(&source.text) {
        Ok(mut facts) => {
            let types = facts.types.iter().map(|ty| &ty.name);
            let taken = types.chain(facts.ids.iter().map(|id| &id.name));
            facts.spellings.taken = taken.map(|name| name.as_str().to_owned()).collect();
            check_accessors(&facts, diagnostics);
            return Some(facts);
        }
        Err(error) => error,
    };
    let position = error
        .location()
        .map_or(Position::START, |location| Position {
            line: location.line().max(1),
            column: location.column().max(1),
        });
    let message = error.to_string();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    diagnostics.push_at(
        &source.file,
        position,
        &message[..end],
        "correct it; codegen/ARCHITECTURE.md lists the keys of a target",
    );
    None
}

/// Checks that the target declares the types of the common values of events.
fn check_accessors(facts: &Facts, diagnostics: &mut Diagnostics) {
    let events = facts.events.iter();
    for (name, fact) in events.flat_map(|events| &events.accessors) {
        let is_known = |ty: &ItemName| facts.types.iter().any(|facts| facts.name == *ty);
        if let Some(ty) = fact.ty.as_ref().filter(|ty| !is_known(ty)) {
            diagnostics.push(
                target::place("events").child("accessors").child(name),
                format!("the target has no type `{ty}`"),
                "add it to `types`, or remove `type`",
            );
        }
    }
}

/// Checks that the head of the manifest ends where features can follow.
fn check_head(source: &Source, diagnostics: &mut Diagnostics) {
    let mut tables = source.text.lines().filter(|line| line.starts_with('['));
    if tables.next_back().map(str::trim_end) != Some("[features]") {
        diagnostics.push(
            Place::root(Arc::clone(&source.file)),
            "the last table is not `[features]`",
            "move it to the end: the generator adds a feature for each API",
        );
    }
}
