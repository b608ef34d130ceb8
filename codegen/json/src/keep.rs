//! Collecting the members of an object that no field holds.

use crate::encode::Writer;
use crate::extra::{Extra, tag_bit};
use crate::findings::{Reason, Record};
use crate::node::Node;
use crate::object::Object;
use crate::object_writer::ObjectWriter;
use crate::token::Kind;

impl<'t> Object<'t> {
    /// Returns the members that no field holds unchanged, after all fields were read: undocumented members, which are recorded as
    /// mismatches unless they are metadata, values that were omitted, and in faithful mode values that were converted.
    #[inline]
    pub fn extra(&mut self) -> Extra {
        if self.marks.is_all_held(self.keys.count) {
            Extra::default()
        } else {
            self.collect()
        }
    }

    /// Returns the members that no field holds, of an object that may have any members: none is recorded as undocumented.
    pub fn open_extra(&mut self) -> Extra {
        for position in 0..self.keys.count {
            self.marks.find(position);
        }
        self.extra()
    }

    /// Returns the members that did not become entries of a map or only in part, and in faithful mode those that were converted.
    pub(crate) fn rest(&mut self) -> Extra {
        let mut lost = self.take_lost();
        lost.sort_unstable();
        for position in 0..self.keys.count {
            self.marks.find(position);
            let value = self.value(position);
            let first = lost.partition_point(|token| *token < value.index());
            if lost.get(first).is_none_or(|token| !value.contains(*token)) {
                self.marks.hold(position);
            }
        }
        self.extra()
    }

    /// Records every key that was not read, for types that cannot keep members.
    pub fn close(&self) {
        for position in 0..self.keys.count {
            if self.marks.is_found(position) || self.key(position).is_none() {
                continue;
            }
            self.document.record(Record {
                token: self.value(position).index(),
                expected: self.expected,
                reason: Reason::Unknown,
            });
        }
    }

    #[cold]
    fn collect(&mut self) -> Extra {
        if self.document.is_too_large() {
            return Extra::default();
        }
        self.left_out.sort_unstable();
        let mut kept = Kept::default();
        let mut writer = Writer::default();
        let mut object = writer.object();
        let mut has_data = false;
        for position in 0..self.keys.count {
            let Some(key) = self.key(position).filter(|_| !self.marks.is_held(position)) else {
                continue;
            };
            let value = self.value(position);
            kept.push(&mut object, key, value, &self.left_out);
            let is_known = self.marks.is_found(position) || self.is_metadata(key);
            if !is_known {
                has_data = true;
                self.document.undocumented(value, self.expected, key);
            }
        }
        drop(object);
        if has_data && self.is_none_found() {
            self.note_unrecognized();
        }
        if self.document.is_faithful {
            self.document.noted.forgive(self.first_noted);
        }
        self.finish(writer, kept)
    }

    fn finish(&self, writer: Writer, kept: Kept) -> Extra {
        let Ok(text) = writer.finish() else {
            unreachable!("JSON that was read can be written");
        };
        let is_room = Node::new(self.document, self.index)
            .take_memory(text.capacity() + Extra::MEMORY + size_of_val(kept.left_out.as_slice()));
        if kept.tags == 0 || !is_room {
            return Extra::default();
        }
        Extra::received(text, kept.tags, kept.left_out)
    }

    /// Returns the key at `position`, unless a later one repeats it.
    fn key(&self, position: u32) -> Option<&'t str> {
        let tape = &self.document.tape;
        let token = tape.token(tape.key_of(self.keys, position));
        (token.kind != Kind::Shadowed).then(|| tape.text(token))
    }

    fn value(&self, position: u32) -> Node<'t> {
        let key = self.document.tape.key_of(self.keys, position);
        Node::new(self.document, key + 1)
    }

    /// Returns whether the object has no documented key, apart from metadata that servers add to any body.
    fn is_none_found(&self) -> bool {
        (0..self.keys.count).all(|position| {
            !self.marks.is_found(position)
                || self.key(position).is_some_and(|key| self.is_metadata(key))
        })
    }

    fn is_metadata(&self, key: &str) -> bool {
        self.index == 0 && self.document.metadata.contains(&key)
    }

    fn note_unrecognized(&self) {
        let record = Record {
            token: self.index,
            expected: self.expected,
            reason: Reason::Unrecognized,
        };
        // The finding is about the object itself, so no key is passed. After the first `KEPT` records, one is kept for each type.
        self.document.noted.undocumented(record, "");
    }
}

/// The members that were collected.
#[derive(Default)]
struct Kept {
    /// The number of tokens that the members have on their own tape. It is only counted if values were omitted.
    tokens: u32,
    tags: u128,
    left_out: Vec<u32>,
}

impl Kept {
    fn push(
        &mut self,
        object: &mut ObjectWriter<'_>,
        key: &str,
        value: Node<'_>,
        left_out: &[u32],
    ) {
        object.entry(key, &value);
        self.tags |= tag_bit(key);
        if left_out.is_empty() {
            return;
        }
        // The value is written after the token of the object and that of the key.
        let index = self.tokens + 2;
        let live = live_tokens(value);
        // A duplicate key in the value shifts the positions of the tokens. The positions are then unknown, and only the field
        // is written.
        if live == value.tokens() {
            let first = left_out.partition_point(|token| *token < value.index());
            let inside = left_out[first..]
                .iter()
                .take_while(|token| value.contains(**token));
            let moved = inside.map(|token| index + (token - value.index()));
            self.left_out.extend(moved);
        }
        self.tokens += 1 + crate::token::index(live);
    }
}

/// Returns the number of tokens of a value, not counting duplicate keys and their values.
fn live_tokens(node: Node<'_>) -> usize {
    match node.kind() {
        Kind::Array => 1 + node.elements().map(live_tokens).sum::<usize>(),
        Kind::Object => {
            1 + node
                .entries()
                .map(|(_, value)| 1 + live_tokens(value))
                .sum::<usize>()
        }
        _ => 1,
    }
}
