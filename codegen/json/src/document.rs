//! A parsed body, and the mismatches found while decoding it.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use crate::budget::{Budget, DEFAULT_MEMORY};
use crate::error::JsonError;
use crate::findings::{Findings, Noted, Reason, Record};
use crate::mismatch::Mismatch;
use crate::node::Node;
use crate::parse::parse;
use crate::tape::Tape;

/// A parsed JSON text.
///
/// Decoding records missing values, values that did not fit the expected types, and undocumented keys, see
/// [`Document::mismatches`].
#[derive(Debug)]
pub struct Document<'b> {
    pub(crate) tape: Tape<'b>,
    pub(crate) noted: Noted,
    pub(crate) budget: Budget,
    pub(crate) misfits: Misfits,
    pub(crate) lost: Lost,
    /// Keys at the top level that are not data: they are kept, but not reported.
    pub(crate) metadata: &'static [&'static str],
    /// Whether a value is to be written exactly as it was read: coerced values are kept as well.
    pub(crate) is_faithful: bool,
}

impl<'b> Document<'b> {
    /// Parses `body`, which must hold exactly one JSON value. The tape and the decoded values may take 256 MiB of memory.
    pub fn parse(body: &'b [u8]) -> Result<Self, JsonError> {
        Self::parse_within(body, DEFAULT_MEMORY)
    }

    /// Parses `body`. The tape and the values that are decoded from it may take about `memory` bytes. Parsing fails if the tokens
    /// alone take more. Strings with escapes, whose unescaped copies take less than `body`, do not make it fail, but count when values
    /// are decoded: decoding stops when the values would take more than is left, see [`is_too_large`](Self::is_too_large).
    pub fn parse_within(body: &'b [u8], memory: usize) -> Result<Self, JsonError> {
        let tape = parse(body, memory)?;
        let budget = Budget::new(memory.saturating_sub(tape.bytes()), tape.tokens());
        Ok(Self {
            tape,
            noted: Noted::default(),
            budget,
            misfits: Misfits::default(),
            lost: Lost::default(),
            metadata: &[],
            is_faithful: false,
        })
    }

    /// Sets the keys at the top level that are not data, such as a trace ID: they are kept, but are not mismatches.
    #[must_use]
    pub fn with_metadata(mut self, keys: &'static [&'static str]) -> Self {
        self.metadata = keys;
        self
    }

    /// Returns whether decoding stopped because its result would have taken too much memory, or too many attempts to
    /// find the alternatives of unions that fit. The decoded value is then incomplete.
    pub fn is_too_large(&self) -> bool {
        self.budget.is_exceeded()
    }

    /// Returns the whole value.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    /// Returns the mismatches with the types decoded so far: at most 64 values that are missing or of other types, and 256
    /// undocumented keys and objects without a documented key.
    pub fn mismatches(&self) -> Vec<Mismatch> {
        self.findings().describe(self)
    }

    /// Returns the mismatches without descriptions. They can be described later with a document of the same JSON.
    pub fn findings(&self) -> Findings {
        self.noted.findings()
    }

    /// Returns how many mismatches were counted but not kept, beyond the limits.
    pub fn unkept_mismatches(&self) -> usize {
        self.noted.unkept()
    }

    pub(crate) fn record(&self, record: Record) {
        if self.is_faithful && self.budget.take_memory(RECORD) && record.reason == Reason::Coerced {
            self.lost.push(record.token, Loss::Coerced);
        }
        self.noted.record(record, self.is_faithful);
    }

    /// Notes that `value` has an undocumented `key` in an object of the type `expected`.
    pub(crate) fn undocumented(&self, value: Node<'_>, expected: &'static str, key: &str) {
        let record = Record {
            token: value.index(),
            expected,
            reason: Reason::Undocumented,
        };
        self.noted.undocumented(record, key);
    }

    /// Runs `attempt` and returns its result, and whether it recorded nothing but undocumented keys and objects without a
    /// documented key. If it recorded anything else, all its records are removed again, unless `keep` returns true for the result.
    pub(crate) fn attempt<R>(
        &self,
        attempt: impl FnOnce() -> R,
        keep: impl FnOnce(&R) -> bool,
    ) -> (R, bool) {
        let (noted, lost) = (self.noted.mark(), self.lost.count());
        self.misfits.depth.set(self.misfits.depth.get() + 1);
        let result = attempt();
        self.misfits.depth.set(self.misfits.depth.get() - 1);
        let is_clean = self.noted.is_clean_since(&noted);
        if !is_clean && !keep(&result) {
            self.noted.take_back(&noted);
            self.lost.truncate(lost);
        }
        (result, is_clean)
    }
}

/// Number of bytes that a remembered mismatch and its value take.
const RECORD: usize = 64;

/// Values that were omitted from a list, a map or an option, and in faithful mode also converted values, until the enclosing
/// object keeps them in `extra`.
#[derive(Debug, Default)]
pub(crate) struct Lost {
    values: RefCell<Vec<(u32, Loss)>>,
    /// The number of values. It is separate because it is read after each field.
    count: Cell<usize>,
}

/// The reason why `extra` keeps a value although it, or the value around it, was read into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    /// The value was omitted.
    LeftOut,
    /// The value was converted, but must be written as it was received.
    Coerced,
}

impl Lost {
    pub(crate) fn count(&self) -> usize {
        self.count.get()
    }

    pub(crate) fn push(&self, token: u32, loss: Loss) {
        self.values.borrow_mut().push((token, loss));
        self.count.set(self.count.get() + 1);
    }

    pub(crate) fn truncate(&self, count: usize) {
        if count < self.count.get() {
            self.values.borrow_mut().truncate(count);
            self.count.set(count);
        }
    }

    /// Removes the values from `first` on and returns them.
    pub(crate) fn take(&self, first: usize) -> Vec<(u32, Loss)> {
        let taken = self.values.borrow_mut().split_off(first);
        self.count.set(first);
        taken
    }
}

/// The alternatives of unions that are known not to fit: pairs of a token and the function that decodes the alternative.
///
/// An alternative that contains a union is tried together with all alternatives of the inner union. Without this list, trying the
/// next alternative would repeat all of it, and the time would double with each level.
#[derive(Debug, Default)]
pub(crate) struct Misfits {
    /// Number of attempts under way, each nested in the one before.
    depth: Cell<usize>,
    known: RefCell<HashSet<(u32, usize)>>,
}

impl Misfits {
    pub(crate) fn contains(&self, token: u32, decode: usize) -> bool {
        self.depth.get() > 0 && self.known.borrow().contains(&(token, decode))
    }

    /// Records that the value at `token` does not fit, if the same alternative may be tried again.
    pub(crate) fn insert(&self, token: u32, decode: usize) {
        if self.depth.get() > 0 {
            self.known.borrow_mut().insert((token, decode));
        }
    }
}
