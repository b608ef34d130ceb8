//! What the Pets API sends and receives.

use highlevel_runtime::{DecodeError, ResponseParts};

/// What the headers of the response say.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountPetsHeaders {
    /// The header `X-Total`.
    pub x_total: i64,
    /// The header `X-Share`.
    pub x_share: Option<f64>,
    /// Whether there are more.
    pub x_more: Option<bool>,
    /// The header `ETag`.
    pub e_tag: Option<String>,
}

impl CountPetsHeaders {
    pub(crate) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            x_total: response.header("X-Total")?,
            x_share: response.header("X-Share")?,
            x_more: response.header("X-More")?,
            e_tag: response.header("ETag")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CountPetsHeaders {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CountPetsHeaders")?;
        Some(Self {
            x_total: object.required("X-Total")?,
            x_share: object.optional("X-Share"),
            x_more: object.optional("X-More"),
            e_tag: object.optional("ETag"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CountPetsHeaders {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("X-Total", &self.x_total);
        object.field("X-Share", &self.x_share);
        object.field("X-More", &self.x_more);
        object.field("ETag", &self.e_tag);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CountPetsHeaders,
}
