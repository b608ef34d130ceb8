//! The buffers for reading a body, reused for the next body that the thread reads.

use std::cell::Cell;

use crate::token::{Keys, Token};

/// Approximate number of bytes of a body for each token in it. The list of tokens grows if a body has more than its length
/// suggests, as do those of keys and objects.
const BYTES_PER_TOKEN: usize = 12;

/// Approximate number of bytes of a body for each key in it.
const BYTES_PER_KEY: usize = 24;

/// Approximate number of bytes of a body for each object in it.
const BYTES_PER_OBJECT: usize = 256;

/// Number of tokens for which memory is kept: enough for a page of a list.
const KEPT_TOKENS: usize = 16 * 1024;

/// Number of bytes of unescaped strings for which memory is kept.
const KEPT_BYTES: usize = 64 * 1024;

thread_local! {
    static KEPT: Cell<Memory> = Cell::default();
}

/// The lists that a [`Tape`](crate::tape::Tape) is made of, and those that its parser needs meanwhile.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) unescaped: String,
    pub(crate) tokens: Vec<Token>,
    pub(crate) objects: Vec<Keys>,
    /// The keys of all objects by their [`tag`](crate::scan::tag)s.
    pub(crate) tags: Vec<u16>,
    /// The tokens of the keys with these tags.
    pub(crate) keys: Vec<u32>,
    /// The containers that are not closed yet, and the tags and the tokens of their keys.
    pub(crate) open: Vec<Frame>,
    pub(crate) open_tags: Vec<u16>,
    pub(crate) open_keys: Vec<u32>,
}

/// A container that is not closed yet.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) token: u32,
    pub(crate) is_object: bool,
    /// Number of commas that an array has had, one less than its elements; number of keys that an object has had.
    pub(crate) count: u32,
    /// A bit per key, by its tag. Keys that share a bit are compared.
    pub(crate) seen: u128,
    /// Whether the object must be searched for duplicate keys when it is closed.
    pub(crate) maybe_repeated: bool,
}

impl Memory {
    /// Returns empty lists with room for a body of `length` bytes.
    pub(crate) fn take(length: usize) -> Self {
        // `try_with` fails while the thread is shutting down; then start with empty lists.
        let mut memory = KEPT.try_with(Cell::take).unwrap_or_default();
        memory.tokens.reserve(length / BYTES_PER_TOKEN + 4);
        memory.objects.reserve(length / BYTES_PER_OBJECT + 4);
        memory.tags.reserve(length / BYTES_PER_KEY + 4);
        memory.keys.reserve(length / BYTES_PER_KEY + 4);
        memory.open.reserve(8);
        memory.open_tags.reserve(64);
        memory.open_keys.reserve(64);
        memory
    }

    /// Keeps the memory of the lists, not their contents, unless it is large.
    pub(crate) fn keep(mut self) {
        if self.tokens.capacity() > KEPT_TOKENS || self.unescaped.capacity() > KEPT_BYTES {
            return;
        }
        self.unescaped.clear();
        self.tokens.clear();
        self.objects.clear();
        self.tags.clear();
        self.keys.clear();
        self.open.clear();
        self.open_tags.clear();
        self.open_keys.clear();
        let _ = KEPT.try_with(|kept| kept.set(self));
    }
}

#[cfg(test)]
mod tests {
    use super::{KEPT, KEPT_TOKENS, Memory};
    use crate::Document;

    /// Returns the number of tokens that the thread reserves memory for.
    fn kept() -> usize {
        KEPT.with(|kept| {
            let memory = kept.take();
            let room = memory.tokens.capacity();
            assert!(memory.tokens.is_empty() && memory.keys.is_empty());
            kept.set(memory);
            room
        })
    }

    fn read(text: &str) -> Document<'_> {
        Document::parse(text.as_bytes()).expect("it is JSON")
    }

    #[test]
    fn the_next_document_uses_the_memory_of_the_last() {
        drop(read(r#"{"a":["\n",{"b":1}]}"#));
        let room = kept();
        assert!(room > 0);
        let document = read(r#"{"a":2,"b":"\t"}"#);
        assert_eq!(kept(), 0, "it is in use");
        let nested = read("[3]");
        assert_eq!(nested.root().excerpt(), "[3]");
        drop(nested);
        assert_eq!(document.root().excerpt(), r#"{"a":2,"b":"\t"}"#);
        drop(document);
        assert_eq!(kept(), room);
    }

    #[test]
    fn a_large_document_gives_its_memory_back() {
        KEPT.set(Memory::default());
        drop(read(&format!("[{}1]", "1,".repeat(KEPT_TOKENS))));
        assert_eq!(kept(), 0);
        Document::parse(b"[1,").expect_err("it is cut off");
        assert!(
            kept() > 0,
            "the memory of a document that cannot be parsed is kept as well"
        );
    }
}
