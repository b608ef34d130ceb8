//! The effects of overlays on a document.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Edits};

use super::miss::Miss;

/// The effects of the overlays on one document.
#[derive(Default)]
pub(super) struct Applied {
    /// The effect of each action, by the indices of its part and of the action.
    pub(super) actions: BTreeMap<(usize, usize), Effect>,
    /// Whether each alternative of an action's target selected something.
    pub(super) alternatives: BTreeMap<(usize, usize), Vec<bool>>,
    /// The effect of each entry, and the reason if it names no node.
    pub(super) entries: BTreeMap<(usize, usize), (Effect, Option<Miss>)>,
    pub(super) edits: Edits,
    pub(super) diagnostics: Diagnostics,
}

/// The effect of an action or entry.
#[derive(Clone, Copy, Default)]
pub(super) struct Effect {
    pub(super) matched: bool,
    pub(super) changed: bool,
    pub(super) complained: bool,
}

impl Effect {
    /// Returns an effect that only states whether something matched.
    pub(super) fn of_match(matched: bool) -> Self {
        Self {
            matched,
            ..Self::default()
        }
    }

    /// Returns the combination of two effects.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            matched: self.matched | other.matched,
            changed: self.changed | other.changed,
            complained: self.complained | other.complained,
        }
    }
}
