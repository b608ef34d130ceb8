//! Types of the requests and responses of the Pets API.

use highlevel_runtime::json::debug_fields;
use highlevel_runtime::{Decode, DecodeError, Node, ResponseParts};

/// The documented headers of the response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
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

impl std::fmt::Debug for CountPetsHeaders {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "CountPetsHeaders",
            &[
                ("x_total", &self.x_total),
                ("x_share", &self.x_share),
                ("x_more", &self.x_more),
                ("e_tag", &self.e_tag),
            ],
        )
    }
}

impl CountPetsHeaders {
    /// Creates a value with the required headers, for the response of a mock.
    #[cfg(feature = "mock")]
    pub fn new(x_total: i64) -> Self {
        Self {
            x_total,
            x_share: None,
            x_more: None,
            e_tag: None,
        }
    }

    #[inline]
    pub(crate) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            x_total: response.header("X-Total")?,
            x_share: response.header("X-Share")?,
            x_more: response.header("X-More")?,
            e_tag: response.header("ETag")?,
        })
    }
}

impl Decode for CountPetsHeaders {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CountPetsHeaders")?;
        Some(Self {
            x_total: object.required("X-Total")?,
            x_share: object.optional("X-Share"),
            x_more: object.optional("X-More"),
            e_tag: object.optional("ETag"),
        })
    }
}
