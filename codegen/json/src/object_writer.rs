//! Writing the members of a JSON object.

use std::collections::BTreeMap;

use crate::beside::{Beside, Choice};
use crate::encode::{Encode, Step, Writer, push_string};
use crate::extra::Members;

/// An object being written.
#[derive(Debug)]
pub struct ObjectWriter<'w> {
    writer: &'w mut Writer,
    is_empty: bool,
    /// The members that no field holds. Boxed, because most objects have none.
    beside: Option<Box<Beside<'w>>>,
}

impl<'w> ObjectWriter<'w> {
    pub(crate) fn new(writer: &'w mut Writer, members: Option<&'w Members>) -> Self {
        writer.text.push('{');
        Self {
            writer,
            is_empty: true,
            beside: members.map(|members| Box::new(Beside::new(members))),
        }
    }

    /// Writes a field, unless its value is absent. A member of this name that was set is written instead, even of an absent field.
    pub fn field(&mut self, name: &str, value: &dyn Encode) {
        if self.beside.is_some() {
            self.field_or_member(name, value);
        } else if !value.is_absent() {
            self.entry(name, value);
        }
    }

    /// Writes the members of a map next to the fields, whose names are listed. Writing fails if a member has the name of a
    /// field, because the key would be duplicated.
    pub fn others<T: Encode>(&mut self, others: &BTreeMap<String, T>, names: &[&str]) {
        for (key, value) in others {
            if names.contains(&key.as_str()) {
                self.entry(key, &Rejected);
            } else {
                self.field(key, value);
            }
        }
    }

    /// Writes a field; an absent value is `null`.
    pub fn entry(&mut self, name: &str, value: &dyn Encode) {
        self.begin(name);
        self.writer.child(value, || Step::Key(name.to_owned()));
    }

    /// Writes the key of a field and returns where its value begins.
    fn begin(&mut self, name: &str) -> usize {
        let text = &mut self.writer.text;
        if !self.is_empty {
            text.push(',');
        }
        self.is_empty = false;
        push_string(text, name);
        text.push(':');
        text.len()
    }

    /// Writes the member of this name that was set, or else the field, unless it is absent or unchanged since it was received.
    fn field_or_member(&mut self, name: &str, value: &dyn Encode) {
        let is_absent = value.is_absent();
        let choice = match &mut self.beside {
            // If the field is absent and no member was set, a received member of this name is written later, at the end of the
            // object.
            Some(beside) if is_absent && !beside.has_set() => return,
            Some(beside) => beside.choose(name),
            None => Choice::Field,
        };
        match choice {
            Choice::Set(member) => self.entry(name, member),
            _ if is_absent => {}
            Choice::Field => self.entry(name, value),
            Choice::Changed(token) => self.entry_if_changed(name, value, token),
        }
    }

    /// Writes a field if it differs from the received member `token`. Otherwise the written value is removed again and the
    /// member is written later.
    fn entry_if_changed(&mut self, name: &str, value: &dyn Encode, token: u32) {
        let (before, was_empty) = (self.writer.text.len(), self.is_empty);
        let start = self.begin(name);
        self.writer.child(value, || Step::Key(name.to_owned()));
        let Some(beside) = &mut self.beside else {
            return;
        };
        if beside.is_unchanged(token, &self.writer.text[start..]) {
            self.writer.text.truncate(before);
            self.is_empty = was_empty;
        } else {
            beside.replace(token);
        }
    }

    fn write_members(&mut self, beside: &Beside<'_>) {
        if let Some(members) = beside.whole() {
            if !members.is_empty() && !self.is_empty {
                self.writer.text.push(',');
            }
            self.writer.text.push_str(members);
        } else {
            beside.rest(|key, value| self.entry(key, value));
        }
    }
}

/// A member whose key is that of a field.
struct Rejected;

impl Encode for Rejected {
    fn encode(&self, writer: &mut Writer) {
        writer.fail("this key has its own field; set the field instead");
    }
}

impl Drop for ObjectWriter<'_> {
    fn drop(&mut self) {
        if let Some(beside) = self.beside.take() {
            self.write_members(&beside);
        }
        self.writer.text.push('}');
    }
}
