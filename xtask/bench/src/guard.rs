//! `cargo xtask bench guard`: fails if figures that do not vary from run to run exceed their bounds.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use super::compile::count_lines;
use super::{build, dependencies, instructions};

/// A counted figure and its bound.
struct Guarded {
    what: &'static str,
    count: fn(&Path) -> Result<u64>,
    bound: u64,
}

/// Each bound is the value when it was last set, plus some room: a tenth for instructions, because the C library chooses
/// its routines by processor. A change that improves a figure lowers its bound; a change that raises one gives the reason
/// in the commit.
const GUARDED: &[Guarded] = &[
    Guarded {
        what: "dependencies of `highlevel`, with itself and TLS",
        count: |workspace| Ok(dependencies::count(workspace)? as u64),
        bound: 102,
    },
    Guarded {
        what: "lines of generated/src for an operation",
        count: |workspace| {
            let lines = count_lines(&workspace.join("generated/src"))? as u64;
            Ok(lines / operations(workspace)?)
        },
        bound: 335,
    },
    Guarded {
        what: "kilobytes of generated/src",
        count: |workspace| Ok(bytes(&workspace.join("generated/src"))? / 1000),
        bound: 13_900,
    },
    Guarded {
        what: "million instructions to generate a part of the documents, on one thread",
        count: |workspace| Ok(instructions::of_generation(workspace)? / 1_000_000),
        bound: 2500,
    },
    Guarded {
        what: "million instructions to read a page of contacts and an invoice 200 times",
        count: |workspace| json_work(workspace, "decode"),
        bound: 1720,
    },
    Guarded {
        what: "million instructions to write them 200 times",
        count: |workspace| json_work(workspace, "encode"),
        bound: 630,
    },
];

/// Counts everything and fails if anything is above its bound.
pub(crate) fn run(workspace: &Path) -> Result<ExitCode> {
    println!("| what | counted | bound |\n| --- | ---: | ---: |");
    let mut exceeded = Vec::new();
    for guarded in GUARDED {
        let Guarded { what, bound, .. } = guarded;
        let counted = (guarded.count)(workspace).with_context(|| format!("counting {what}"))?;
        println!("| {what} | {counted} | {bound} |");
        if counted > *bound {
            exceeded.push(format!("{what}: {counted}, at most {bound} are allowed"));
        }
    }
    if exceeded.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    for line in exceeded {
        eprintln!("{line}");
    }
    eprintln!(
        "reduce it, or raise the bound in xtask/bench/src/guard.rs and give the reason in the commit"
    );
    Ok(ExitCode::FAILURE)
}

/// Returns the number of operations of the crate, of all versions.
fn operations(workspace: &Path) -> Result<u64> {
    let generated =
        highlevel_codegen::generate(&workspace.join("spec"), &workspace.join("spec/target"))
            .map_err(|error| anyhow::anyhow!("{error}"))?;
    let figures = generated.coverage.values();
    Ok(figures
        .map(|figures| (figures.operations + figures.unlisted) as u64)
        .sum())
}

fn bytes(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        sum += if entry.file_type()?.is_dir() {
            bytes(&entry.path())?
        } else {
            entry.metadata()?.len()
        };
    }
    Ok(sum)
}

/// Counts the instructions of a part of `json-work` in millions, without those that create the bodies.
fn json_work(workspace: &Path, part: &str) -> Result<u64> {
    let program = build::program(workspace, "highlevel-bench", "release")?;
    let count = |part| instructions::instructions(Command::new(&program).arg(part));
    Ok((count(part)? - count("none")?) / 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_those_of_all_files() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("inner")).expect("a folder");
        fs::write(folder.path().join("a"), "123").expect("a file");
        fs::write(folder.path().join("inner/b"), "45").expect("a file");
        assert_eq!(bytes(folder.path()).expect("it is there"), 5);
    }
}
