//! Types that several APIs of version 3 share.

use highlevel_runtime::{Decode, Node};

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

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Tag {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("label", &self.label);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Tag,
}
