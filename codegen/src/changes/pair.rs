//! Pairs items of the earlier library with items of the later one.

use std::collections::{BTreeMap, VecDeque};

/// The items of two libraries.
#[derive(Debug)]
pub(super) struct Pairs<T> {
    /// Items in both libraries.
    pub(super) both: Vec<(T, T)>,
    /// Items that are only in the earlier library.
    pub(super) gone: Vec<T>,
    /// Items that are only in the later library.
    pub(super) new: Vec<T>,
}

/// Pairs items with equal keys: first by the first key, then the remaining ones by each further key.
pub(super) fn pair_by<T>(
    before: Vec<T>,
    after: Vec<T>,
    keys: &[&dyn Fn(&T) -> String],
) -> Pairs<T> {
    let mut pairs = Pairs {
        both: Vec::new(),
        gone: before,
        new: after,
    };
    for key in keys {
        let mut by_key: BTreeMap<String, VecDeque<T>> = BTreeMap::new();
        for one in pairs.new.drain(..) {
            by_key.entry(key(&one)).or_default().push_back(one);
        }
        for one in std::mem::take(&mut pairs.gone) {
            let other = by_key.get_mut(&key(&one)).and_then(VecDeque::pop_front);
            match other {
                Some(other) => pairs.both.push((one, other)),
                None => pairs.gone.push(one),
            }
        }
        pairs.new = by_key.into_values().flatten().collect();
    }
    pairs
}

/// Formats names for a sentence.
pub(super) fn names<T: std::fmt::Display>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// Returns the items of one list that are not in the other.
pub(super) fn without<T: PartialEq + Clone>(some: &[T], others: &[T]) -> Vec<T> {
    let missing = some.iter().filter(|one| !others.contains(one));
    missing.cloned().collect()
}
