//! The Objects API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{ObjectError, ObjectsError};
use super::{
    CreateCustomObjectSchemaParams, CreateObjectRecordParams, DeleteObjectRecordParams,
    GetObjectSchemaParams, GetRecordParams, ListObjectsParams, SearchObjectRecordsParams,
    UpdateCustomObjectParams, UpdateObjectRecordParams,
};

/// The mock of the Objects API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Objects<'a> {
    mock: &'a Mock,
}

impl<'a> Objects<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_objects`](super::Objects::list_objects).
    pub fn list_objects(&self) -> Expect<'a, ListObjectsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_object_schema`](super::Objects::create_custom_object_schema).
    pub fn create_custom_object_schema(
        &self,
    ) -> Expect<'a, CreateCustomObjectSchemaParams> {
        self.mock.expect()
    }

    /// Mocks [`get_object_schema`](super::Objects::get_object_schema).
    pub fn get_object_schema(&self) -> Expect<'a, GetObjectSchemaParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_object`](super::Objects::update_custom_object).
    pub fn update_custom_object(&self) -> Expect<'a, UpdateCustomObjectParams> {
        self.mock.expect()
    }

    /// Mocks [`create_object_record`](super::Objects::create_object_record).
    pub fn create_object_record(&self) -> Expect<'a, CreateObjectRecordParams> {
        self.mock.expect()
    }

    /// Mocks [`search_object_records`](super::Objects::search_object_records).
    pub fn search_object_records(&self) -> Expect<'a, SearchObjectRecordsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_record`](super::Objects::get_record).
    pub fn get_record(&self) -> Expect<'a, GetRecordParams> {
        self.mock.expect()
    }

    /// Mocks [`update_object_record`](super::Objects::update_object_record).
    pub fn update_object_record(&self) -> Expect<'a, UpdateObjectRecordParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_object_record`](super::Objects::delete_object_record).
    pub fn delete_object_record(&self) -> Expect<'a, DeleteObjectRecordParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListObjectsParams>(),
    Listed::of::<CreateCustomObjectSchemaParams>(),
    Listed::of::<GetObjectSchemaParams>(),
    Listed::of::<UpdateCustomObjectParams>(),
    Listed::of::<CreateObjectRecordParams>(),
    Listed::of::<SearchObjectRecordsParams>(),
    Listed::of::<GetRecordParams>(),
    Listed::of::<UpdateObjectRecordParams>(),
    Listed::of::<DeleteObjectRecordParams>(),
];

mock_operation! {
    ListObjectsParams, "objects().list_objects()", json, [query("locationId")]
}

mock_operation! {
    CreateCustomObjectSchemaParams, "objects().create_custom_object_schema()", json,
    [json("body")]
}

mock_operation! {
    GetObjectSchemaParams, "objects().get_object_schema()", json, [path("key"),
    query("locationId"), query("fetchProperties")]
}

mock_operation! {
    UpdateCustomObjectParams, "objects().update_custom_object()", json, [path("key"),
    json("body")]
}

mock_operation! {
    CreateObjectRecordParams, "objects().create_object_record()", json,
    [path("schemaKey"), json("body")]
}

mock_operation! {
    SearchObjectRecordsParams, "objects().search_object_records()", json,
    [path("schemaKey"), json("body")]
}

mock_operation! {
    GetRecordParams, "objects().get_record()", json, [path("schemaKey"), path("id")]
}

mock_operation! {
    UpdateObjectRecordParams, "objects().update_object_record()", json,
    [path("schemaKey"), path("id"), query("locationId"), json("body")]
}

mock_operation! {
    DeleteObjectRecordParams, "objects().delete_object_record()", json,
    [path("schemaKey"), path("id")]
}

mock_error! {
    ObjectsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    ObjectError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
