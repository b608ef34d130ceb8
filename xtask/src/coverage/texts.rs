//! Counting the public items without useful documentation. The counts by module are in a file, and their sum may not increase.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use highlevel_codegen::coverage::TextFigures;

use xtask::tree::Mode;

/// The file with the counts.
const FILE: &str = "xtask/texts.lock";

const HEAD: &str = "\
# Number of public items without documentation, or whose documentation only repeats the name, by module.
# `cargo xtask coverage` writes this file and fails if their sum rises; `cargo xtask coverage --texts [MODULE]` lists the items.
";

/// The figures of each module, by the path of the module in the crate.
type Texts = BTreeMap<String, TextFigures>;

/// The counts in the file, by module.
type Recorded = BTreeMap<String, usize>;

/// Prints the share of undocumented items, and writes the counts by module unless `mode` only checks. Fails without writing if
/// their sum increased.
pub(super) fn settle(workspace: &Path, texts: &Texts, mode: Mode) -> Result<ExitCode> {
    println!("\n{}", summary(texts));
    let path = workspace.join(FILE);
    let recorded = match fs::read_to_string(&path) {
        Ok(text) => Some(parse(&text)?),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error).context(FILE),
    };
    let risen = recorded.map_or(Vec::new(), |recorded| risen(texts, &recorded));
    for line in &risen {
        eprintln!("{line}");
    }
    if !risen.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    if mode == Mode::Write {
        fs::write(&path, render(texts)).context(FILE)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints the paths of the undocumented items whose path begins with `prefix`.
pub(super) fn list(texts: &Texts, prefix: &str) {
    for (module, figures) in texts {
        let items = figures.missing.iter();
        let paths = items.map(|item| format!("{module}::{item}"));
        for path in paths.filter(|path| path.starts_with(prefix)) {
            println!("{path}");
        }
    }
}

/// Returns the sentence about the number of undocumented items.
fn summary(texts: &Texts) -> String {
    let fields: usize = texts.values().map(|figures| figures.fields).sum();
    let types: usize = texts.values().map(|figures| figures.types).sum();
    let missing = texts.values().flat_map(|figures| &figures.missing);
    let (of_fields, of_types): (Vec<_>, Vec<_>) = missing.partition(|item| item.contains("::"));
    let tenths = (1000 * of_fields.len()).div_ceil(fields.max(1));
    format!(
        "Without documentation of their own: {} of {fields} public fields and parameters ({}.{} %), {} of {types} types.",
        of_fields.len(),
        tenths / 10,
        tenths % 10,
        of_types.len()
    )
}

/// Returns a message for each module with more undocumented items than recorded, if the sum of all modules increased.
///
/// If the sum did not increase, items only moved between modules.
fn risen(texts: &Texts, recorded: &Recorded) -> Vec<String> {
    let sum: usize = texts.values().map(|figures| figures.missing.len()).sum();
    if sum <= recorded.values().sum() {
        return Vec::new();
    }
    let modules = texts.iter().filter_map(|(module, figures)| {
        let before = recorded.get(module).copied().unwrap_or_default();
        let now = figures.missing.len();
        (now > before).then(|| {
            format!(
                "{module}: {now} items without a useful text, {before} before; describe the new ones in `texts` of an overlay \
                 (`cargo xtask coverage --texts {module}` lists them)"
            )
        })
    });
    modules.collect()
}

fn render(texts: &Texts) -> String {
    let mut text = HEAD.to_owned();
    for (module, figures) in texts {
        if !figures.missing.is_empty() {
            writeln!(text, "{module} {}", figures.missing.len())
                .expect("writing to a String cannot fail");
        }
    }
    text
}

fn parse(text: &str) -> Result<Recorded> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let numbers = lines.map(|line| {
        let (module, number) = line
            .split_once(' ')
            .with_context(|| format!("{FILE}: {line}"))?;
        let number = number.parse().with_context(|| format!("{FILE}: {line}"))?;
        Ok((module.to_owned(), number))
    });
    numbers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{files_below, read};

    /// Beginnings of sentences that only repeat the signature.
    const EMPTY_PHRASES: &[&str] = &[
        "/// Sets `",
        "/// Sets the query parameter",
        "/// Sets the path parameter",
        "/// Sets the header",
        "/// Sets the request body",
        "/// Makes a value",
        "/// Makes the parameters",
        "/// Leads to",
        "/// What can go wrong with",
    ];

    #[test]
    fn generated_docs_have_no_empty_phrases() {
        let workspace = xtask::workspace::find().expect("the test runs in the workspace");
        let files = files_below(&workspace.join("generated/src")).expect("the crate is there");
        let mut found = Vec::new();
        for file in &files {
            let text = read(file).expect("it is a text");
            let empty = text.lines().filter(|line| is_empty(line.trim_start()));
            found.extend(empty.map(|line| format!("{}: {line}", file.display())));
        }
        assert!(files.len() > 1000, "only {} files", files.len());
        assert_eq!(found, [""; 0]);
    }

    /// Returns whether a line begins with an empty phrase, or is a sentence such as "Its title.".
    fn is_empty(line: &str) -> bool {
        let title = line
            .strip_prefix("/// Its ")
            .and_then(|rest| rest.strip_suffix('.'));
        title.is_some_and(|rest| !rest.contains(' '))
            || EMPTY_PHRASES.iter().any(|phrase| line.starts_with(phrase))
    }

    #[test]
    fn a_sentence_of_two_words_about_it_is_empty() {
        assert!(is_empty("/// Its title."));
        assert!(is_empty("/// Sets `title`."));
        assert!(!is_empty("/// Its title as visitors see it."));
        assert!(!is_empty(
            "/// Sets the value of a custom field, given by id."
        ));
    }

    fn texts(modules: &[(&str, &[&str])]) -> Texts {
        let figures = |missing: &[&str]| TextFigures {
            fields: 100,
            types: 10,
            missing: missing.iter().map(|item| (*item).to_owned()).collect(),
        };
        let modules = modules.iter();
        modules
            .map(|(module, missing)| ((*module).to_owned(), figures(missing)))
            .collect()
    }

    #[test]
    fn what_is_written_is_what_is_read() {
        let texts = texts(&[("contacts", &["Contact::name", "Note"]), ("forms", &[])]);
        let recorded = parse(&render(&texts)).expect("it was written by us");
        assert_eq!(recorded, [("contacts".to_owned(), 2)].into());
        parse("contacts two\n").expect_err("`two` is not a number");
        parse("contacts\n").expect_err("there is no number");
    }

    #[test]
    fn a_rise_names_the_module() {
        let recorded: Recorded = [("contacts".to_owned(), 1), ("forms".to_owned(), 1)].into();
        let one: &[&str] = &["Contact::name"];
        let two: &[&str] = &["Contact::name", "Contact::tags"];
        assert_eq!(
            risen(&texts(&[("contacts", one), ("forms", one)]), &recorded),
            [""; 0]
        );
        assert_eq!(risen(&texts(&[("contacts", one)]), &recorded), [""; 0]);
        assert_eq!(
            risen(&texts(&[("contacts", two)]), &recorded),
            [""; 0],
            "it moved"
        );
        let messages = risen(&texts(&[("contacts", two), ("forms", one)]), &recorded);
        assert_eq!(messages.len(), 1);
        assert!(messages[0].starts_with("contacts: 2 items"), "{messages:?}");
        assert_eq!(
            risen(&texts(&[("new", two), ("forms", one)]), &recorded).len(),
            1
        );
    }

    #[test]
    fn the_share_is_of_fields() {
        let texts = texts(&[("contacts", &["Contact::name", "Note"])]);
        let expected = "Without documentation of their own: 1 of 100 public fields and parameters (1.0 %), 1 of 10 types.";
        assert_eq!(summary(&texts), expected);
    }
}
