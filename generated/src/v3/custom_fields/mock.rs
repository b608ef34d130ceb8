//! The Custom Fields API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::CustomFieldObjectError;
use super::operations::{
    CreateCustomFieldFolderParams, CreateCustomFieldParams,
    DeleteCustomFieldFolderParams, DeleteCustomFieldParams, GetCustomFieldParams,
    ListCustomFieldsParams, UpdateCustomFieldFolderParams, UpdateCustomFieldParams,
};

/// The mock of the Custom Fields API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct CustomFields<'a> {
    mock: &'a Mock,
}

impl<'a> CustomFields<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_custom_field`](super::CustomFields::create_custom_field).
    pub fn create_custom_field(&self) -> Expect<'a, CreateCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`create_custom_field_folder`](super::CustomFields::create_custom_field_folder).
    pub fn create_custom_field_folder(
        &self,
    ) -> Expect<'a, CreateCustomFieldFolderParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_field_folder`](super::CustomFields::update_custom_field_folder).
    pub fn update_custom_field_folder(
        &self,
    ) -> Expect<'a, UpdateCustomFieldFolderParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_custom_field_folder`](super::CustomFields::delete_custom_field_folder).
    pub fn delete_custom_field_folder(
        &self,
    ) -> Expect<'a, DeleteCustomFieldFolderParams> {
        self.mock.expect()
    }

    /// Mocks [`list_custom_fields`](super::CustomFields::list_custom_fields).
    pub fn list_custom_fields(&self) -> Expect<'a, ListCustomFieldsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_custom_field`](super::CustomFields::get_custom_field).
    pub fn get_custom_field(&self) -> Expect<'a, GetCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`update_custom_field`](super::CustomFields::update_custom_field).
    pub fn update_custom_field(&self) -> Expect<'a, UpdateCustomFieldParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_custom_field`](super::CustomFields::delete_custom_field).
    pub fn delete_custom_field(&self) -> Expect<'a, DeleteCustomFieldParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CreateCustomFieldParams>(),
    Listed::of::<CreateCustomFieldFolderParams>(),
    Listed::of::<UpdateCustomFieldFolderParams>(),
    Listed::of::<DeleteCustomFieldFolderParams>(),
    Listed::of::<ListCustomFieldsParams>(),
    Listed::of::<GetCustomFieldParams>(),
    Listed::of::<UpdateCustomFieldParams>(),
    Listed::of::<DeleteCustomFieldParams>(),
];

mock_operation! {
    CreateCustomFieldParams, "v3_custom_fields().create_custom_field()",
    payload("field"), [json("body")],
    "{\"field\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\",\"acceptedFormats\":\".pdf\",\"objectKey\":\"custom_objects.pet\",\"dataType\":\"TEXT\",\"parentId\":\"3sv6UEo51C9Bmpo1cKTq\",\"fieldKey\":\"custom_objects.pet.name\",\"allowCustomOption\":true,\"maxFileLimit\":2}}"
}

mock_operation! {
    CreateCustomFieldFolderParams, "v3_custom_fields().create_custom_field_folder()",
    json, [json("body")],
    "{\"objectKey\":\"custom_objects.pet\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\"}"
}

mock_operation! {
    UpdateCustomFieldFolderParams, "v3_custom_fields().update_custom_field_folder()",
    json, [path("id"), json("body")],
    "{\"objectKey\":\"custom_objects.pet\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\"}"
}

mock_operation! {
    DeleteCustomFieldFolderParams, "v3_custom_fields().delete_custom_field_folder()",
    json, [path("id"), query("locationId")],
    "{\"succeded\":true,\"id\":\"3sv6UEo51C9Bmpo1cKTq\",\"key\":\"custom_objects.pet.name\"}"
}

mock_operation! {
    ListCustomFieldsParams, "v3_custom_fields().list_custom_fields()", json,
    [path("objectKey"), query("locationId")],
    "{\"fields\":[{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\",\"acceptedFormats\":\".pdf\",\"objectKey\":\"custom_objects.pet\",\"dataType\":\"TEXT\",\"parentId\":\"3sv6UEo51C9Bmpo1cKTq\",\"fieldKey\":\"custom_objects.pet.name\",\"allowCustomOption\":true,\"maxFileLimit\":2}],\"folders\":[{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\",\"acceptedFormats\":\".pdf\",\"objectKey\":\"custom_objects.pet\",\"dataType\":\"TEXT\",\"parentId\":\"3sv6UEo51C9Bmpo1cKTq\",\"fieldKey\":\"custom_objects.pet.name\",\"allowCustomOption\":true,\"maxFileLimit\":2}]}"
}

mock_operation! {
    GetCustomFieldParams, "v3_custom_fields().get_custom_field()", payload("field"),
    [path("id")],
    "{\"field\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\",\"acceptedFormats\":\".pdf\",\"objectKey\":\"custom_objects.pet\",\"dataType\":\"TEXT\",\"parentId\":\"3sv6UEo51C9Bmpo1cKTq\",\"fieldKey\":\"custom_objects.pet.name\",\"allowCustomOption\":true,\"maxFileLimit\":2}}"
}

mock_operation! {
    UpdateCustomFieldParams, "v3_custom_fields().update_custom_field()",
    payload("field"), [path("id"), json("body")],
    "{\"field\":{\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"name\":\"Name\",\"acceptedFormats\":\".pdf\",\"objectKey\":\"custom_objects.pet\",\"dataType\":\"TEXT\",\"parentId\":\"3sv6UEo51C9Bmpo1cKTq\",\"fieldKey\":\"custom_objects.pet.name\",\"allowCustomOption\":true,\"maxFileLimit\":2}}"
}

mock_operation! {
    DeleteCustomFieldParams, "v3_custom_fields().delete_custom_field()", json,
    [path("id")],
    "{\"succeded\":true,\"id\":\"3sv6UEo51C9Bmpo1cKTq\",\"key\":\"custom_objects.pet.name\"}"
}

mock_error! {
    CustomFieldObjectError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}
