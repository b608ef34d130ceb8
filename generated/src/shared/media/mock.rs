//! The Media API as a mock.

use highlevel_runtime::{Decode, Node};

use super::MediaContentUpload;

impl Decode for MediaContentUpload {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MediaContentUpload")?;
        Some(Self {
            file: object.optional("file"),
            hosted: object.optional("hosted"),
            file_url: object.optional("fileUrl"),
            name: object.optional("name"),
            parent_id: object.optional("parentId"),
            extra: object.extra(),
        })
    }
}
