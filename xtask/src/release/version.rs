//! Versions, and the minimum version for changes of an API.

use std::fmt;
use std::str::FromStr;

use anyhow::{Context, Result};

use crate::public_api::Difference;

/// A version without a suffix: `0.1.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// Returns the lowest version that may contain these changes, according to docs/stability.md.
    pub(super) fn next(self, difference: &Difference) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let (major, minor, patch) = match (difference.is_breaking(), difference.has_additions()) {
            (true, _) if major != 0 => (major + 1, 0, 0),
            (true, _) => (0, minor + 1, 0),
            (false, true) if major != 0 => (major, minor + 1, 0),
            (false, _) => (major, minor, patch + 1),
        };
        Self {
            major,
            minor,
            patch,
        }
    }
}

impl FromStr for Version {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut parts = text.split('.').map(str::parse);
        let mut part = || parts.next().and_then(Result::ok);
        let version = (|| {
            Some(Self {
                major: part()?,
                minor: part()?,
                patch: part()?,
            })
        })();
        let version = version.filter(|version| version.to_string() == text);
        version.with_context(|| format!("`{text}` is not a version of the form 1.2.3"))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(version: &str, difference: &Difference) -> String {
        let version: Version = version.parse().unwrap();
        version.next(difference).to_string()
    }

    #[test]
    fn what_changed_decides_on_the_next_version() {
        let nothing = Difference::default();
        let addition = Difference::sample(&[], 1);
        let breaking = Difference::sample(&["removed: fn highlevel::f"], 1);
        assert_eq!(next("0.1.2", &nothing), "0.1.3");
        assert_eq!(next("0.1.2", &addition), "0.1.3");
        assert_eq!(next("0.1.2", &breaking), "0.2.0");
        assert_eq!(next("1.2.3", &nothing), "1.2.4");
        assert_eq!(next("1.2.3", &addition), "1.3.0");
        assert_eq!(next("1.2.3", &breaking), "2.0.0");
    }

    #[test]
    fn only_versions_of_three_numbers_are_read() {
        for text in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "v1.2.3",
            "1.2.3-rc.1",
            "01.2.3",
            "1..3",
        ] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
        assert!("0.9.0".parse::<Version>().unwrap() < "0.10.0".parse().unwrap());
    }
}
