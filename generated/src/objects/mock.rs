//! The Objects API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{ObjectError, ObjectRecordError};
use super::operations::{
    CreateCustomObjectParams, CreateObjectRecordParams, DeleteObjectRecordParams,
    GetObjectParams, GetObjectRecordParams, ListObjectsParams, SearchObjectRecordsParams,
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

    /// Mocks [`create_custom_object`](super::Objects::create_custom_object).
    pub fn create_custom_object(&self) -> Expect<'a, CreateCustomObjectParams> {
        self.mock.expect()
    }

    /// Mocks [`get_object`](super::Objects::get_object).
    pub fn get_object(&self) -> Expect<'a, GetObjectParams> {
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

    /// Mocks [`get_object_record`](super::Objects::get_object_record).
    pub fn get_object_record(&self) -> Expect<'a, GetObjectRecordParams> {
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListObjectsParams>(),
    Listed::of::<CreateCustomObjectParams>(),
    Listed::of::<GetObjectParams>(),
    Listed::of::<UpdateCustomObjectParams>(),
    Listed::of::<CreateObjectRecordParams>(),
    Listed::of::<SearchObjectRecordsParams>(),
    Listed::of::<GetObjectRecordParams>(),
    Listed::of::<UpdateObjectRecordParams>(),
    Listed::of::<DeleteObjectRecordParams>(),
];

mock_operation! {
    ListObjectsParams, "objects().list_objects()", payload("objects"),
    [query("locationId")],
    "{\"objects\":[{\"id\":\"661c06b4ffde146bdb469442\",\"standard\":false,\"key\":\"custom_objects.pet\",\"labels\":{\"singular\":\"Pet\",\"plural\":\"Pets\"},\"description\":\"These are non vaccinated pets\",\"locationId\":\"Q9DT3OAqEXDLYuob1G32\",\"primaryDisplayProperty\":\"custom_objects.pet.name\",\"type\":\"USER_DEFINED\"}]}"
}

mock_operation! {
    CreateCustomObjectParams, "objects().create_custom_object()", payload("object"),
    [json("body")],
    "{\"object\":{\"id\":\"661c06b4ffde146bdb469442\",\"standard\":false,\"key\":\"custom_objects.pet\",\"labels\":{\"singular\":\"Pet\",\"plural\":\"Pets\"},\"description\":\"These are non vaccinated pets\",\"locationId\":\"Q9DT3OAqEXDLYuob1G32\",\"primaryDisplayProperty\":\"custom_objects.pet.name\",\"type\":\"USER_DEFINED\"}}"
}

mock_operation! {
    GetObjectParams, "objects().get_object()", json, [path("key"), query("locationId"),
    query("fetchProperties")],
    "{\"object\":{\"id\":\"661c06b4ffde146bdb469442\",\"standard\":false,\"key\":\"custom_objects.pet\",\"labels\":{\"singular\":\"Pet\",\"plural\":\"Pets\"},\"description\":\"These are non vaccinated pets\",\"locationId\":\"Q9DT3OAqEXDLYuob1G32\",\"primaryDisplayProperty\":\"custom_objects.pet.name\",\"type\":\"USER_DEFINED\"},\"cache\":true,\"fields\":[{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\",\"acceptedFormats\":\".pdf\",\"objectKey\":\"custom_objects.pet\",\"dataType\":\"TEXT\",\"parentId\":\"3sv6UEo51C9Bmpo1cKTq\",\"fieldKey\":\"custom_objects.pet.name\",\"allowCustomOption\":true,\"maxFileLimit\":2}]}"
}

mock_operation! {
    UpdateCustomObjectParams, "objects().update_custom_object()", payload("object"),
    [path("key"), json("body")],
    "{\"object\":{\"id\":\"661c06b4ffde146bdb469442\",\"standard\":false,\"key\":\"custom_objects.pet\",\"labels\":{\"singular\":\"Pet\",\"plural\":\"Pets\"},\"description\":\"These are non vaccinated pets\",\"locationId\":\"Q9DT3OAqEXDLYuob1G32\",\"primaryDisplayProperty\":\"custom_objects.pet.name\",\"type\":\"USER_DEFINED\"}}"
}

mock_operation! {
    CreateObjectRecordParams, "objects().create_object_record()", payload("record"),
    [path("schemaKey"), json("body")],
    "{\"record\":{\"id\":\"661c06b4ffde146bdb469442\",\"owner\":[\"sx6wyHhbFdRXh302Lunr\"],\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"v5cEPM428h8vShlRW1KT\"],\"properties\":{\"customer_number\":1424,\"ticket_name\":\"Customer not able login\",\"phone_number\":\"+917000000000\",\"money\":{\"currency\":\"default\",\"value\":100},\"type_of_ticket\":\"doubt\",\"section_of_app\":[\"contacts\",\"smartlist\"],\"recieved_on\":\"2024-07-11\",\"my_files\":[{\"url\":\"---url_of_file---\"}],\"my_textbox_list.option_a\":\"Value 1\",\"my_textbox_list.option_b\":\"Value 2\"}}}"
}

mock_operation! {
    SearchObjectRecordsParams, "objects().search_object_records()", json,
    [path("schemaKey"), json("body")],
    "{\"records\":[{\"id\":\"661c06b4ffde146bdb469442\",\"owner\":[\"sx6wyHhbFdRXh302Lunr\"],\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"v5cEPM428h8vShlRW1KT\"],\"properties\":{\"customer_number\":1424,\"ticket_name\":\"Customer not able login\",\"phone_number\":\"+917000000000\",\"money\":{\"currency\":\"default\",\"value\":100},\"type_of_ticket\":\"doubt\",\"section_of_app\":[\"contacts\",\"smartlist\"],\"recieved_on\":\"2024-07-11\",\"my_files\":[{\"url\":\"---url_of_file---\"}],\"my_textbox_list.option_a\":\"Value 1\",\"my_textbox_list.option_b\":\"Value 2\"},\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"objectId\":\"6d6f6e676f5f6576656e7473\",\"objectKey\":\"custom_objects.pet\",\"createdBy\":{\"channel\":\"WEB_USER\",\"createdAt\":\"2025-01-02T09:35:39.032Z\",\"source\":\"PUBLIC_API\",\"sourceId\":\"26653146-ec82-435d-8a99-84ecdb7fde13\"},\"lastUpdatedBy\":{\"channel\":\"WEB_USER\",\"createdAt\":\"2025-01-02T09:35:39.032Z\",\"source\":\"PUBLIC_API\",\"sourceId\":\"26653146-ec82-435d-8a99-84ecdb7fde13\"},\"searchAfter\":[1738683828372,\"67a235b49b289431bcf657f8\"]}],\"total\":20}"
}

mock_operation! {
    GetObjectRecordParams, "objects().get_object_record()", payload("record"),
    [path("schemaKey"), path("id")],
    "{\"record\":{\"id\":\"661c06b4ffde146bdb469442\",\"owner\":[\"sx6wyHhbFdRXh302Lunr\"],\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"v5cEPM428h8vShlRW1KT\"],\"properties\":{\"customer_number\":1424,\"ticket_name\":\"Customer not able login\",\"phone_number\":\"+917000000000\",\"money\":{\"currency\":\"default\",\"value\":100},\"type_of_ticket\":\"doubt\",\"section_of_app\":[\"contacts\",\"smartlist\"],\"recieved_on\":\"2024-07-11\",\"my_files\":[{\"url\":\"---url_of_file---\"}],\"my_textbox_list.option_a\":\"Value 1\",\"my_textbox_list.option_b\":\"Value 2\"}}}"
}

mock_operation! {
    UpdateObjectRecordParams, "objects().update_object_record()", payload("record"),
    [path("schemaKey"), path("id"), query("locationId"), json("body")],
    "{\"record\":{\"id\":\"661c06b4ffde146bdb469442\",\"owner\":[\"sx6wyHhbFdRXh302Lunr\"],\"followers\":[\"sx6wyHhbFdRXh302Lunr\",\"v5cEPM428h8vShlRW1KT\"],\"properties\":{\"customer_number\":1424,\"ticket_name\":\"Customer not able login\",\"phone_number\":\"+917000000000\",\"money\":{\"currency\":\"default\",\"value\":100},\"type_of_ticket\":\"doubt\",\"section_of_app\":[\"contacts\",\"smartlist\"],\"recieved_on\":\"2024-07-11\",\"my_files\":[{\"url\":\"---url_of_file---\"}],\"my_textbox_list.option_a\":\"Value 1\",\"my_textbox_list.option_b\":\"Value 2\"}}}"
}

mock_operation! {
    DeleteObjectRecordParams, "objects().delete_object_record()", json,
    [path("schemaKey"), path("id")],
    "{\"id\":\"661c06b4ffde146bdb469442\",\"success\":true}"
}

mock_error! {
    ObjectRecordError, [BadRequest(body) = 400,
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
