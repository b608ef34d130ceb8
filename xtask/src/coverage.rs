//! `cargo xtask coverage`: updates the figures in README and counts the items without documentation.

mod texts;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use highlevel_codegen::Generated;
use highlevel_codegen::coverage::{EventFigures, Figures};

use xtask::tree::Mode;

/// The mark before the table in README.
const BEGIN: &str = "<!-- printed by `cargo xtask coverage` -->\n";

/// The mark after the table in README.
const END: &str = "<!-- end of coverage -->\n";

/// Writes the table of the figures into README and the counts of undocumented items into their file. If `mode` only checks, fails
/// if the table differs. In both modes, fails if the sum of the counts has increased.
pub(crate) fn run(workspace: &Path, mode: Mode) -> Result<ExitCode> {
    let generated = generate(workspace)?;
    let figures = settle_readme(workspace, &generated, mode)?;
    let texts = texts::settle(workspace, &generated.texts, mode)?;
    Ok(if figures == ExitCode::SUCCESS {
        texts
    } else {
        figures
    })
}

/// Lists the items whose documentation is missing or only repeats their name.
pub(crate) fn list_texts(workspace: &Path, module: Option<&str>) -> Result<ExitCode> {
    texts::list(&generate(workspace)?.texts, module.unwrap_or_default());
    Ok(ExitCode::SUCCESS)
}

fn generate(workspace: &Path) -> Result<Generated> {
    let spec = workspace.join("spec");
    match highlevel_codegen::generate(&spec, &spec.join("target")) {
        Ok(generated) => Ok(generated),
        Err(error) => bail!("{error}"),
    }
}

fn settle_readme(workspace: &Path, generated: &Generated, mode: Mode) -> Result<ExitCode> {
    let table = table(&generated.coverage) + &events(&generated.events);
    print!("{table}");
    let path = workspace.join("README.md");
    let readme = fs::read_to_string(&path).context("README.md cannot be read")?;
    let updated = replace(&readme, &table)?;
    match mode {
        _ if updated == readme => Ok(ExitCode::SUCCESS),
        Mode::Write => {
            fs::write(&path, updated).context("README.md cannot be written")?;
            Ok(ExitCode::SUCCESS)
        }
        Mode::Check => {
            eprintln!("README.md has other figures; run `cargo xtask coverage`");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Replaces the content between the two marks.
fn replace(readme: &str, table: &str) -> Result<String> {
    let marked = readme
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = marked else {
        bail!(
            "README.md lacks the marks `{}` and `{}`",
            BEGIN.trim(),
            END.trim()
        );
    };
    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}

/// A row of the table: its label, and its figure in one version.
type Row = (&'static str, fn(&Figures) -> usize);

const ROWS: &[Row] = &[
    ("APIs", |figures| figures.apis),
    ("operations of the reference", |figures| figures.operations),
    ("operations that only a guide mentions", |figures| {
        figures.unlisted
    }),
    (
        "documented statuses: a variant of the error enum, or the output",
        |figures| figures.statuses,
    ),
    ("operations that return a type, a file or text", |figures| {
        figures.typed
    }),
    ("operations that return no content", |figures| figures.empty),
    (
        "operations that return raw JSON, for a stated reason",
        |figures| figures.raw,
    ),
    (
        "operations that return lists in pages, which `pages` and `items` read whole",
        |figures| figures.paged,
    ),
    ("operations whose scopes are known", |figures| {
        figures.scoped
    }),
    ("types of objects and unions", |figures| figures.types),
    ("open enums", |figures| figures.enums),
];

fn table(coverage: &BTreeMap<String, Figures>) -> String {
    let mut text = String::from("| |");
    for version in coverage.keys() {
        write!(text, " {version} |").expect("writing to a String cannot fail");
    }
    text.push_str("\n| --- |");
    text.push_str(&" ---: |".repeat(coverage.len()));
    for (name, figure) in ROWS {
        write!(text, "\n| {name} |").expect("writing to a String cannot fail");
        for figures in coverage.values() {
            write!(text, " {} |", figure(figures)).expect("writing to a String cannot fail");
        }
    }
    text.push('\n');
    text
}

/// Returns the sentence about the number of events, which belong to no version.
fn events(figures: &EventFigures) -> String {
    let EventFigures {
        documented,
        unlisted,
    } = figures;
    format!(
        "\nOf the events that HighLevel sends, `highlevel::webhooks` has types for {documented} that the reference \
         documents and {unlisted} that it lacks.\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_text_between_the_marks_is_replaced() {
        let readme = format!("before\n{BEGIN}old\n{END}after\n");
        let replaced = replace(&readme, "new\n").expect("the marks are there");
        assert_eq!(replaced, format!("before\n{BEGIN}new\n{END}after\n"));
        replace("no marks", "new\n").expect_err("there are no marks");
    }

    #[test]
    fn the_figures_in_the_readme_are_those_of_the_spec() {
        let workspace = xtask::workspace::find().expect("the test runs in the workspace");
        let code = run(&workspace, Mode::Check).expect("README.md has the marks");
        assert_eq!(code, ExitCode::SUCCESS);
    }
}
