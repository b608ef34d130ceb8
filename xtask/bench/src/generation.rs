//! `cargo xtask bench gen`: the cost of generating.

mod everyday;
mod growth;
pub(crate) mod stages;
pub(crate) mod subset;

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use highlevel_codegen::stage::Stage;

use self::everyday::Everyday;
use self::growth::Growth;
use self::stages::{Run, Spent};
use super::measure::Cost;
use super::{build, machine};

/// Number of runs of a measurement, unless it needs another number. The least counts.
const RUNS: usize = 5;

/// Multiples of the documents for which the growth is measured.
const COPIES: [usize; 2] = [2, 4];

/// Measures and returns the section of docs/benchmarks.md.
pub(crate) fn run(workspace: &Path) -> Result<String> {
    let bench = build::program(workspace, "xtask-bench", "release")?;
    let spec = workspace.join("spec");
    let whole = Run::least(RUNS, &bench, &spec)?;
    let growth = Growth::measure(&bench, &spec, whole.clone(), &COPIES)?;
    let everyday = Everyday::measure(workspace)?;
    let mut text = machine::describe("cargo xtask bench gen")?;
    text.push_str("\n\n");
    write_stages(&mut text, &whole, &growth)?;
    write_growth(&mut text, &growth)?;
    write_everyday(&mut text, &everyday)?;
    Ok(text)
}

fn write_stages(text: &mut String, whole: &Run, growth: &Growth) -> Result<()> {
    let made = whole.made;
    writeln!(
        text,
        "All of `spec/` in a release build: {} operations, {} files, {} lines, {} bytes. The times are the least of {RUNS} runs. Emitting and formatting are \
         one pass over the files; its wall time is divided in proportion to the CPU time of both. The exponent is that of \
         the growth of CPU time in the table below.\n",
        grouped(made.operations),
        grouped(made.files),
        grouped(made.lines),
        grouped(made.bytes),
    )?;
    text.push_str("| stage | wall, ms | CPU, ms | of all CPU | exponent |\n");
    text.push_str("| --- | ---: | ---: | ---: | ---: |\n");
    let of_stage = |run: &Run, name: &str| run.stages.get(name).copied().unwrap_or_default();
    for name in Stage::ALL.map(Stage::name) {
        let exponent = growth.exponent(|run| of_stage(run, name).cpu);
        write_stage(text, name, of_stage(whole, name), whole, Some(exponent))?;
    }
    let exponent = growth.exponent(|run| run.total.cpu);
    write_stage(text, "**all**", whole.total, whole, Some(exponent))?;
    let write = of_stage(whole, "write");
    write_stage(
        text,
        "write all files, to an empty folder",
        write,
        whole,
        None,
    )?;
    let compare = of_stage(whole, "compare");
    write_stage(
        text,
        "compare all files, when none differs",
        compare,
        whole,
        None,
    )?;
    text.push('\n');
    Ok(())
}

fn write_stage(
    text: &mut String,
    name: &str,
    spent: Spent,
    whole: &Run,
    exponent: Option<f64>,
) -> Result<()> {
    let exponent = exponent.map(|exponent| format!("{exponent:.2}"));
    writeln!(
        text,
        "| {name} | {:.0} | {:.0} | {:.0} % | {} |",
        spent.wall * 1e3,
        spent.cpu * 1e3,
        spent.cpu / whole.total.cpu * 100.0,
        exponent.unwrap_or_default(),
    )?;
    Ok(())
}

fn write_growth(text: &mut String, growth: &Growth) -> Result<()> {
    writeln!(
        text,
        "Copies of the same documents and overlays under other names, so that they are further APIs:\n"
    )?;
    text.push_str("| times | operations | lines | wall, s | CPU, s | peak MB |\n");
    text.push_str("| ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (times, run) in &growth.runs {
        writeln!(
            text,
            "| {times} | {} | {} | {:.2} | {:.2} | {:.0} |",
            grouped(run.made.operations),
            grouped(run.made.lines),
            run.total.wall,
            run.total.cpu,
            run.megabytes,
        )?;
    }
    writeln!(
        text,
        "\nWith n operations, CPU time grows as n^{:.2}, wall time as n^{:.2}, memory as n^{:.2}.\n",
        growth.exponent(|run| run.total.cpu),
        growth.exponent(|run| run.total.wall),
        growth.exponent(|run| run.megabytes),
    )?;
    Ok(())
}

fn write_everyday(text: &mut String, everyday: &Everyday) -> Result<()> {
    writeln!(
        text,
        "`cargo xtask gen` as a contributor runs it, in a copy of the clone with a target folder of its own:\n"
    )?;
    text.push_str("| | wall, s | CPU, s | times the first |\n| --- | ---: | ---: | ---: |\n");
    let first = everyday.unchanged;
    write_cost(text, "nothing has changed", first, first)?;
    let changed = everyday.emitter_changed;
    write_cost(
        text,
        "an emitter has changed, and all structs with it",
        changed,
        first,
    )?;
    write_cost(text, "nothing is built", everyday.from_nothing, first)?;
    Ok(())
}

fn write_cost(text: &mut String, name: &str, cost: Cost, first: Cost) -> Result<()> {
    let times = cost.wall / first.wall;
    writeln!(
        text,
        "| {name} | {:.1} | {:.1} | {times:.1} |",
        cost.wall, cost.cpu
    )?;
    Ok(())
}

/// Writes a number with commas between thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let texts = [0, 999, 1000, 12_345, 10_536_553].map(grouped);
        assert_eq!(texts, ["0", "999", "1,000", "12,345", "10,536,553"]);
    }
}
