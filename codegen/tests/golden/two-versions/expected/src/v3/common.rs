//! Types that several APIs of version 3 share.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

/// The documented schema `Tag`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The property `label`.
    pub label: Option<String>,
}

impl Decode for Tag {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Tag")?;
        Some(Self {
            label: object.optional("label"),
        })
    }
}

impl Encode for Tag {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("label", &self.label);
    }
}

impl_serde! {
    Tag,
}
