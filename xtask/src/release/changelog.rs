//! The section of a release in the changelog.

use super::version::Version;

/// Returns the reason why the changelog is not ready for a version, if there is one.
pub(super) fn problem(text: &str, version: &Version) -> Option<String> {
    let version = version.to_string();
    let unreleased = section(text, "Unreleased").unwrap_or_default();
    match section(text, &version) {
        None => Some(format!(
            "CHANGELOG.md has no section `## {version}`; rename `Unreleased` to it when you release"
        )),
        Some(section) if section.trim().is_empty() => Some(format!(
            "the section `## {version}` of CHANGELOG.md is empty"
        )),
        Some(_) if !unreleased.trim().is_empty() => Some(format!(
            "CHANGELOG.md has entries under `Unreleased`; move them to `## {version}`"
        )),
        Some(_) => None,
    }
}

/// Returns the text below `## NAME`, which a date may follow, up to the next section.
fn section<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut sections = text.split("\n## ").skip(1);
    sections.find_map(|section| {
        let (head, body) = section.split_once('\n').unwrap_or((section, ""));
        let head = head.split_whitespace().next()?;
        let is_named = head.trim_matches(['[', ']']) == name;
        is_named.then_some(body)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem_of(text: &str) -> Option<String> {
        problem(text, &"0.2.0".parse().unwrap())
    }

    #[test]
    fn a_release_has_a_section_with_entries() {
        for text in [
            "# Changelog\n\n## 0.2.0\n\n- New.\n",
            "# Changelog\n\n## Unreleased\n\n## [0.2.0] - 2026-01-01\n\n- New.\n\n## 0.1.0\n",
        ] {
            assert_eq!(problem_of(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_release_lacks_is_named() {
        for (text, expected) in [
            (
                "# Changelog\n\n## Unreleased\n\n- New.\n",
                "no section `## 0.2.0`",
            ),
            ("# Changelog\n\n## 0.2.01\n\n- New.\n", "no section"),
            (
                "# Changelog\n\n## 0.2.0\n\n## 0.1.0\n\n- Old.\n",
                "is empty",
            ),
            (
                "# Changelog\n\n## Unreleased\n\n- Late.\n\n## 0.2.0\n\n- New.\n",
                "move them",
            ),
        ] {
            let problem = problem_of(text).expect(text);
            assert!(problem.contains(expected), "{problem}");
        }
    }
}
