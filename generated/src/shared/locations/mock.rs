//! The Locations API as a mock.

use highlevel_runtime::{Decode, Node};

use super::CustomFieldFiles;

impl Decode for CustomFieldFiles {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomFieldFiles")?;
        Some(Self {
            id: object.optional("id"),
            max_files: object.optional("maxFiles"),
            extra: object.extra(),
        })
    }
}
