//! `cargo xtask bench`: measures the costs of generating, compiling and calling.

mod build;
mod compile;
mod dependencies;
mod generation;
mod guard;
mod instructions;
mod machine;
mod measure;
mod page;
mod running;
mod webhooks;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use xtask::workspace;

use self::page::Page;

/// Measures the costs of generating, compiling and calling.
#[derive(Parser)]
#[command(name = "cargo xtask bench", version)]
struct Arguments {
    #[command(subcommand)]
    bench: Bench,
}

#[derive(Subcommand)]
enum Bench {
    /// Measures the generation of the crate by stage, and how it grows with the documents.
    Gen {
        /// Write the table into docs/benchmarks.md.
        #[arg(long)]
        write: bool,
    },
    /// Measures compiling the crate, compared with ghl-sdk with the same features.
    Compile {
        /// Write the table into docs/benchmarks.md.
        #[arg(long)]
        write: bool,
    },
    /// Measures calls and reading and writing JSON, compared with bare reqwest and serde's derive.
    Run {
        /// Write the table into docs/benchmarks.md.
        #[arg(long)]
        write: bool,
    },
    /// Measures the deliveries per second of the webhook receiver, compared with a handler that only verifies.
    Webhooks {
        /// Write the table into docs/benchmarks.md.
        #[arg(long)]
        write: bool,
    },
    /// Counts figures that do not vary between runs (lines, bytes, dependencies, instructions) and fails if one exceeds its
    /// bound. It needs valgrind.
    Guard,
    /// Generates the crate into a temporary folder and prints the cost of each stage, as JSON, for `gen`.
    #[command(hide = true)]
    Stages {
        /// The spec folder.
        spec: PathBuf,
    },
    /// Runs a command and prints its cost, as JSON. The other commands use it, because a process can only read the maximum
    /// memory of all its children, so each measured command needs its own parent.
    #[command(hide = true)]
    Measure {
        /// The program and its arguments.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
        command: Vec<String>,
    },
}

fn main() -> ExitCode {
    let Arguments { bench } = Arguments::parse();
    let result = workspace::find().and_then(|workspace| run(&workspace, &bench));
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(workspace: &Path, bench: &Bench) -> Result<ExitCode> {
    let (section, text, write) = match bench {
        Bench::Gen { write } => ("gen", generation::run(workspace)?, *write),
        Bench::Compile { write } => ("compile", compile::run(workspace)?, *write),
        Bench::Run { write } => ("run", running::run(workspace)?, *write),
        Bench::Webhooks { write } => ("webhooks", webhooks::run(workspace)?, *write),
        Bench::Guard => return guard::run(workspace),
        Bench::Stages { spec } => return generation::stages::run_here(spec),
        Bench::Measure { command } => return measure::run_here(command),
    };
    println!("{text}");
    if write {
        Page::of(workspace).replace(section, &text)?;
    }
    Ok(ExitCode::SUCCESS)
}
