//! What the Pets API sends and receives.

use highlevel_runtime::url::Url;
use highlevel_runtime::{DecodeError, ResponseParts};

/// Where the adoption goes on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdoptionStart {
    /// The page to open.
    pub location: Url,
    /// The header `X-Expires-In`.
    pub x_expires_in: Option<i64>,
}

impl AdoptionStart {
    pub(crate) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            location: response.header("Location")?,
            x_expires_in: response.header("X-Expires-In")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AdoptionStart {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptionStart")?;
        Some(Self {
            location: object.required("Location")?,
            x_expires_in: object.optional("X-Expires-In"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AdoptionStart {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("Location", &self.location);
        object.field("X-Expires-In", &self.x_expires_in);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AdoptionStart,
}
