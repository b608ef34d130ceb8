//! The developer's commands, the subcommands of `cargo xtask`.

mod bench;
mod changes;
mod connect_test;
mod coverage;
mod files;
mod fuzz;
mod git;
mod import;
mod observe;
mod prose;
mod public_api;
mod published;
mod release;
mod store_test;
mod words;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::tree::Mode;
use xtask::{generate, workspace};

/// The developer's commands of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the crate in generated/ from the documents in spec/.
    Gen {
        /// Write nothing; list the differences and fail if there are any.
        #[arg(long)]
        check: bool,
    },
    /// Measures the costs of generating, compiling and calling. `bench help` lists the commands.
    #[command(disable_help_flag = true)]
    Bench {
        /// The command and its options, for the package in xtask/bench.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Prints the changes for callers since an earlier revision, as sections of the changelog.
    ///
    /// Without BASE, since the last tag; in a checkout without tags, since HEAD if spec/ has uncommitted changes, and otherwise
    /// since the commit before the last one that changed spec/.
    Changes {
        /// A revision of git, or a folder with an earlier spec/, which needs no git.
        base: Option<String>,
    },
    /// Counts the covered parts of the API and writes the figures into README; fails if more items lack documentation
    /// than before.
    Coverage {
        /// Write nothing; fail if README has other figures.
        #[arg(long)]
        check: bool,
        /// List the items of a module such as `v3::contacts`, or of all, whose documentation is missing or only repeats the name.
        #[arg(long, value_name = "MODULE", conflicts_with = "check")]
        #[expect(
            clippy::option_option,
            reason = "clap means by it an option whose value is optional"
        )]
        texts: Option<Option<String>>,
    },
    /// Runs the fuzz targets of the crates. It needs a C++ compiler, but no nightly Rust.
    Fuzz {
        /// The targets to run. Without names, all are run.
        targets: Vec<String>,
        /// Duration of each target.
        #[arg(long, default_value_t = 60)]
        seconds: u32,
        /// Run each target with this many inputs instead. With an empty corpus they are the same in each run.
        #[arg(long, conflicts_with = "seconds")]
        runs: Option<u32>,
    },
    /// Renders a checkout of the published documents into spec/.
    Import {
        /// The checkout, a folder with apps/, common/ and docs/.
        docs: PathBuf,
        /// The commit of the folder, if it is not a git checkout.
        #[arg(long, requires = "date")]
        commit: Option<String>,
        /// The date of that commit: 2026-06-19.
        #[arg(long, requires = "commit")]
        date: Option<String>,
        /// Write nothing; list the differences and fail if there are any.
        #[arg(long)]
        check: bool,
    },
    /// Compares recorded responses with the documents and prints overlay actions for the differences.
    Observe {
        /// Recordings or shapes: JSON files, JSON lines, or folders of them.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Print no actions; fail if the documents do not express an observation.
        #[arg(long)]
        check: bool,
    },
    /// Calls every operation on a server that validates requests against the published documents.
    Published {
        /// The checkout, a folder with apps/, common/ and docs/.
        docs: PathBuf,
    },
    /// Finds sentences of the published documentation in the files of this project.
    Prose {
        /// The checkout, a folder with apps/, common/ and docs/.
        docs: PathBuf,
    },
    /// Checks everything that publishing the crates needs. The workflow `Release` publishes, on a tag.
    ///
    /// It checks manifests, changelog and cryptography libraries, compares the public API and the version with the last tag,
    /// packages the crates, measures the packages, and builds and runs a program that depends only on them.
    Release {
        /// Publish nothing. The option is required, because the command never publishes.
        #[arg(long, required = true)]
        dry_run: bool,
        /// Build no program.
        #[arg(long)]
        quick: bool,
        /// The tag of the release. Without it, faults that only affect a release are notes.
        #[arg(long)]
        tag: Option<String>,
        /// Compare the API with this revision instead of the last tag.
        #[arg(long, value_name = "REVISION")]
        base: Option<String>,
    },
    /// Finds phrases that the project avoids. xtask/words.toml lists them with replacements.
    Words,
    /// Tests sessions and webhooks on a real Redis server, which it starts.
    StoreTest,
    /// Walks through the examples `connect` and `custom_page` in headless Chromium and keeps screenshots.
    ConnectTest,
}

fn main() -> ExitCode {
    run(&Arguments::parse().command).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(command: &Command) -> anyhow::Result<ExitCode> {
    let workspace = workspace::find()?;
    match command {
        Command::Gen { check } => generate::run(&workspace, mode(*check)),
        Command::Bench { arguments } => bench::run(&workspace, arguments),
        Command::Changes { base } => changes::run(&workspace, base.as_deref()),
        Command::Coverage {
            texts: Some(module),
            ..
        } => coverage::list_texts(&workspace, module.as_deref()),
        Command::Coverage { check, texts: None } => coverage::run(&workspace, mode(*check)),
        Command::Fuzz {
            targets,
            seconds,
            runs,
        } => {
            let limit = runs.map_or(fuzz::Limit::Seconds(*seconds), fuzz::Limit::Runs);
            fuzz::run(&workspace, targets, limit)
        }
        Command::Import {
            docs,
            commit,
            date,
            check,
        } => {
            let stated = import::Stated {
                commit: commit.clone(),
                date: date.clone(),
            };
            import::run(&workspace, docs, &stated, mode(*check))
        }
        Command::Observe { files, check } => observe::run(&workspace, files, mode(*check)),
        Command::Published { docs } => published::run(&workspace, docs),
        Command::Prose { docs } => prose::run(&workspace, docs),
        Command::Release {
            dry_run: _,
            quick,
            tag,
            base,
        } => {
            let options = release::Options {
                tag: tag.as_deref(),
                base: base.as_deref(),
                depth: if *quick {
                    release::Depth::Package
                } else {
                    release::Depth::Program
                },
            };
            release::run(&workspace, &options)
        }
        Command::Words => words::run(&workspace),
        Command::StoreTest => store_test::run(&workspace),
        Command::ConnectTest => connect_test::run(&workspace),
    }
}

fn mode(check: bool) -> Mode {
    if check { Mode::Check } else { Mode::Write }
}
