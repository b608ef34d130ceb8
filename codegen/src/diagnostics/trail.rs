//! The path from the root of a document to the current node, kept on the stack.

use std::sync::Arc;

use super::place::{Place, push_segment};

/// The segment of a node and the trail of its parent. It is only converted to a [`Place`] when one is needed, such as for a
/// diagnostic.
#[derive(Clone, Copy)]
pub(crate) struct Trail<'a> {
    file: &'a Arc<str>,
    parent: Option<&'a Trail<'a>>,
    segment: Segment<'a>,
}

#[derive(Clone, Copy)]
enum Segment<'a> {
    Root,
    Name(&'a str),
    Index(usize),
}

impl<'a> Trail<'a> {
    /// Returns the trail of a whole document.
    pub(crate) fn root(file: &'a Arc<str>) -> Self {
        Self {
            file,
            parent: None,
            segment: Segment::Root,
        }
    }

    /// Returns the trail of a member of the object at this trail.
    pub(crate) fn child(&'a self, name: &'a str) -> Self {
        Self {
            file: self.file,
            parent: Some(self),
            segment: Segment::Name(name),
        }
    }

    /// Returns the trail of an element of the array at this trail.
    pub(crate) fn index(&'a self, index: usize) -> Self {
        Self {
            file: self.file,
            parent: Some(self),
            segment: Segment::Index(index),
        }
    }

    /// Returns the trail of the object or array that holds this node.
    pub(crate) fn parent(&self) -> Option<&'a Trail<'a>> {
        self.parent
    }

    /// Returns the name of this node, if it is a member of an object.
    pub(crate) fn name(&self) -> Option<&'a str> {
        match self.segment {
            Segment::Name(name) => Some(name),
            Segment::Root | Segment::Index(_) => None,
        }
    }

    /// Returns the place that the trail leads to.
    pub(crate) fn place(&self) -> Place {
        let mut pointer = String::new();
        self.write_pointer(&mut pointer);
        Place {
            file: Arc::clone(self.file),
            pointer,
        }
    }

    fn write_pointer(&self, pointer: &mut String) {
        if let Some(parent) = self.parent {
            parent.write_pointer(pointer);
        }
        match self.segment {
            Segment::Root => {}
            Segment::Name(name) => push_segment(pointer, name),
            Segment::Index(index) => push_segment(pointer, &index.to_string()),
        }
    }
}
