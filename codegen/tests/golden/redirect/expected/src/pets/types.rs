//! Types of the requests and responses of the Pets API.

use highlevel_runtime::json::debug_fields;
use highlevel_runtime::url::Url;
use highlevel_runtime::{Decode, DecodeError, Node, ResponseParts};

/// Where the adoption goes on.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AdoptionStart {
    /// The page to open.
    pub location: Url,
    /// The header `X-Expires-In`.
    pub x_expires_in: Option<i64>,
}

impl std::fmt::Debug for AdoptionStart {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "AdoptionStart",
            &[("location", &self.location), ("x_expires_in", &self.x_expires_in)],
        )
    }
}

impl AdoptionStart {
    /// Creates a value with the required headers, for the response of a mock.
    #[cfg(feature = "mock")]
    pub fn new(location: Url) -> Self {
        Self {
            location,
            x_expires_in: None,
        }
    }

    #[inline]
    pub(crate) fn read(response: &ResponseParts) -> Result<Self, DecodeError> {
        Ok(Self {
            location: response.header("Location")?,
            x_expires_in: response.header("X-Expires-In")?,
        })
    }
}

impl Decode for AdoptionStart {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptionStart")?;
        Some(Self {
            location: object.required("Location")?,
            x_expires_in: object.optional("X-Expires-In"),
        })
    }
}
