//! `cargo xtask bench compile`: the cost of compiling the crate, compared with ghl-sdk with the same features.

mod binary;
mod project;

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

pub(crate) use self::project::count_lines;
use self::project::{Mode, Project, Sdk};
use super::machine;

/// A large API with the same feature name in both crates.
const LARGE: &str = "social-planner";

/// Returns the features that both crates have, except `default` and `full`.
fn common_features(ours: &Project, theirs: &Project) -> Result<Vec<String>> {
    let theirs = theirs.features()?;
    let ours = ours.features()?;
    let is_api = |name: &String| name != "default" && name != "full";
    Ok(ours
        .into_iter()
        .filter(|name| is_api(name) && theirs.contains(name))
        .collect())
}

/// Measures both crates and returns the section of docs/benchmarks.md.
pub(crate) fn run(workspace: &Path) -> Result<String> {
    let folder = workspace.join("target/bench/compile");
    let ours = Project::new(&folder, Sdk::ours(workspace))?;
    let theirs = Project::new(&folder, Sdk::ghl_sdk())?;
    let mut text = machine::describe("cargo xtask bench compile --write")?;
    text.push_str(
        "\n\nThe crates of an SDK alone (ours: `highlevel`, `highlevel-json` and `highlevel-runtime`; theirs: `ghl-sdk` 0.5.2 and `ghl-models`). \
         Dependencies are compiled beforehand. Incremental compilation is off, and lints are capped (`--cap-lints`) as in a dependency. CPU is \
         user and system time in seconds, memory the most that one process held. Ratios are ours to theirs. In both SDKs, \
         the calling program compiles most function bodies: the code that serde derives is generic, and ours is `#[inline]`.\n\n",
    );
    text.push_str(&full(&ours, &theirs)?);
    text.push_str(&binary::compare(workspace, &folder)?);
    text.push_str(&by_feature(&ours, &theirs)?);
    Ok(text)
}

/// Compares the crates with all APIs in each mode, and a large API in a release build.
fn full(ours: &Project, theirs: &Project) -> Result<String> {
    let mut text = String::from(
        "| | CPU s | theirs | ratio | MB | theirs | ratio | rlib MB | theirs |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    let modes = [
        ("`cargo check`", "full", Mode::Check, 2),
        ("`cargo build`", "full", Mode::Build, 1),
        ("`cargo build --release`", "full", Mode::Release, 1),
        ("`cargo build --release`", LARGE, Mode::Release, 1),
    ];
    for (title, feature, mode, runs) in modes {
        eprintln!("{title}, {feature}");
        let (our, their) = (
            ours.measure(feature, mode, runs)?,
            theirs.measure(feature, mode, runs)?,
        );
        let rlibs = match mode {
            Mode::Check => "|".to_owned(),
            _ => format!("{:.0} | {:.0}", our.rlib, their.rlib),
        };
        writeln!(
            text,
            "| {title}, `{feature}` | {:.1} | {:.1} | **{:.2}** | {:.0} | {:.0} | **{:.2}** | {rlibs} |",
            our.cost.cpu,
            their.cost.cpu,
            our.cost.cpu / their.cost.cpu,
            our.cost.megabytes,
            their.cost.megabytes,
            our.cost.megabytes / their.cost.megabytes,
        )?;
    }
    let (our, their) = (ours.lines()?, theirs.lines()?);
    writeln!(text, "\nLines of source: {our} against {their}.\n")?;
    Ok(text)
}

/// Compares each API that both crates have, by `cargo check`.
fn by_feature(ours: &Project, theirs: &Project) -> Result<String> {
    let mut text = String::from(
        "| `cargo check` with one feature | CPU s | theirs | ratio | MB | theirs |\n\
         | --- | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for feature in common_features(ours, theirs)? {
        eprintln!("cargo check, {feature}");
        let our = ours.measure(&feature, Mode::Check, 1)?.cost;
        let their = theirs.measure(&feature, Mode::Check, 1)?.cost;
        writeln!(
            text,
            "| {feature} | {:.1} | {:.1} | {:.2} | {:.0} | {:.0} |",
            our.cpu,
            their.cpu,
            our.cpu / their.cpu,
            our.megabytes,
            their.megabytes,
        )?;
    }
    Ok(text)
}
