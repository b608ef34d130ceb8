//! A subset of the documents that can be generated alone.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::growth::{files, folders};

/// APIs that can be generated without the overlays that extend several APIs. `saas` then has no pagination.
const APIS: &[&str] = &[
    "campaigns",
    "common",
    "companies",
    "courses",
    "custom-fields",
    "email-isv",
    "saas",
    "workflows",
];

/// Copies these APIs, in all versions, with the overlays that extend nothing else, and the target.
pub(crate) fn copy(spec: &Path, target: &Path) -> Result<()> {
    for folder in folders(spec)? {
        for file in files(&spec.join(&folder))? {
            let source = spec.join(&folder).join(&file);
            let text = fs::read_to_string(&source)
                .with_context(|| format!("{} cannot be read", source.display()))?;
            let document = match folder.as_str() {
                "overlays" => extended(&text).unwrap_or_default(),
                _ => &file,
            };
            let is_target = folder == "target";
            if is_target || APIS.iter().any(|api| document == format!("{api}.yaml")) {
                fs::create_dir_all(target.join(&folder))?;
                fs::write(target.join(&folder).join(&file), text)?;
            }
        }
    }
    Ok(())
}

/// Returns the last part of the path that an overlay extends: a file name or a pattern.
fn extended(overlay: &str) -> Option<&str> {
    let path = overlay
        .lines()
        .find_map(|line| line.strip_prefix("extends:"))?;
    path.trim().rsplit('/').next()
}

#[cfg(test)]
mod tests {
    use highlevel_codegen::generate;

    use super::*;

    #[test]
    fn it_is_generated_without_the_rest() {
        let spec = xtask::workspace::find().unwrap().join("spec");
        let folder = tempfile::tempdir().unwrap();
        copy(&spec, folder.path()).unwrap();

        let generated = generate(folder.path(), &folder.path().join("target")).unwrap();
        for version in ["v2", "v3"] {
            assert!(generated.coverage[version].operations > 30, "{version}");
        }
    }

    #[test]
    fn an_overlay_says_what_it_extends() {
        let overlay = "overlay: 1.0.0\nextends: ../v2/saas.yaml\nactions: []\n";
        assert_eq!(extended(overlay), Some("saas.yaml"));
        assert_eq!(extended("extends: ../v2/*.yaml\n"), Some("*.yaml"));
        assert_eq!(extended("overlay: 1.0.0\n"), None);
    }
}
