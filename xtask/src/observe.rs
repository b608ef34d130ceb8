//! `cargo xtask observe`: compares recorded responses with the documents and prints overlay actions for the differences.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use highlevel_codegen::observe::observe;
use xtask::tree::Mode;

/// Prints the differences and, unless `mode` only checks, the overlays that express them.
///
/// Fails if a file or recording cannot be read. A check also fails if the documents do not express an observation.
pub(crate) fn run(workspace: &Path, files: &[PathBuf], mode: Mode) -> Result<ExitCode> {
    let spec = workspace.join("spec");
    let observed = match observe(&spec, &spec.join("target"), files) {
        Ok(observed) => observed,
        Err(error) => bail!("{error}"),
    };
    for problem in &observed.problems {
        eprintln!("{problem}");
    }
    print!("{}", observed.findings);
    let succeeds = match mode {
        Mode::Check => observed.is_expressed(),
        Mode::Write => observed.problems.is_empty(),
    };
    if mode == Mode::Write {
        for overlay in &observed.overlays {
            print!("\n---\n{overlay}");
        }
    } else if !succeeds {
        eprintln!(
            "the documents do not express everything that was observed; \
             `cargo xtask observe` without `--check` prints overlay actions to paste"
        );
    }
    Ok(if succeeds {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documents_express_everything_that_was_observed() {
        let workspace = xtask::workspace::find().expect("the test runs in the workspace");
        let observed = workspace.join("spec/observed");
        let code = run(&workspace, &[observed], Mode::Check).expect("spec/ is sound");
        assert_eq!(code, ExitCode::SUCCESS);
    }
}
