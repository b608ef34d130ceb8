//! What the Pets API sends and receives.

use highlevel_runtime::{Encode, Writer};

/// The documented schema `Pet`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: Option<String>,
}

impl Pet {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for Pet {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            name: object.optional("name"),
        })
    }
}

impl Encode for Pet {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Pet,
}
