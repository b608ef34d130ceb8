//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::FileObjectError;
use super::operations::{ReplaceFilesParams, UploadFilesParams};

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`replace_files`](super::Pets::replace_files).
    pub fn replace_files(&self) -> Expect<'a, ReplaceFilesParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_files`](super::Pets::upload_files).
    pub fn upload_files(&self) -> Expect<'a, UploadFilesParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ReplaceFilesParams>(),
    Listed::of::<UploadFilesParams>(),
];

mock_operation! {
    ReplaceFilesParams, "pets().replace_files()", empty, [multipart("body", & [])]
}

mock_operation! {
    UploadFilesParams, "pets().upload_files()", empty, [multipart("body", & [])]
}

mock_error! {
    FileObjectError, []
}

impl Decode for ReplaceFilesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ReplaceFilesParams")?;
        let params = Self {
            body: object.optional("body"),
        };
        object.close();
        Some(params)
    }
}

impl Decode for UploadFilesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadFilesParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
