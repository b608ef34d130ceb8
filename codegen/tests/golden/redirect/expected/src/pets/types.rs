//! What the Pets API sends and receives.

use highlevel_runtime::url::Url;
use highlevel_runtime::{
    Decode, DecodeError, Encode, Node, ResponseParts, Writer, impl_serde,
};

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
    pub(super) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            location: response.header("Location")?,
            x_expires_in: response.header("X-Expires-In")?,
        })
    }
}

impl Decode for AdoptionStart {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptionStart")?;
        Some(Self {
            location: object.required("Location")?,
            x_expires_in: object.optional("X-Expires-In"),
        })
    }
}

impl Encode for AdoptionStart {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("Location", &self.location);
        object.field("X-Expires-In", &self.x_expires_in);
    }
}

impl_serde! {
    AdoptionStart,
}
