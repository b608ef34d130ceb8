//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::operations::{AdoptPetError, AdoptPetParams, GetTokenError, GetTokenParams};
use super::AdoptPetBody;

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_token`](super::Pets::get_token).
    pub fn get_token(&self) -> Expect<'a, GetTokenParams> {
        self.mock.expect()
    }

    /// Mocks [`adopt_pet`](super::Pets::adopt_pet).
    pub fn adopt_pet(&self) -> Expect<'a, AdoptPetParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetTokenParams>(),
    Listed::of::<AdoptPetParams>(),
];

mock_operation! {
    GetTokenParams, "pets().get_token()", text, [form("body")]
}

mock_operation! {
    AdoptPetParams, "pets().adopt_pet()", json, [path("id"), query("id")
    .keyed("id_query"), query_list("tags"), query_joined("sizes", ','),
    header_list("X-Trace"), multipart("body", & ["home"])], "{\"name\":\"name\"}"
}

mock_error! {
    GetTokenError, []
}

mock_error! {
    AdoptPetError, [NotFound = 404; UnprocessableEntity(body) = 422]
}

impl Decode for AdoptPetBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptPetBody")?;
        Some(Self {
            photo: object.required("photo")?,
            home: object.optional("home"),
            extra: object.extra(),
        })
    }
}

impl Decode for AdoptPetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptPetParams")?;
        let params = Self {
            id: object.required("id")?,
            id_query: object.optional("id_query"),
            tags: object.optional("tags"),
            sizes: object.optional("sizes"),
            x_trace: object.optional("X-Trace"),
            body: object.optional("body"),
        };
        object.close();
        Some(params)
    }
}
