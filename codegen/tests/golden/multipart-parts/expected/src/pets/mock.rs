//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::operations::{ImportPetsError, ImportPetsParams};
use super::ImportPetsBody;

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`import_pets`](super::Pets::import_pets).
    pub fn import_pets(&self) -> Expect<'a, ImportPetsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ImportPetsParams>()];

mock_operation! {
    ImportPetsParams, "pets().import_pets()", empty, [multipart("body", & ["options",
    "labels", "extra"])]
}

mock_error! {
    ImportPetsError, []
}

impl Decode for ImportPetsBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ImportPetsBody")?;
        Some(Self {
            files: object.required("files")?,
            options: object.required("options")?,
            labels: object.optional("labels"),
            extra_: object.optional("extra"),
            note: object.optional("note"),
            extra: object.extra(),
        })
    }
}

impl Decode for ImportPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ImportPetsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
