//! The Media API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::MediaError;
use super::operations::{
    BulkDeleteMediaObjectsParams, BulkUpdateMediaObjectsParams, CreateMediaFolderParams,
    DeleteMediaContentParams, ListMediaError, ListMediaParams, UpdateMediaObjectParams,
    UploadMediaContentParams,
};

/// The mock of the Media API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Media<'a> {
    mock: &'a Mock,
}

impl<'a> Media<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`bulk_delete_media_objects`](super::Media::bulk_delete_media_objects).
    pub fn bulk_delete_media_objects(&self) -> Expect<'a, BulkDeleteMediaObjectsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_media`](super::Media::list_media).
    pub fn list_media(&self) -> Expect<'a, ListMediaParams> {
        self.mock.expect()
    }

    /// Mocks [`create_media_folder`](super::Media::create_media_folder).
    pub fn create_media_folder(&self) -> Expect<'a, CreateMediaFolderParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_update_media_objects`](super::Media::bulk_update_media_objects).
    pub fn bulk_update_media_objects(&self) -> Expect<'a, BulkUpdateMediaObjectsParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_media_content`](super::Media::upload_media_content).
    pub fn upload_media_content(&self) -> Expect<'a, UploadMediaContentParams> {
        self.mock.expect()
    }

    /// Mocks [`update_media_object`](super::Media::update_media_object).
    pub fn update_media_object(&self) -> Expect<'a, UpdateMediaObjectParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_media_content`](super::Media::delete_media_content).
    pub fn delete_media_content(&self) -> Expect<'a, DeleteMediaContentParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<BulkDeleteMediaObjectsParams>(),
    Listed::of::<ListMediaParams>(),
    Listed::of::<CreateMediaFolderParams>(),
    Listed::of::<BulkUpdateMediaObjectsParams>(),
    Listed::of::<UploadMediaContentParams>(),
    Listed::of::<UpdateMediaObjectParams>(),
    Listed::of::<DeleteMediaContentParams>(),
];

mock_operation! {
    BulkDeleteMediaObjectsParams, "v3_media().bulk_delete_media_objects()", json,
    [json("body")], "[{\"deleted\":true,\"id\":\"686f630df0d3166d68fbcec2\"}]"
}

mock_operation! {
    ListMediaParams, "v3_media().list_media()", json, [query("sortBy"),
    query("sortOrder"), query("type"), query("altType"), query("altId"), query("offset"),
    query("limit"), query("query"), query("parentId"), query("fetchAll")],
    "{\"files\":[{\"altType\":\"location\"}]}"
}

mock_operation! {
    CreateMediaFolderParams, "v3_media().create_media_folder()", json, [json("body")],
    "{\"altId\":\"sx6wyHhbFdRXh302LLNR\",\"altType\":\"location\",\"name\":\"New Folder\",\"parentId\":\"64af50c42d567a3b4f5989e0\",\"type\":\"folder\",\"deleted\":false,\"pendingUpload\":false,\"category\":\"image\",\"subCategory\":\"logo\",\"isPrivate\":false,\"relocatedFolder\":false,\"migrationCompleted\":true,\"appFolder\":false,\"isEssential\":false,\"lastUpdatedBy\":\"user-uuid-123\"}"
}

mock_operation! {
    BulkUpdateMediaObjectsParams, "v3_media().bulk_update_media_objects()", json,
    [json("body")], "[{\"updated\":true,\"id\":\"686f9817f0d3165be9fbcef6\"}]"
}

mock_operation! {
    UploadMediaContentParams, "v3_media().upload_media_content()", json,
    [multipart("body", & [])],
    "{\"fileId\":\"686f9817f0d3165be9fbcef6\",\"url\":\"https://storage.googleapis.com/bucket-name/path/to/file.pdf\"}"
}

mock_operation! {
    UpdateMediaObjectParams, "v3_media().update_media_object()", json, [path("id"),
    json("body")],
    "{\"updated\":true,\"traceId\":\"33a641a2-c4a6-4123-aa82-c5b84f1a14ee\"}"
}

mock_operation! {
    DeleteMediaContentParams, "v3_media().delete_media_content()", empty, [path("id"),
    query("altType"), query("altId")]
}

mock_error! {
    MediaError, []
}

mock_error! {
    ListMediaError, [Unauthorized(body) = 401; UnprocessableEntity(body) = 422]
}

impl Decode for UploadMediaContentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadMediaContentParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
