//! `cargo xtask fuzz`: runs the fuzz targets of the crates, each up to a time or a number of inputs.
//!
//! The folder `codegen/fuzz` has the layout of cargo-fuzz, so cargo-fuzz can run the targets, too. It is not needed, because it
//! only adds the flags below and some that need a nightly compiler.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

const FOLDER: &str = "codegen/fuzz";

/// Instrumentation for libFuzzer: counters at every edge, and the operands of comparisons.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
                     -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Time in seconds after which an input is reported as a finding.
const TIMEOUT: u32 = 10;

/// The limit at which a target stops.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    Seconds(u32),
    /// The number of inputs. With an empty corpus they are the same in each run, so that a check is deterministic.
    Runs(u32),
}

impl Limit {
    fn flags(self) -> Vec<String> {
        match self {
            Self::Seconds(seconds) => vec![format!("-max_total_time={seconds}")],
            Self::Runs(runs) => vec![format!("-runs={runs}"), "-seed=1".to_owned()],
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seconds(seconds) => write!(f, "{seconds} s"),
            Self::Runs(runs) => write!(f, "{runs} runs"),
        }
    }
}

/// Builds all targets, and runs the named ones, or all if none is named, each up to `limit`. Stops at the first finding.
pub(crate) fn run(workspace: &Path, targets: &[String], limit: Limit) -> Result<ExitCode> {
    let folder = workspace.join(FOLDER);
    let known = find_targets(&folder)?;
    if let Some(unknown) = targets.iter().find(|target| !known.contains(target)) {
        bail!(
            "there is no target {unknown}; there are {}",
            known.join(", ")
        );
    }
    let targets = if targets.is_empty() { &known } else { targets };
    let programs = build(&folder)?;
    for target in targets {
        println!("fuzzing {target} for {limit}");
        if !fuzz(&folder, &programs.join(target), target, limit)? {
            eprintln!(
                "{target} has a finding, see above; copy its input to {FOLDER}/seeds/{target}, so that the tests read it"
            );
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the names of the targets in a fixed order.
fn find_targets(folder: &Path) -> Result<Vec<String>> {
    let folder = folder.join("fuzz_targets");
    let mut names = Vec::new();
    for entry in
        fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let path = entry?.path();
        if let Some(name) = path.file_stem().and_then(|name| name.to_str()) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Builds all targets and returns their folder.
fn build(folder: &Path) -> Result<PathBuf> {
    let host = host()?;
    let status = cargo()
        .current_dir(folder)
        // With an explicit target, cargo does not apply the flags to build scripts and macros.
        .args(["build", "--locked", "--release", "--target", &host])
        .env("RUSTFLAGS", FLAGS)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .status()
        .context("cargo cannot be started")?;
    if !status.success() {
        bail!(
            "the targets cannot be built, see above; libFuzzer needs a C++ compiler (`c++`), on Linux or macOS. If the \
             dependencies of the crates have changed, run `cargo update --workspace` in {FOLDER}"
        );
    }
    Ok(folder.join("target").join(host).join("release"))
}

fn host() -> Result<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--print", "host-tuple"])
        .output()
        .context("rustc cannot be started")?;
    let host = String::from_utf8(output.stdout)
        .context("the output of `rustc --print host-tuple` is not valid UTF-8")?;
    Ok(host.trim().to_owned())
}

/// Runs a target and returns whether it found nothing. New inputs go to its corpus, which is not committed.
fn fuzz(folder: &Path, program: &Path, target: &str, limit: Limit) -> Result<bool> {
    let corpus = folder.join("corpus").join(target);
    fs::create_dir_all(&corpus)
        .with_context(|| format!("{} cannot be created", corpus.display()))?;
    let artifacts = folder.join("artifacts").join(target);
    fs::create_dir_all(&artifacts)
        .with_context(|| format!("{} cannot be created", artifacts.display()))?;
    let mut prefix = OsString::from("-artifact_prefix=");
    prefix.push(artifacts);
    prefix.push("/");
    let status = Command::new(program)
        .args(limit.flags())
        .arg(format!("-timeout={TIMEOUT}"))
        .args(["-print_final_stats=1", "-print_funcs=0", "-verbosity=0"])
        .arg(prefix)
        // libFuzzer adds to the first folder and only reads the others.
        .arg(corpus)
        .arg(folder.join("seeds").join(target))
        .status()
        .with_context(|| format!("{} cannot be started", program.display()))?;
    Ok(status.success())
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_seeds() {
        let folder = xtask::workspace::find().unwrap().join(FOLDER);
        let targets = find_targets(&folder).unwrap();
        let expected = [
            "decode",
            "gzip",
            "headers",
            "message",
            "paging",
            "record",
            "request",
            "token",
            "url",
            "user_context",
            "webhook",
        ];
        assert_eq!(targets, expected);
        for target in targets {
            assert!(folder.join("seeds").join(&target).is_dir(), "{target}");
        }
    }

    #[test]
    fn an_unknown_target_is_named_with_the_known_ones() {
        let workspace = xtask::workspace::find().unwrap();
        let error = run(&workspace, &["decod".to_owned()], Limit::Seconds(1)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no target decod; there are decode, gzip, headers, message, paging, record, request, token, url, user_context, webhook"
        );
    }
}
