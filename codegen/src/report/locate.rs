//! Finding the lines and columns of a document's nodes, by a second parse that records positions.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Marker, Parser};

use crate::diagnostics::{Position, push_segment};

/// The positions of the nodes of one file.
#[derive(Debug, Default)]
pub(crate) struct Positions {
    by_pointer: BTreeMap<String, Position>,
}

/// An open collection.
struct Open {
    /// The pointer, or `None` within a key that is not a scalar and within its value.
    pointer: Option<String>,
    next: Next,
}

/// The role of the next node of a collection.
enum Next {
    Element(usize),
    Key,
    /// The value of the key that was read last, which started at the position.
    Value(String, Position),
    /// The value of a key that is not a scalar. Its position is not recorded.
    Unnamed,
}

impl Positions {
    /// Reads the positions of a YAML or JSON file, up to its first syntax error, if any.
    ///
    /// The parser is event-driven, so nesting does not use the stack.
    pub(crate) fn read(text: &str) -> Self {
        let mut positions = Self::default();
        let mut open = Vec::new();
        for event in Parser::new_from_str(text.strip_prefix('\u{feff}').unwrap_or(text)) {
            let Ok((event, span)) = event else { break };
            positions.note(&mut open, &event, span.start);
        }
        positions
    }

    /// Returns the position of the node, or of its nearest ancestor in the file.
    pub(crate) fn find(&self, pointer: &str) -> Position {
        let mut pointer = pointer;
        loop {
            if let Some(position) = self.by_pointer.get(pointer) {
                return *position;
            }
            match pointer.rfind('/') {
                Some(end) => pointer = &pointer[..end],
                None => return Position::START,
            }
        }
    }

    fn note(&mut self, open: &mut Vec<Open>, event: &Event<'_>, start: Marker) {
        let position = position(start);
        match event {
            Event::Scalar(text, ..) => match open.last_mut() {
                Some(Open {
                    next: next @ Next::Key,
                    ..
                }) => *next = Next::Value(text.to_string(), position),
                _ => {
                    self.enter(open, position);
                }
            },
            Event::Alias(_) => {
                self.enter(open, position);
            }
            Event::SequenceStart(..) => self.open(open, position, Next::Element(0)),
            Event::MappingStart(..) => self.open(open, position, Next::Key),
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
            }
            _ => {}
        }
    }

    fn open(&mut self, open: &mut Vec<Open>, position: Position, next: Next) {
        let pointer = self.enter(open, position);
        open.push(Open { pointer, next });
    }

    /// Records the position of a node and returns its pointer. For a repeated key, the last occurrence counts.
    fn enter(&mut self, open: &mut [Open], position: Position) -> Option<String> {
        let Some(parent) = open.last_mut() else {
            self.by_pointer.insert(String::new(), position);
            return Some(String::new());
        };
        let (next, segment, position) = match std::mem::replace(&mut parent.next, Next::Key) {
            Next::Element(index) => (Next::Element(index + 1), index.to_string(), position),
            Next::Value(key, key_position) => (Next::Key, key, key_position),
            Next::Key => {
                parent.next = Next::Unnamed;
                return None;
            }
            Next::Unnamed => return None,
        };
        parent.next = next;
        let mut pointer = parent.pointer.clone()?;
        push_segment(&mut pointer, &segment);
        self.by_pointer.insert(pointer.clone(), position);
        Some(pointer)
    }
}

fn position(marker: Marker) -> Position {
    Position {
        line: marker.line(),
        column: marker.col() + 1,
    }
}
