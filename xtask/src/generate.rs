//! `cargo xtask gen`: writes the crate in `generated/` from the documents in `spec/`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use highlevel_codegen::signatures;

use crate::former::find_expired;
use crate::source::Source;
use crate::tree::{Mode, Tree};

/// The files and folders in `generated/` that belong to the generator. It does not change any others.
pub const OWNED: &[&str] = &["Cargo.toml", "src", "tests/contract"];

/// Generates the crate of `workspace` and its signatures and, depending on `mode`, writes them or lists the differences.
///
/// A check also fails if an imported document was edited, a deprecated name has expired, or a name of the target matches nothing.
pub fn run(workspace: &Path, mode: Mode) -> Result<ExitCode> {
    let generated = match highlevel_codegen::generate(
        &workspace.join("spec"),
        &workspace.join("spec/target"),
    ) {
        Ok(generated) => generated,
        Err(error) => {
            // Each diagnostic starts with its place, which a terminal can open, so nothing is printed before it.
            eprintln!("{error}");
            // List manual edits of `spec`, which may have caused the errors. Ignore unreadable files: the run fails anyway.
            let _ = find_edits(&workspace.join("spec"));
            return Ok(ExitCode::FAILURE);
        }
    };
    let edits = find_edits(&workspace.join("spec"))?;
    let expired = find_expired(&generated.former_names, workspace)?;
    for message in &expired {
        eprintln!("{message}");
    }
    for name in &generated.unused_names {
        eprintln!(
            "spec/target/target.yaml: `{name}` of `ids`, `types` or `amounts` matches nothing: correct its name, or delete it"
        );
    }
    for change in generated.recorded.changes(&generated.signatures) {
        println!("signature changed: {change}");
    }
    let signatures = Tree {
        name: "spec",
        root: &workspace.join("spec"),
        owned: &[signatures::FILE],
        command: "cargo xtask gen",
    };
    let recorded = (
        signatures::FILE.to_owned(),
        generated.signatures.to_string(),
    );
    let recorded = signatures.settle(&[recorded].into(), mode)?;
    let tree = Tree {
        name: "generated",
        root: &workspace.join("generated"),
        owned: OWNED,
        command: "cargo xtask gen",
    };
    let written = tree.settle(&generated.files, mode)?;
    let is_stale = !expired.is_empty() || !generated.unused_names.is_empty();
    let failed = mode == Mode::Check && (edits > 0 || is_stale);
    Ok(if failed || recorded != ExitCode::SUCCESS {
        ExitCode::FAILURE
    } else {
        written
    })
}

/// Reports the imported documents that were edited by hand, and returns their number.
fn find_edits(spec: &Path) -> Result<usize> {
    let source = Source::read(spec)?;
    let edits = source.map_or(Ok(Vec::new()), |source| source.edits(spec))?;
    for edit in &edits {
        eprintln!(
            "{edit}; put corrections into an overlay, and import the published documents again"
        );
    }
    Ok(edits.len())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_crate_is_up_to_date() {
        let workspace = crate::workspace::find().unwrap();

        assert_eq!(run(&workspace, Mode::Check).unwrap(), ExitCode::SUCCESS);
    }

    #[test]
    fn leaves_the_crate_alone_when_the_spec_is_broken() {
        let workspace = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| {
            let path = workspace.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        put("spec/v2/links.yaml", "openapi: [");
        put("generated/src/lib.rs", "kept");

        for mode in [Mode::Check, Mode::Write] {
            assert_eq!(run(workspace.path(), mode).unwrap(), ExitCode::FAILURE);
        }
        let kept = fs::read_to_string(workspace.path().join("generated/src/lib.rs")).unwrap();
        assert_eq!(kept, "kept");
    }

    #[test]
    fn fails_without_a_spec() {
        let workspace = tempfile::tempdir().unwrap();

        assert_eq!(
            run(workspace.path(), Mode::Write).unwrap(),
            ExitCode::FAILURE
        );
        assert!(!workspace.path().join("generated").exists());
    }
}
