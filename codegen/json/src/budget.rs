//! How much memory and work reading a document may take.
//!
//! A few bytes of JSON can become hundreds of bytes of Rust values: `[{},{}]` is a list of structs. So what is built is
//! counted, not only what is read.

use std::cell::Cell;

use crate::node::Node;

/// How many bytes the values of a document may take when nothing else is said: 256 MiB.
pub(crate) const DEFAULT_MEMORY: usize = 256 * 1024 * 1024;

/// How often the tokens of a document may be read on average, while the alternatives of unions are tried.
const READS: usize = 256;

/// How many tokens may be read however few the document has.
const LEAST_READS: usize = 64 * 1024;

/// What is left of the memory and the work that a document may take.
#[derive(Debug)]
pub(crate) struct Budget {
    memory: Cell<usize>,
    reads: Cell<usize>,
    is_exceeded: Cell<bool>,
}

impl Budget {
    /// Creates a budget of `memory` bytes for a document of so many tokens.
    pub(crate) fn new(memory: usize, tokens: usize) -> Self {
        let reads = tokens.saturating_mul(READS).saturating_add(LEAST_READS);
        Self {
            memory: Cell::new(memory),
            reads: Cell::new(reads),
            is_exceeded: Cell::new(false),
        }
    }

    pub(crate) fn is_exceeded(&self) -> bool {
        self.is_exceeded.get()
    }

    pub(crate) fn memory(&self) -> usize {
        self.memory.get()
    }

    /// Gives back what was taken since `memory` bytes were left.
    pub(crate) fn restore(&self, memory: usize) {
        self.memory.set(memory);
    }

    fn take(&self, from: &Cell<usize>, amount: usize) -> bool {
        match from.get().checked_sub(amount) {
            Some(left) if !self.is_exceeded() => {
                from.set(left);
                true
            }
            _ => {
                self.is_exceeded.set(true);
                false
            }
        }
    }
}

impl Node<'_> {
    /// Takes memory for `count` values of type `T`. Returns whether there was enough; if not, decoding stops.
    pub(crate) fn take_memory_for<T>(self, count: usize) -> bool {
        self.take_memory(count.saturating_mul(size_of::<T>()))
    }

    /// Takes memory for the next entry of a map that has `length` entries.
    pub(crate) fn take_memory_for_entry<V>(self, key: &str, length: usize) -> bool {
        // The nodes of a `BTreeMap` have room for 11 entries, and are half full when entries come in order.
        const ROOM: usize = 11;
        const FILLED: usize = 6;
        let node = if length.is_multiple_of(FILLED) {
            ROOM.saturating_mul(size_of::<String>() + size_of::<V>())
        } else {
            0
        };
        self.take_memory(node.saturating_add(key.len()))
    }

    /// Takes `bytes` of memory.
    pub(crate) fn take_memory(self, bytes: usize) -> bool {
        let budget = &self.document.budget;
        budget.take(&budget.memory, bytes)
    }

    /// Takes the work of reading this value once.
    pub(crate) fn take_read(self) -> bool {
        let budget = &self.document.budget;
        budget.take(&budget.reads, self.tokens())
    }
}
