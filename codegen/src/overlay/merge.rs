//! Merging the value of an `update` into a node.

use serde_json::Value;

use crate::diagnostics::{Diagnostics, Edits, Place, Replaced};
use crate::load::describe;

/// An update in progress.
pub(super) struct Merge<'a> {
    action: &'a Place,
    /// The node that is updated, and its site for reports of changes.
    node: (&'a Place, String),
    edits: &'a mut Edits,
    diagnostics: &'a mut Diagnostics,
    /// Whether the update has changed the node.
    pub(super) changed: bool,
}

impl<'a> Merge<'a> {
    pub(super) fn new(
        action: &'a Place,
        node: (&'a Place, String),
        edits: &'a mut Edits,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            action,
            node,
            edits,
            diagnostics,
            changed: false,
        }
    }

    fn set(&mut self, place: Place) {
        self.edits.set(place, self.action);
        self.changed = true;
    }

    /// Records the previous value at a place within the node, or that there was none.
    fn replaced(&mut self, place: &Place, value: Option<Value>) {
        let (node, site) = &self.node;
        self.edits.replaced(Replaced {
            site: format!("{site}{}", &place.pointer[node.pointer.len()..]),
            value,
            by: self.action.clone(),
        });
    }

    fn complain(&mut self, place: &Place, message: &str, help: &str) {
        let message = format!("{message} at `{}` of `{}`", place.pointer, place.file);
        self.diagnostics
            .push(self.action.child("update"), message, help);
    }
}

/// Merges an update into a selected node: its members into an object, or as a further element into a list.
pub(super) fn update_node(merge: &mut Merge<'_>, node: &mut Value, update: &Value, place: &Place) {
    match (node, update) {
        (node @ Value::Object(_), Value::Object(_)) => merge_value(merge, node, update, place),
        (Value::Array(list), entry) => append(merge, list, entry, place),
        (Value::Object(_), other) => {
            let message = format!("{} cannot be merged with the object", describe(other));
            merge.complain(place, &message, "make the update an object");
        }
        (other, _) => {
            let message = format!("the target selects {}", describe(other));
            merge.complain(place, &message, "select the object or list that holds it");
        }
    }
}

fn merge_value(merge: &mut Merge<'_>, node: &mut Value, update: &Value, place: &Place) {
    match (node, update) {
        (Value::Object(object), Value::Object(update)) => {
            for (key, value) in update {
                let place = place.child(key);
                if let Some(member) = object.get_mut(key) {
                    merge_value(merge, member, value, &place);
                } else {
                    object.insert(key.clone(), value.clone());
                    merge.replaced(&place, None);
                    merge.set(place);
                }
            }
        }
        (Value::Array(list), Value::Array(update)) => {
            for entry in update {
                append(merge, list, entry, place);
            }
        }
        (node, update) if is_primitive(node) && is_primitive(update) => {
            if node != update {
                merge.replaced(place, Some(node.clone()));
                node.clone_from(update);
                merge.set(place.clone());
            }
        }
        (node, update) => {
            let message = format!(
                "{} cannot be merged with {}",
                describe(update),
                describe(node)
            );
            merge.complain(
                place,
                &message,
                "remove the old value by an action of its own first",
            );
        }
    }
}

fn append(merge: &mut Merge<'_>, list: &mut Vec<Value>, entry: &Value, place: &Place) {
    if list.contains(entry) {
        let message = format!("{} is in the list already", describe(entry));
        return merge.complain(place, &message, "remove it from the update");
    }
    merge.set(place.index(list.len()));
    list.push(entry.clone());
}

fn is_primitive(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}
