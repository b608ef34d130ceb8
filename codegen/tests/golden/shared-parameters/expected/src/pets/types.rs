//! What the Pets API sends and receives.

use highlevel_runtime::{Encode, Writer, impl_debug};

/// The documented schema `Pet`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: Option<String>,
}

impl Pet {
    /// Makes a value with nothing set.
    #[inline]
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

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
    }
}

impl_debug! {
    Pet,
}
