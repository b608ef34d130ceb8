//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{Decode, Node, mock_error, mock_operation};

use super::{CreatePetParams, PetsError, Photo, UploadPhotoParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_pet`](super::Pets::create_pet).
    pub fn create_pet(&self) -> Expect<'a, CreatePetParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_photo`](super::Pets::upload_photo).
    pub fn upload_photo(&self) -> Expect<'a, UploadPhotoParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreatePetParams>(),
    Listed::of::<UploadPhotoParams>(),
];

mock_operation! {
    CreatePetParams, "pets().create_pet()", empty, [query("alive"), query("brown"),
    query("calm"), query("deaf"), query("eats"), query("fur"), query("gait"),
    json("body")]
}

mock_operation! {
    UploadPhotoParams, "pets().upload_photo()", empty, [multipart("body", & [])]
}

mock_error! {
    PetsError, []
}

impl Decode for Photo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Photo")?;
        Some(Self {
            alive: object.required("alive")?,
            brown: object.required("brown")?,
            calm: object.required("calm")?,
            deaf: object.required("deaf")?,
            eats: object.required("eats")?,
            fur: object.required("fur")?,
            gait: object.required("gait")?,
            home: object.required("home")?,
        })
    }
}

impl Decode for UploadPhotoParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadPhotoParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}
