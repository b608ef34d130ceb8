//! A file as JSON, the form in which the mock writes a received file so that parameters can be decoded from it.

use crate::json::{Decode, Node};

use super::file::File;

/// Reads a name, a media type and the content, in which each character represents a byte.
impl Decode for File {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("file")?;
        let name: String = object.required("name")?;
        let content_type: Option<String> = object.optional("contentType");
        let content: String = object.required("content")?;
        let content: Option<Vec<u8>> = content
            .chars()
            .map(|character| u8::try_from(character).ok())
            .collect();
        let file = Self::from_bytes(name, content?);
        Some(match content_type {
            Some(content_type) => file.content_type(content_type),
            None => file,
        })
    }
}
