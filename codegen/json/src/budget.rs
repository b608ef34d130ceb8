//! The limits on memory and work for reading a document.
//!
//! A few bytes of JSON can become hundreds of bytes of Rust values: `[{},{}]` is a list of structs. So the values that are built are
//! counted, not only the bytes that are read.

use std::cell::Cell;

/// Default limit on the memory that the values of a document may take: 256 MiB.
pub(crate) const DEFAULT_MEMORY: usize = 256 * 1024 * 1024;

/// Limit on how often each token of a document is read on average while the alternatives of unions are tried.
const READS: usize = 256;

/// Number of tokens that may be read even if the document is smaller.
const LEAST_READS: usize = 64 * 1024;

/// The memory and work that are left for a document.
#[derive(Debug)]
pub(crate) struct Budget {
    memory: Cell<usize>,
    reads: Cell<usize>,
    is_exceeded: Cell<bool>,
}

impl Budget {
    /// Creates a budget of `memory` bytes for a document of `tokens` tokens.
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

    /// Resets the remaining memory to `memory` bytes.
    pub(crate) fn restore(&self, memory: usize) {
        self.memory.set(memory);
    }

    /// Takes `bytes` of memory. Returns whether the budget has sufficed so far.
    pub(crate) fn take_memory(&self, bytes: usize) -> bool {
        self.take(&self.memory, bytes)
    }

    /// Takes the work of reading `tokens` tokens once. Returns whether the budget has sufficed so far.
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
