//! What overlays do to a document.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Edits};

use super::miss::Miss;

/// What the overlays did to one document.
#[derive(Default)]
pub(super) struct Applied {
    /// What each action did, by the numbers of its part and its own.
    pub(super) actions: BTreeMap<(usize, usize), Effect>,
    /// What each entry did, and why it did nothing.
    pub(super) entries: BTreeMap<(usize, usize), (Effect, Option<Miss>)>,
    pub(super) edits: Edits,
    pub(super) diagnostics: Diagnostics,
}

/// What an action or entry did.
#[derive(Clone, Copy, Default)]
pub(super) struct Effect {
    pub(super) matched: bool,
    pub(super) changed: bool,
    pub(super) complained: bool,
}

impl Effect {
    /// Returns what two together did.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            matched: self.matched | other.matched,
            changed: self.changed | other.changed,
            complained: self.complained | other.complained,
        }
    }
}
