//! The Objects API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{ObjectError, ObjectsError};
use super::{
    CreateCustomObjectSchemaParams, CreateObjectRecordParams, DeleteObjectRecordParams,
    GetObjectSchemaByKeyParams, GetObjectsParams, GetRecordByIdParams,
    SearchObjectRecordsParams, UpdateCustomObjectParams, UpdateObjectRecordParams,
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

    /// Mocks [`get_objects`](super::Objects::get_objects).
    pub fn get_objects(&self) -> Expect<'a, GetObjectsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_object_schema`](super::Objects::create_custom_object_schema).
    pub fn create_custom_object_schema(
        &self,
    ) -> Expect<'a, CreateCustomObjectSchemaParams> {
        self.mock.expect()
    }

    /// Mocks [`get_object_schema_by_key`](super::Objects::get_object_schema_by_key).
    pub fn get_object_schema_by_key(&self) -> Expect<'a, GetObjectSchemaByKeyParams> {
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

    /// Mocks [`get_record_by_id`](super::Objects::get_record_by_id).
    pub fn get_record_by_id(&self) -> Expect<'a, GetRecordByIdParams> {
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
    Listed::of::<GetObjectsParams>(),
    Listed::of::<CreateCustomObjectSchemaParams>(),
    Listed::of::<GetObjectSchemaByKeyParams>(),
    Listed::of::<UpdateCustomObjectParams>(),
    Listed::of::<CreateObjectRecordParams>(),
    Listed::of::<SearchObjectRecordsParams>(),
    Listed::of::<GetRecordByIdParams>(),
    Listed::of::<UpdateObjectRecordParams>(),
    Listed::of::<DeleteObjectRecordParams>(),
];

mock_operation! {
    GetObjectsParams, "objects().get_objects()", json, [query("locationId")]
}

mock_operation! {
    CreateCustomObjectSchemaParams, "objects().create_custom_object_schema()", json,
    [json("body")]
}

mock_operation! {
    GetObjectSchemaByKeyParams, "objects().get_object_schema_by_key()", json,
    [path("key"), query("locationId"), query("fetchProperties")]
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
    GetRecordByIdParams, "objects().get_record_by_id()", json, [path("schemaKey"),
    path("id")]
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
