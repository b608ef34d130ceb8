//! The changes by overlays: diagnostics locate a node of a changed document in its file, and reports of changes list the values
//! that overlays replaced.

use std::sync::Arc;

use serde_json::Value;

use super::place::Place;

/// The changes that overlays made, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Edits {
    list: Vec<Edit>,
    /// Values that actions of overlays replaced or removed, and places where they added one.
    replaced: Vec<Replaced>,
}

/// A value that an action of an overlay replaced or removed, or a place where it added one.
#[derive(Clone, Debug)]
pub(crate) struct Replaced {
    /// The site: the file and the pointer. In the pointer, elements of lists are identified by their names, strings by
    /// themselves, and other elements by their indices.
    pub(crate) site: String,
    /// The value before the change; `None` if the action added the value.
    pub(crate) value: Option<Value>,
    /// The overlay action that made the change.
    pub(crate) by: Place,
}

#[derive(Clone, Debug)]
struct Edit {
    file: Arc<str>,
    kind: EditKind,
}

#[derive(Clone, Debug)]
enum EditKind {
    /// The node at `pointer` was set by the overlay action at `by`.
    Set { pointer: String, by: Place },
    /// The element `index` of the array at `array` was removed, so that later elements moved up.
    Removed { array: String, index: usize },
}

/// The origin of a node of a changed document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The pointer in the file on disk, before elements of arrays were removed. If an overlay added the node, the file has no
    /// node at this pointer.
    pub(crate) pointer: String,
    /// The last overlay action that set the node or an ancestor, if any.
    pub(crate) overlay: Option<Place>,
}

impl Edits {
    /// Records that the action at `by` set the node at `place`.
    pub(crate) fn set(&mut self, place: Place, by: &Place) {
        self.list.push(Edit {
            file: place.file,
            kind: EditKind::Set {
                pointer: place.pointer,
                by: by.clone(),
            },
        });
    }

    /// Records a value of a document that was replaced or removed, or a place where one was added.
    pub(crate) fn replaced(&mut self, replaced: Replaced) {
        self.replaced.push(replaced);
    }

    /// Takes the recorded values.
    pub(crate) fn take_replaced(&mut self) -> Vec<Replaced> {
        std::mem::take(&mut self.replaced)
    }

    /// Records that the element `index` of the array at `array` was removed.
    pub(crate) fn removed(&mut self, array: Place, index: usize) {
        self.list.push(Edit {
            file: array.file,
            kind: EditKind::Removed {
                array: array.pointer,
                index,
            },
        });
    }

    /// Adds the changes of another document.
    pub(crate) fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
        self.replaced.extend(other.replaced);
    }

    /// Follows a node of a changed document back, latest change first, to the file on disk.
    pub(crate) fn origin(&self, place: &Place) -> Origin {
        let mut origin = Origin {
            pointer: place.pointer.clone(),
            overlay: None,
        };
        for edit in self.list.iter().rev() {
            if edit.file == place.file {
                edit.kind.undo(&mut origin);
            }
        }
        origin
    }
}

impl EditKind {
    fn undo(&self, origin: &mut Origin) {
        match self {
            Self::Set { pointer, by } => {
                if below(&origin.pointer, pointer).is_some() && origin.overlay.is_none() {
                    origin.overlay = Some(by.clone());
                }
            }
            Self::Removed { array, index } => {
                let Some(rest) = below(&origin.pointer, array).filter(|rest| !rest.is_empty())
                else {
                    return;
                };
                let (element, rest) = rest[1..]
                    .split_once('/')
                    .map_or((&rest[1..], None), |(element, rest)| (element, Some(rest)));
                let Ok(element) = element.parse::<usize>() else {
                    return;
                };
                if element >= *index {
                    let tail = rest.map(|rest| format!("/{rest}")).unwrap_or_default();
                    origin.pointer = format!("{array}/{}{tail}", element + 1);
                }
            }
        }
    }
}

/// Returns the rest of `pointer` after `ancestor`, if `pointer` is that node or below it.
fn below<'a>(pointer: &'a str, ancestor: &str) -> Option<&'a str> {
    pointer
        .strip_prefix(ancestor)
        .filter(|rest| rest.is_empty() || rest.starts_with('/'))
}
