//! How the cost of generating grows with the number of documents.

use std::fs::{self, FileType};
use std::path::Path;

use anyhow::{Context, Result};

use super::stages::Run;

/// The cost for multiples of the documents.
pub(super) struct Growth {
    /// The multiple, and the run.
    pub(super) runs: Vec<(usize, Run)>,
}

impl Growth {
    /// Measures multiples of the documents in `spec`. `whole` is the result for the documents themselves.
    pub(super) fn measure(bench: &Path, spec: &Path, whole: Run, copies: &[usize]) -> Result<Self> {
        let mut runs = vec![(1, whole)];
        for count in copies {
            let folder = tempfile::tempdir()?;
            multiply(spec, *count, folder.path())?;
            runs.push((*count, Run::least(super::RUNS, bench, folder.path())?));
        }
        Ok(Self { runs })
    }

    /// Returns the exponent with which a figure grows with the number of operations.
    #[expect(
        clippy::cast_precision_loss,
        reason = "operations do not come near 2^53"
    )]
    pub(super) fn exponent(&self, figure: impl Fn(&Run) -> f64) -> f64 {
        let points = self.runs.iter();
        let points = points.map(|(_, run)| (run.made.operations as f64, figure(run)));
        exponent(&points.collect::<Vec<_>>())
    }
}

/// Returns the exponent of the power of `x` that fits the points best: the slope of the straight line through their
/// logarithms.
fn exponent(points: &[(f64, f64)]) -> f64 {
    let logarithms = points.iter().map(|(x, y)| (x.ln(), y.ln()));
    let logarithms: Vec<(f64, f64)> = logarithms.collect();
    let mean = |values: &mut dyn Iterator<Item = f64>| {
        let (sum, count) =
            values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
        sum / count
    };
    let middle_x = mean(&mut logarithms.iter().map(|(x, _)| *x));
    let middle_y = mean(&mut logarithms.iter().map(|(_, y)| *y));
    let rise: f64 = logarithms
        .iter()
        .map(|(x, y)| (x - middle_x) * (y - middle_y))
        .sum();
    let run: f64 = logarithms.iter().map(|(x, _)| (x - middle_x).powi(2)).sum();
    rise / run
}

/// Writes a spec folder with `count` copies of every document and of the overlays that extend it, and the target.
///
/// A copy is a separate API with another file name, and so another module. References lead to the copy of the document, and
/// copies of two versions share their common types with each other. Overlays that extend many documents by a `*.yaml`
/// extend the copies unchanged.
fn multiply(spec: &Path, count: usize, target: &Path) -> Result<()> {
    for folder in folders(spec)? {
        // The target of the generated crate is copied only once.
        let count = if folder == "target" { 1 } else { count };
        for file in files(&spec.join(&folder))? {
            let text = fs::read_to_string(spec.join(&folder).join(&file))
                .with_context(|| format!("{folder}/{file} cannot be read"))?;
            for number in 1..=count {
                if let Some((file, text)) = copy(&file, &text, number) {
                    let folder = target.join(&folder);
                    fs::create_dir_all(&folder)?;
                    fs::write(folder.join(file), text)?;
                }
            }
        }
    }
    Ok(())
}

/// Returns the names of the folders in a spec folder. Files outside of the folders describe the whole crate and are not copied.
pub(super) fn folders(spec: &Path) -> Result<Vec<String>> {
    names(spec, FileType::is_dir)
}

/// Returns the names of the files in a folder.
pub(super) fn files(folder: &Path) -> Result<Vec<String>> {
    names(folder, FileType::is_file)
}

/// Returns the names of the entries of one kind in a folder.
fn names(folder: &Path, is_wanted: fn(&FileType) -> bool) -> Result<Vec<String>> {
    let cannot = || format!("{} cannot be listed", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(cannot)? {
        let entry = entry.with_context(cannot)?;
        if is_wanted(&entry.file_type().with_context(cannot)?) {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// Returns the name and the content of a copy of a file, or `None` for an overlay that must not be copied. The first copy is
/// the file itself.
fn copy(file: &str, text: &str, number: usize) -> Option<(String, String)> {
    if number == 1 {
        return Some((file.to_owned(), text.to_owned()));
    }
    let extends_many = |line: &str| line.starts_with("extends:") && line.contains("/*.");
    if text.lines().any(extends_many) {
        return None;
    }
    let ending = format!("-copy-{number}.yaml");
    let lines = text.lines().map(|line| {
        let line = if line.starts_with("extends:") {
            line.replace(".yaml", &ending)
        } else {
            line.replace(".yaml#/", &format!("{ending}#/"))
        };
        line + "\n"
    });
    Some((file.replace(".yaml", &ending), lines.collect()))
}

#[cfg(test)]
mod tests {
    use highlevel_codegen::generate;

    use super::*;
    use crate::generation::subset;

    #[test]
    fn the_exponent_is_that_of_the_power() {
        let of = |power: f64| [1.0, 2.0, 4.0].map(|x: f64| (x, 3.0 * x.powf(power)));
        for power in [0.0, 1.0, 1.5, 2.0] {
            assert!((exponent(&of(power)) - power).abs() < 1e-9, "{power}");
        }
        // Twice the size takes 1.5 times as long.
        assert!((exponent(&[(100.0, 2.0), (200.0, 3.0)]) - 1.5_f64.log2()).abs() < 1e-9);
    }

    #[test]
    fn a_copy_refers_to_copies() {
        let document = "$ref: common.yaml#/components/schemas/A\ndescription: see links.yaml\n";
        let (name, text) = copy("links.yaml", document, 2).expect("documents are copied");
        assert_eq!(name, "links-copy-2.yaml");
        assert_eq!(
            text,
            "$ref: common-copy-2.yaml#/components/schemas/A\ndescription: see links.yaml\n"
        );

        let overlay = "overlay: 1.0.0\nextends: ../v*/links.yaml\n";
        let (_, text) =
            copy("links.yaml", overlay, 3).expect("overlays of one document are copied");
        assert_eq!(text, "overlay: 1.0.0\nextends: ../v*/links-copy-3.yaml\n");
        assert_eq!(copy("paging.yaml", "extends: ../v*/*.yaml\n", 2), None);
    }

    #[test]
    fn twice_the_documents_are_twice_the_operations() {
        let spec = xtask::workspace::find().unwrap().join("spec");
        let [once, twice] = [1, 2].map(|count| {
            let [few, many] = [(); 2].map(|()| tempfile::tempdir().unwrap());
            subset::copy(&spec, few.path()).unwrap();
            multiply(few.path(), count, many.path()).unwrap();
            let coverage = generate(many.path(), &many.path().join("target"))
                .unwrap()
                .coverage;
            coverage["v2"].operations + coverage["v3"].operations
        });
        assert!(once > 0);
        assert_eq!(twice, 2 * once);
    }
}
