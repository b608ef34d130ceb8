//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::operations::{UploadPhotoError, UploadPhotoParams};
use super::UploadPhotoBody;

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`upload_photo`](super::Pets::upload_photo).
    pub fn upload_photo(&self) -> Expect<'a, UploadPhotoParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<UploadPhotoParams>()];

mock_operation! {
    UploadPhotoParams, "pets().upload_photo()", empty, [path("petId"), multipart("body",
    & [])]
}

mock_error! {
    UploadPhotoError, []
}

impl Decode for UploadPhotoBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadPhotoBody")?;
        Some(Self {
            file: object.required("file")?,
            title: object.required("title")?,
            thumbnail: object.optional("thumbnail"),
            width: object.optional("width"),
            tags: object.optional("tags"),
            kind: object.optional("kind"),
            extra: object.extra(),
        })
    }
}

impl Decode for UploadPhotoParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadPhotoParams")?;
        let params = Self {
            pet_id: object.required("petId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
