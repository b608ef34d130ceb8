//! A parsed body, and the mismatches found while decoding it.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt::Write;

use crate::budget::{Budget, DEFAULT_MEMORY};
use crate::error::JsonError;
use crate::mismatch::Mismatch;
use crate::node::Node;
use crate::parse::parse;
use crate::path::push_key;
use crate::secret::{REDACTED, hides, is_secret};
use crate::tape::Tape;
use crate::token::Kind;

/// A parsed JSON text.
///
/// Decoding notes in it what did not fit the expected types, see [`Document::mismatches`].
#[derive(Debug)]
pub struct Document<'b> {
    pub(crate) tape: Tape<'b>,
    records: RefCell<Vec<Record>>,
    unkept: Cell<usize>,
    pub(crate) budget: Budget,
    pub(crate) misfits: Misfits,
}

/// How many mismatches of one document are kept; the rest is counted.
const KEPT: usize = 64;

impl<'b> Document<'b> {
    /// Parses `body`, which must hold exactly one JSON value. Its values may take 256 MiB of memory.
    pub fn parse(body: &'b [u8]) -> Result<Self, JsonError> {
        Self::parse_within(body, DEFAULT_MEMORY)
    }

    /// Parses `body`. The tape and the values that are decoded from it may take about `memory` bytes: decoding stops
    /// when they would take more, see [`is_too_large`](Self::is_too_large).
    pub fn parse_within(body: &'b [u8], memory: usize) -> Result<Self, JsonError> {
        let tape = parse(body, memory)?;
        let budget = Budget::new(memory.saturating_sub(tape.bytes()), tape.tokens());
        Ok(Self {
            tape,
            records: RefCell::default(),
            unkept: Cell::new(0),
            budget,
            misfits: Misfits::default(),
        })
    }

    /// Returns whether decoding stopped because its result would have taken too much memory, or too many attempts to
    /// find the alternatives of unions that fit. What was decoded is then incomplete.
    pub fn is_too_large(&self) -> bool {
        self.budget.is_exceeded()
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

    pub(crate) fn first_mismatch(&self) -> Option<Mismatch> {
        let records = self.records.borrow();
        records.first().map(|record| record.describe(self))
    }

    /// Returns how many further mismatches there were.
    pub fn unkept_mismatches(&self) -> usize {
        self.unkept.get()
    }

    pub(crate) fn record(&self, record: Record) {
        let mut records = self.records.borrow_mut();
        if records.len() < KEPT {
            records.push(record);
        } else {
            self.unkept.set(self.unkept.get() + 1);
        }
    }

    /// Runs `attempt` and returns its result with whether it noted nothing. What it noted is taken back unless
    /// `keep` says otherwise of the result.
    pub(crate) fn attempt<R>(
        &self,
        attempt: impl FnOnce() -> R,
        keep: impl FnOnce(&R) -> bool,
    ) -> (R, bool) {
        let (kept, unkept) = (self.records.borrow().len(), self.unkept.get());
        self.misfits.depth.set(self.misfits.depth.get() + 1);
        let result = attempt();
        self.misfits.depth.set(self.misfits.depth.get() - 1);
        let is_clean = self.records.borrow().len() == kept && self.unkept.get() == unkept;
        if !is_clean && !keep(&result) {
            self.records.borrow_mut().truncate(kept);
            self.unkept.set(unkept);
        }
        (result, is_clean)
    }
}

/// Which alternatives of unions are known not to fit: the tokens and the functions that decode them.
///
/// An alternative that contains a union is tried together with all alternatives of that one. Without this list, trying the
/// next alternative would repeat all of it, and the time would double with each level.
#[derive(Debug, Default)]
pub(crate) struct Misfits {
    /// How many attempts are being made, each within the one before.
    depth: Cell<usize>,
    known: RefCell<HashSet<(u32, usize)>>,
}

impl Misfits {
    pub(crate) fn contains(&self, token: u32, decode: usize) -> bool {
        self.depth.get() > 0 && self.known.borrow().contains(&(token, decode))
    }

    /// Notes that the value at `token` does not fit, if it may be asked again.
    pub(crate) fn insert(&self, token: u32, decode: usize) {
        if self.depth.get() > 0 {
            self.known.borrow_mut().insert((token, decode));
        }
    }
}

/// A mismatch as noted while decoding: no path, no text, nothing allocated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    pub(crate) token: u32,
    /// The key that the object at `token` lacks.
    pub(crate) missing: Option<&'static str>,
    pub(crate) expected: &'static str,
    pub(crate) coerced: bool,
}

impl Record {
    pub(crate) fn describe(&self, document: &Document<'_>) -> Mismatch {
        let Place { mut path, secret } = path_of(document.root(), self.token);
        let node = Node::new(document, self.token);
        let (found, found_type) = match (self.missing, secret) {
            (Some(name), _) => {
                push_key(&mut path, name);
                ("nothing".to_owned(), "nothing")
            }
            (None, Some(name)) if hides(name, || node.json_beginning()) => {
                (REDACTED.to_owned(), node.type_name())
            }
            (None, _) => (node.excerpt(), node.type_name()),
        };
        Mismatch {
            path,
            expected: self.expected,
            found,
            found_type,
            coerced: self.coerced,
        }
    }
}

/// Where a token is.
struct Place<'t> {
    path: String,
    /// The last key on the way to it that is the name of a secret.
    secret: Option<&'t str>,
}

/// Walks from `root` to the token `target`.
fn path_of(root: Node<'_>, target: u32) -> Place<'_> {
    let mut path = "$".to_owned();
    let mut secret = None;
    let mut at = root;
    while at.index() < target {
        let child = match at.kind() {
            Kind::Array => at
                .elements()
                .enumerate()
                .find(|(_, child)| child.contains(target))
                .map(|(position, child)| {
                    let _ = write!(path, "[{position}]");
                    child
                }),
            Kind::Object => {
                at.entries()
                    .find(|(_, child)| child.contains(target))
                    .map(|(key, child)| {
                        push_key(&mut path, key);
                        if is_secret(key) {
                            secret = Some(key);
                        }
                        child
                    })
            }
            _ => None,
        };
        match child {
            Some(child) => at = child,
            None => break,
        }
    }
    Place { path, secret }
}
