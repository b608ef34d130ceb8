//! Writing the fields of an object together with the members that no field holds.

use std::cell::OnceCell;

use serde_json::Value;

use crate::document::Document;
use crate::encode::Encode;
use crate::extra::Members;
use crate::node::Node;
use crate::same::is_same;

/// The members that are to be written beside the fields of an object.
#[derive(Debug)]
pub(crate) struct Beside<'w> {
    members: &'w Members,
    /// The received members, parsed at first use.
    received: OnceCell<Option<Document<'w>>>,
    /// The tokens of received members that a field has replaced.
    replaced: Vec<u32>,
    /// The positions of set members that have been written.
    written: Vec<usize>,
}

/// The value that is written for a field.
pub(crate) enum Choice<'w> {
    /// The value of the field: no member was kept for it.
    Field,
    /// The member that was set, in place of the field.
    Set(&'w Value),
    /// The field, if it is present and changed since it was received; otherwise the member is written at the end.
    Changed(u32),
}

impl<'w> Beside<'w> {
    pub(crate) fn new(members: &'w Members) -> Self {
        Self {
            members,
            received: OnceCell::new(),
            replaced: Vec::new(),
            written: Vec::new(),
        }
    }

    /// Returns whether a program has set members, which replace fields.
    pub(crate) fn has_set(&self) -> bool {
        !self.members.set.is_empty()
    }

    /// Chooses the value that is written for the field `name`.
    pub(crate) fn choose(&mut self, name: &str) -> Choice<'w> {
        let members = self.members;
        if !members.may_have(name) {
            return Choice::Field;
        }
        if let Some(position) = members.set.iter().position(|(key, _)| key == name) {
            self.written.push(position);
            return Choice::Set(&members.set[position].1);
        }
        let mut received = self.received();
        match received.find(|(key, _)| *key == name) {
            Some((_, value)) => Choice::Changed(value.index()),
            None => Choice::Field,
        }
    }

    /// Returns whether `text`, which was written for a field, equals the value that was read from the member `token`.
    pub(crate) fn is_unchanged(&self, token: u32, text: &str) -> bool {
        let written = Document::parse_within(text.as_bytes(), usize::MAX);
        match (self.document(), written) {
            (Some(document), Ok(written)) => is_same(
                Node::new(document, token),
                written.root(),
                &self.members.left_out,
            ),
            _ => false,
        }
    }

    /// Notes that a field was written in the place of the member `token`.
    pub(crate) fn replace(&mut self, token: u32) {
        self.replaced.push(token);
    }

    /// Returns the text of the received members, if all of them, and no set members, are to be written.
    pub(crate) fn whole(&self) -> Option<&'w str> {
        let is_whole = self.replaced.is_empty() && self.members.set.is_empty();
        let inner = self.members.received.strip_prefix('{')?.strip_suffix('}')?;
        is_whole.then_some(inner)
    }

    /// Calls `write` for each member that is still to be written.
    pub(crate) fn rest(&self, mut write: impl FnMut(&str, &dyn Encode)) {
        let set = &self.members.set;
        for (key, value) in self.received() {
            let is_set = set.iter().any(|(other, _)| other == key);
            if !is_set && !self.replaced.contains(&value.index()) {
                write(key, &value);
            }
        }
        for (position, (key, value)) in set.iter().enumerate() {
            if !self.written.contains(&position) {
                write(key, value);
            }
        }
    }

    fn received(&self) -> impl Iterator<Item = (&str, Node<'_>)> {
        self.document()
            .into_iter()
            .flat_map(|document| document.root().entries())
    }

    fn document(&self) -> Option<&Document<'w>> {
        let members = self.members;
        self.received.get_or_init(|| members.document()).as_ref()
    }
}
