//! A parsed body together with what decoding it found amiss.

use std::cell::{Cell, RefCell};

use super::decode::Decode;
use super::error::JsonError;
use super::mismatch::{Mismatch, Record};
use super::node::Node;
use super::parse::parse;
use super::tape::Tape;

/// A parsed JSON text.
///
/// Decoding notes in it what did not fit the expected types, see [`Document::mismatches`].
#[derive(Debug)]
pub struct Document<'b> {
    pub(super) tape: Tape<'b>,
    records: RefCell<Vec<Record>>,
    unkept: Cell<usize>,
}

/// How many mismatches of one document are kept; the rest is counted.
const KEPT: usize = 64;

impl<'b> Document<'b> {
    /// Parses `body`, which must hold exactly one JSON value.
    pub fn parse(body: &'b [u8]) -> Result<Self, JsonError> {
        Ok(Self {
            tape: parse(body)?,
            records: RefCell::default(),
            unkept: Cell::new(0),
        })
    }

    /// Returns the whole value.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    /// Returns what did not fit the types decoded so far: the first few dozen.
    pub fn mismatches(&self) -> Vec<Mismatch> {
        self.records
            .borrow()
            .iter()
            .map(|record| record.describe(self))
            .collect()
    }

    /// Returns how many further mismatches there were.
    pub fn unkept_mismatches(&self) -> usize {
        self.unkept.get()
    }

    /// Decodes the whole value and accepts no mismatch at all, coerced or not.
    pub fn decode_strictly<T: Decode>(&self) -> Result<T, Mismatch> {
        let value = T::decode(self.root());
        if let Some(record) = self.records.borrow().first() {
            return Err(record.describe(self));
        }
        value.ok_or_else(|| Mismatch {
            path: "$".to_owned(),
            expected: "a value of another type",
            found: self.root().excerpt(),
            coerced: false,
        })
    }

    pub(super) fn record(&self, record: Record) {
        let mut records = self.records.borrow_mut();
        if records.len() < KEPT {
            records.push(record);
        } else {
            self.unkept.set(self.unkept.get() + 1);
        }
    }

    /// Runs `attempt` and returns its result with whether it noted nothing. What it noted is taken back unless
    /// `keep` says otherwise of the result.
    pub(super) fn attempt<R>(
        &self,
        attempt: impl FnOnce() -> R,
        keep: impl FnOnce(&R) -> bool,
    ) -> (R, bool) {
        let (kept, unkept) = (self.records.borrow().len(), self.unkept.get());
        let result = attempt();
        let is_clean = self.records.borrow().len() == kept && self.unkept.get() == unkept;
        if !is_clean && !keep(&result) {
            self.records.borrow_mut().truncate(kept);
            self.unkept.set(unkept);
        }
        (result, is_clean)
    }
}
