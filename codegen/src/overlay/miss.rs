//! The reasons why a key names no node.

use super::stale::Hint;

/// The reason why a key names no node.
pub(super) enum Miss {
    /// The document does not have the node, or the key is incomplete.
    Nothing(Hint),
    /// Several operations have the id.
    Several,
}

impl Miss {
    pub(super) fn hint(&self) -> Option<&Hint> {
        match self {
            Self::Nothing(hint) => Some(hint),
            Self::Several => None,
        }
    }
}

/// Returns the reason for a key that ends too early.
pub(super) fn unnamed(what: &str) -> Miss {
    Miss::Nothing(Hint::Incomplete(format!("add {what}")))
}

pub(super) fn missing<S: AsRef<str>>(what: &str, name: &str, known: &[S]) -> Miss {
    Miss::Nothing(Hint::new(what, name, known))
}
