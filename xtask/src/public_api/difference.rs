//! The differences between two listings of an API, and whether existing code compiles against the later one.

use std::fmt;

use super::listing::{Entry, Listing};

/// Maximum number of printed breaking changes. Further ones are counted.
const PRINTED: usize = 40;

/// The differences between two listings.
#[derive(Debug, Default)]
pub(crate) struct Difference {
    /// Changes that may break the compilation of existing code, each with one or more lines.
    breaking: Vec<String>,
    added: usize,
}

impl Difference {
    pub(crate) fn between(before: &Listing, after: &Listing) -> Self {
        let mut difference = Self::default();
        for (key, entry) in &before.entries {
            match after.entries.get(key) {
                None if has_parent(entry, after) => {
                    let what = entry.signatures.iter().next();
                    let what = what.map_or("", |signature| signature.trim());
                    difference.breaking.push(format!("removed: {key}: {what}"));
                }
                None => {}
                Some(now) => difference.compare(key, entry, now),
            }
        }
        for (key, entry) in &after.entries {
            if before.entries.contains_key(key) {
                continue;
            }
            difference.added += 1;
            if entry.breaks_when_added && has_parent(entry, before) {
                let reason = "existing implementations, matches or constructors lack it";
                difference.breaking.push(format!("added: {key}: {reason}"));
            }
        }
        difference
    }

    fn compare(&mut self, key: &str, was: &Entry, now: &Entry) {
        for gone in was.signatures.difference(&now.signatures) {
            let mut new = now.signatures.difference(&was.signatures);
            let new = new.next().map_or("(gone)", String::as_str);
            self.breaking.push(format!(
                "changed: {key}\n    was {}\n    now {}",
                gone.trim(),
                new.trim()
            ));
        }
    }

    /// Returns a difference with these changes.
    #[cfg(test)]
    pub(crate) fn sample(breaking: &[&str], added: usize) -> Self {
        Self {
            breaking: breaking.iter().copied().map(ToOwned::to_owned).collect(),
            added,
        }
    }

    pub(crate) fn is_breaking(&self) -> bool {
        !self.breaking.is_empty()
    }

    pub(crate) fn has_additions(&self) -> bool {
        self.added != 0
    }
}

/// Returns whether an entry has no parent, or one that is in the listing. Otherwise only the parent is reported.
fn has_parent(entry: &Entry, listing: &Listing) -> bool {
    entry
        .parent
        .as_ref()
        .is_none_or(|parent| listing.entries.contains_key(parent))
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} breaking changes, {} additions",
            self.breaking.len(),
            self.added
        )?;
        for change in self.breaking.iter().take(PRINTED) {
            write!(formatter, "\n  {change}")?;
        }
        if let Some(more) = self.breaking.len().checked_sub(PRINTED)
            && more != 0
        {
            write!(formatter, "\n  and {more} more")?;
        }
        Ok(())
    }
}
