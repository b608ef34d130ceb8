//! Which keys of an object were found by a field, and which of their values a field holds.

use std::cell::Cell;

const BITS: u32 = u64::BITS;

/// Two bits for each key of an object.
#[derive(Debug)]
pub(crate) struct Marks {
    first: Word,
    /// The bits of the keys after the first 64.
    more: Vec<Word>,
}

#[derive(Clone, Debug, Default)]
struct Word {
    found: Cell<u64>,
    held: u64,
}

impl Marks {
    /// Returns the marks of an object of `count` keys, none of which is marked.
    pub(crate) fn new(count: u32) -> Self {
        let more = count.saturating_sub(1) / BITS;
        Self {
            first: Word::default(),
            more: vec![Word::default(); more as usize],
        }
    }

    /// Notes that a field has the key at `position`.
    #[inline]
    pub(crate) fn find(&self, position: u32) {
        let found = &self.word_at(position).found;
        found.set(found.get() | bit(position));
    }

    /// Notes that a field holds the value of the key at `position`.
    #[inline]
    pub(crate) fn hold(&mut self, position: u32) {
        self.word(position).held |= bit(position);
    }

    pub(crate) fn is_found(&self, position: u32) -> bool {
        self.word_at(position).found.get() & bit(position) != 0
    }

    pub(crate) fn is_held(&self, position: u32) -> bool {
        self.word_at(position).held & bit(position) != 0
    }

    /// Returns whether fields are known to hold the values of all `count` keys. For more than 64 keys it returns false without
    /// checking.
    #[inline]
    pub(crate) fn is_all_held(&self, count: u32) -> bool {
        match count {
            0 => true,
            1..=BITS => self.first.held == u64::MAX >> (BITS - count),
            _ => false,
        }
    }

    #[inline]
    fn word(&mut self, position: u32) -> &mut Word {
        match (position / BITS).checked_sub(1) {
            None => &mut self.first,
            Some(word) => &mut self.more[word as usize],
        }
    }

    #[inline]
    fn word_at(&self, position: u32) -> &Word {
        match (position / BITS).checked_sub(1) {
            None => &self.first,
            Some(word) => &self.more[word as usize],
        }
    }
}

fn bit(position: u32) -> u64 {
    1 << (position % BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_marks_of_its_own() {
        for count in [0, 1, 63, 64, 65, 128, 129, 500] {
            let mut marks = Marks::new(count);
            for position in 0..count {
                assert!(!marks.is_found(position) && !marks.is_held(position));
                assert!(!marks.is_all_held(count));
                marks.find(position);
                assert!(marks.is_found(position) && !marks.is_held(position));
                marks.hold(position);
                assert!(marks.is_held(position));
            }
            assert_eq!(marks.is_all_held(count), count <= 64, "{count}");
        }
    }
}
