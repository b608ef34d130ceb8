//! Generates the crate of each golden case into `OUT_DIR`, where the case's `lib.rs` includes it from.

use std::error::Error;
use std::fs;
use std::path::Path;

use highlevel_codegen::generate;

/// The target of cases without their own.
const TARGET: &str = "../target";

fn main() -> Result<(), Box<dyn Error>> {
    let out = std::env::var("OUT_DIR")?;
    println!("cargo::rerun-if-changed=Cargo.toml");
    println!("cargo::rerun-if-changed={TARGET}");
    for entry in fs::read_dir(".")? {
        let case = entry?.path();
        let spec = case.join("spec");
        if spec.is_dir() {
            println!("cargo::rerun-if-changed={}", spec.display());
            let own = case.join("target");
            let target = if own.is_dir() {
                println!("cargo::rerun-if-changed={}", own.display());
                own.as_path()
            } else {
                Path::new(TARGET)
            };
            write_case(&Path::new(&out).join(&case), &spec, target)
                .map_err(|error| format!("{}: {error}", case.display()))?;
        }
    }
    Ok(())
}

fn write_case(folder: &Path, spec: &Path, target: &Path) -> Result<(), Box<dyn Error>> {
    for (file, text) in generate(spec, target)?.files {
        let path = folder.join(&file);
        fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        let text = if file == "src/lib.rs" {
            without_inner_docs(&text)
        } else {
            &text
        };
        fs::write(path, text)?;
    }
    Ok(())
}

/// Returns the code after the crate documentation, because `include!` does not allow inner attributes.
fn without_inner_docs(text: &str) -> &str {
    let docs = text.split_inclusive('\n');
    let docs = docs.take_while(|line| line.starts_with("//!"));
    &text[docs.map(str::len).sum()..]
}
