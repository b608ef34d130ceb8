//! The number of instructions that a command executes, counted by valgrind: a figure that is independent of other load on
//! the machine.

use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

use super::build;
use super::generation::subset;

/// Counts the instructions of generating a fixed part of the documents.
///
/// It runs on one thread, because waiting threads execute instructions, too. The generator is compiled in the everyday profile,
/// which CI has already built, but never incrementally, because that affects inlining.
pub(crate) fn of_generation(workspace: &Path) -> Result<u64> {
    let bench = build::program(workspace, "xtask-bench", "dev")?;
    let spec = tempfile::tempdir()?;
    subset::copy(&workspace.join("spec"), spec.path())?;
    let mut command = Command::new(bench);
    command
        .arg("stages")
        .arg(spec.path())
        .env("RAYON_NUM_THREADS", "1");
    instructions(&command)
}

/// Runs a command, which must succeed, under valgrind and returns the number of executed instructions.
pub(crate) fn instructions(command: &Command) -> Result<u64> {
    let output = match under_valgrind(command).output() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            bail!("valgrind is not installed; install it: apt-get install valgrind")
        }
        output => output.context("valgrind cannot be started")?,
    };
    counted(&output).with_context(|| format!("{command:?} under valgrind"))
}

fn under_valgrind(command: &Command) -> Command {
    let mut valgrind = Command::new("valgrind");
    valgrind
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => valgrind.env(name, value),
            None => valgrind.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        valgrind.current_dir(folder);
    }
    valgrind
}

/// Returns the count at the end of callgrind's output.
fn counted(output: &Output) -> Result<u64> {
    let printed = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let standard = String::from_utf8_lossy(&output.stdout);
        bail!("it fails:\n{standard}{printed}");
    }
    total(&printed)
        .with_context(|| format!("the output of callgrind has no instruction count:\n{printed}"))
}

/// Finds `==123== Collected : 456` in the output of callgrind.
fn total(printed: &str) -> Option<u64> {
    let mut counts = printed
        .lines()
        .filter_map(|line| line.split_once("Collected : "));
    let (_, count) = counts.next()?;
    count.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::*;

    #[test]
    fn the_total_is_what_was_collected() {
        let printed = "==7== Callgrind, a call-graph generating cache profiler\n\
                       ==7== Events    : Ir\n==7== Collected : 14348687253\n==7== \n\
                       ==7== I   refs:      14,348,687,253\n";
        assert_eq!(total(printed), Some(14_348_687_253));
        assert_eq!(total("==7== Events    : Ir\n"), None);
        assert_eq!(total("==7== Collected : none\n"), None);
    }

    #[test]
    fn the_command_runs_as_it_was_to_run() {
        let mut command = Command::new("true");
        command
            .arg("--quiet")
            .current_dir("/")
            .env("RAYON_NUM_THREADS", "1")
            .env_remove("HOME");
        let valgrind = under_valgrind(&command);
        let words: Vec<&OsStr> = valgrind.get_args().skip(2).collect();
        assert_eq!(words, ["true", "--quiet"]);
        assert_eq!(valgrind.get_current_dir(), Some(Path::new("/")));
        assert_eq!(valgrind.get_envs().count(), 2);
    }
}
