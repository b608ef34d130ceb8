//! The Forms API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::FormsError;
use super::{
    GetFormsParams, GetFormsSubmissionsError, GetFormsSubmissionsParams,
    UploadToCustomFieldsParams,
};

/// The mock of the Forms API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    mock: &'a Mock,
}

impl<'a> Forms<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_forms`](super::Forms::get_forms).
    pub fn get_forms(&self) -> Expect<'a, GetFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_forms_submissions`](super::Forms::get_forms_submissions).
    pub fn get_forms_submissions(&self) -> Expect<'a, GetFormsSubmissionsParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_to_custom_fields`](super::Forms::upload_to_custom_fields).
    pub fn upload_to_custom_fields(&self) -> Expect<'a, UploadToCustomFieldsParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetFormsParams>(),
    Listed::of::<GetFormsSubmissionsParams>(),
    Listed::of::<UploadToCustomFieldsParams>(),
];

mock_operation! {
    GetFormsParams, "v3_forms().get_forms()", json, [query("locationId"), query("skip"),
    query("limit"), query("type")]
}

mock_operation! {
    GetFormsSubmissionsParams, "v3_forms().get_forms_submissions()", json,
    [query("locationId"), query("page"), query("limit"), query("formId"), query("q"),
    query("startAt"), query("endAt")]
}

mock_operation! {
    UploadToCustomFieldsParams, "v3_forms().upload_to_custom_fields()", json,
    [query("contactId"), query("locationId"), multipart("body", & [])]
}

mock_error! {
    FormsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    GetFormsSubmissionsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

impl Decode for UploadToCustomFieldsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadToCustomFieldsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
