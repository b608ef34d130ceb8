//! `cargo xtask changes`: the changes for callers since an earlier revision, as sections of a changelog.

mod base;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;
use std::thread;

use anyhow::Result;
use highlevel_codegen::changes::{Changes, Rename, compare};
use highlevel_codegen::ir::Library;
use highlevel_codegen::naming::ReleaseName;
use highlevel_codegen::{Error, read_library};
use xtask::former::workspace_version;

use base::Base;

/// Compares the crate of a revision or a folder with that of the working tree and prints the changes for callers.
pub(crate) fn run(workspace: &Path, base: Option<&str>) -> Result<ExitCode> {
    let base = base::find_base(workspace, base)?;
    match compare_with(&workspace.join("spec"), &base) {
        Ok((changes, note)) => {
            println!("since {}: {}", base.name, changes.summary());
            if let Some(note) = note {
                println!("{note}");
            }
            if !changes.list().is_empty() {
                print!("\n{changes}");
            }
            if !changes.renames().is_empty() {
                let version = workspace_version(workspace)?;
                print!("\n{}", former_names(changes.renames(), &version));
            }
            if !changes.corrections().is_empty() {
                let head = "The documents changed at places that overlays override. Check whether the overlays are still right:";
                println!("\n{head}\n\n- {}", changes.corrections().join("\n- "));
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(message) => {
            eprintln!("{message}");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Returns the entries for the target that keep the earlier names of renamed items as deprecated aliases.
fn former_names(renames: &[Rename], version: &ReleaseName) -> String {
    let head = "To keep the earlier names as deprecated aliases, add these to `former-names` of spec/target/target.yaml. `since` is \
                the first release with the new names.\n\n";
    let entries = renames
        .iter()
        .map(|Rename { was, now }| format!("- {{was: {was}, now: {now}, since: {version}}}\n"));
    entries.fold(head.to_owned(), |text, entry| text + &entry)
}

/// Returns the changes, with a note on how the base was read if necessary, or the reason why they are unknown.
fn compare_with(spec: &Path, base: &Base) -> Result<(Changes, Option<String>), String> {
    let (before, after) = thread::scope(|scope| {
        let before = scope.spawn(|| read_base(&base.spec, spec));
        let after = read_library(spec, &spec.join("target"));
        (before.join().expect("reading does not panic"), after)
    });
    let after = after.map_err(|error| {
        format!("{error}\n\nspec/ cannot be read; `cargo xtask gen` reports the same")
    })?;
    let (before, note) = before.map_err(|error| {
        format!(
            "{error}\n\nthese places are in spec/ of {name}, which the current generator cannot read. Name a later base; or \
             write its spec/ into a folder (`git archive {name} spec | tar -x -C FOLDER`), correct it there as the messages \
             say, and give the folder: `cargo xtask changes FOLDER/spec`",
            name = base.name
        )
    })?;
    let note = note.map(|()| {
        format!(
            "note: spec/target of {} is for another version of the generator; the current spec/target is used for both",
            base.name
        )
    });
    Ok((compare(&before, &after), note))
}

/// Reads the spec folder of the base. If only its target is invalid, because the generator had other keys at that time, the
/// documents are read with the current target.
fn read_base(base: &Path, spec: &Path) -> Result<(Library, Option<()>), Error> {
    match read_library(base, &base.join("target")) {
        Ok(library) => Ok((library, None)),
        Err(Error::Spec(report)) if report.is_about("target/") => {
            Ok((read_library(base, &spec.join("target"))?, Some(())))
        }
        Err(error) => Err(error),
    }
}
