//! The Shelter API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::operations::{AdoptError, AdoptParams, ExchangeCodeError, ExchangeCodeParams};
use super::Adoption;

/// The mock of the Shelter API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Shelter<'a> {
    mock: &'a Mock,
}

impl<'a> Shelter<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`exchange_code`](super::Shelter::exchange_code).
    pub fn exchange_code(&self) -> Expect<'a, ExchangeCodeParams> {
        self.mock.expect()
    }

    /// Mocks [`adopt`](super::Shelter::adopt).
    pub fn adopt(&self) -> Expect<'a, AdoptParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ExchangeCodeParams>(),
    Listed::of::<AdoptParams>(),
];

mock_operation! {
    ExchangeCodeParams, "shelter().exchange_code()", empty, [form("body")]
}

mock_operation! {
    AdoptParams, "shelter().adopt()", text, [path("id"), query("id").keyed("id_query"),
    query_list("tags"), query_joined("sizes", '|'), header_list("X-Trace"),
    multipart("body", & ["home"])]
}

mock_error! {
    ExchangeCodeError, [NotFound = 404]
}

mock_error! {
    AdoptError, [NotFound = 404; UnprocessableEntity(body) = 422;
    InternalServerError(body) = 500]
}

impl Decode for Adoption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Adoption")?;
        Some(Self {
            photos: object.required("photos")?,
            home: object.required("home")?,
            note: object.optional("note"),
            extra: object.extra(),
        })
    }
}

impl Decode for AdoptParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptParams")?;
        let params = Self {
            id: object.required("id")?,
            body: object.required("body")?,
            id_query: object.optional("id_query"),
            tags: object.optional("tags"),
            sizes: object.optional("sizes"),
            x_trace: object.optional("X-Trace"),
        };
        object.close();
        Some(params)
    }
}
