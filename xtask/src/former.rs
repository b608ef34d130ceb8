//! Reading the version of the workspace, and finding earlier names whose deprecation period has ended.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use highlevel_codegen::naming::ReleaseName;
use highlevel_codegen::target::FormerName;
use serde::Deserialize;

/// The part of the workspace's manifest that is read.
#[derive(Deserialize)]
struct Manifest {
    workspace: Workspace,
}

#[derive(Deserialize)]
struct Workspace {
    package: Package,
}

#[derive(Deserialize)]
struct Package {
    version: ReleaseName,
}

/// Returns the version of the workspace.
pub fn workspace_version(workspace: &Path) -> Result<ReleaseName> {
    let file = workspace.join("Cargo.toml");
    let text = fs::read_to_string(&file);
    let text = text.with_context(|| format!("cannot read {}", file.display()))?;
    let manifest: Manifest = toml::from_str(&text).with_context(|| {
        format!(
            "{} does not state the version of the workspace",
            file.display()
        )
    })?;
    Ok(manifest.workspace.package.version)
}

/// Returns a message for each earlier name that this version no longer needs.
pub(crate) fn find_expired(names: &[FormerName], workspace: &Path) -> Result<Vec<String>> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    Ok(list_expired(names, &workspace_version(workspace)?))
}

fn list_expired(names: &[FormerName], version: &ReleaseName) -> Vec<String> {
    let expired = names
        .iter()
        .filter(|name| has_expired(&name.since, version));
    let messages = expired.map(|name| {
        format!(
            "spec/target/target.yaml: `{}` is deprecated since {}, and {version} may break callers; delete the entry from \
             `former-names`",
            name.was, name.since
        )
    });
    messages.collect()
}

/// Returns whether `version` may remove a name that was deprecated in `since`: it has a new minor version before 1.0, or a new
/// major version after it.
fn has_expired(since: &ReleaseName, version: &ReleaseName) -> bool {
    let significant = |release: &ReleaseName| match release.numbers() {
        [0, minor, _] => [0, minor],
        [major, _, _] => [major, 0],
    };
    significant(version) > significant(since)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(text: &str) -> ReleaseName {
        ReleaseName::try_from(text.to_owned()).expect("a release")
    }

    #[test]
    fn a_name_stays_until_a_release_may_break_callers() {
        for (since, version, expected) in [
            ("0.2.0", "0.2.0", false),
            ("0.2.0", "0.2.9", false),
            ("0.2.0", "0.3.0", true),
            ("0.3.0", "0.2.0", false),
            ("0.9.0", "1.0.0", true),
            ("1.2.0", "1.9.0", false),
            ("1.2.0", "2.0.0", true),
        ] {
            let found = has_expired(&release(since), &release(version));
            assert_eq!(found, expected, "{since} in {version}");
        }
    }

    #[test]
    fn an_expired_name_is_reported_with_its_releases() {
        let entry = "[{was: 'links::fetch_link', now: get_link, since: 0.2.0}]";
        let names: Vec<FormerName> = serde_yaml::from_str(entry).expect("an entry");

        assert_eq!(list_expired(&names, &release("0.2.1")), [""; 0]);
        let [message] = &*list_expired(&names, &release("0.3.0")) else {
            panic!("one message");
        };
        for part in ["`links::fetch_link`", "0.2.0", "0.3.0", "former-names"] {
            assert!(message.contains(part), "{message}");
        }
    }

    #[test]
    fn a_release_has_three_numbers() {
        for text in ["", "1", "1.0", "1.0.0.0", "1.0.x", "1.0.-1", "v1.0.0"] {
            assert!(ReleaseName::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_workspace_has_a_version() {
        let workspace = crate::workspace::find().expect("the workspace");
        assert!(workspace_version(&workspace).is_ok());
    }
}
