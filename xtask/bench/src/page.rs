//! The page with the results, `docs/benchmarks.md`. `gen`, `compile`, `run` and `webhooks` each replace their section of it if
//! `--write` is given.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

pub(crate) struct Page {
    path: PathBuf,
}

impl Page {
    pub(crate) fn of(workspace: &Path) -> Self {
        Self {
            path: workspace.join("docs/benchmarks.md"),
        }
    }

    /// Replaces the section of a command.
    pub(crate) fn replace(&self, section: &str, text: &str) -> Result<()> {
        let place = self.path.display();
        let old =
            fs::read_to_string(&self.path).with_context(|| format!("{place} cannot be read"))?;
        let new = replace(&old, section, text).with_context(|| place.to_string())?;
        fs::write(&self.path, new).with_context(|| format!("{place} cannot be written"))
    }
}

/// Replaces the content between the two marks of a section.
fn replace(page: &str, section: &str, text: &str) -> Result<String> {
    let begin = format!("<!-- printed by `cargo xtask bench {section} --write` -->\n");
    let end = format!("<!-- end of {section} -->\n");
    let marked = page
        .split_once(&begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1)));
    let Some((before, after)) = marked else {
        bail!(
            "the marks `{}` and `{}` are missing",
            begin.trim(),
            end.trim()
        );
    };
    Ok(format!("{before}{begin}\n{}\n\n{end}{after}", text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_section_that_is_named_is_replaced() {
        let page = |gen_, run| {
            format!(
                "# Title\n<!-- printed by `cargo xtask bench gen --write` -->\n{gen_}<!-- end of gen -->\n\
                 <!-- printed by `cargo xtask bench run --write` -->\n{run}<!-- end of run -->\nafter\n"
            )
        };
        let replaced =
            replace(&page("old\n", "kept\n"), "gen", "\nnew\n").expect("the marks are there");
        assert_eq!(replaced, page("\nnew\n\n", "kept\n"));
        replace("no marks", "gen", "new\n").expect_err("there are no marks");
    }
}
