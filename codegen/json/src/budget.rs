//! How much memory and work reading a document may take.
//!
//! A few bytes of JSON can become hundreds of bytes of Rust values: `[{},{}]` is a list of structs. So what is built is
//! counted, not only what is read.

use std::cell::Cell;

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

    /// Takes `bytes` of memory. Returns whether there was enough.
    pub(crate) fn take_memory(&self, bytes: usize) -> bool {
        self.take(&self.memory, bytes)
    }

    /// Takes the work of reading `tokens` tokens once. Returns whether there was enough.
    pub(crate) fn take_reads(&self, tokens: usize) -> bool {
        self.take(&self.reads, tokens)
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
