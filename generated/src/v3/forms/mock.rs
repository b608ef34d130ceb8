//! The Forms API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::FormsError;
use super::{
    ListFormSubmissionsError, ListFormSubmissionsParams, ListFormsParams,
    UploadFormFilesParams,
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

    /// Mocks [`list_forms`](super::Forms::list_forms).
    pub fn list_forms(&self) -> Expect<'a, ListFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_form_submissions`](super::Forms::list_form_submissions).
    pub fn list_form_submissions(&self) -> Expect<'a, ListFormSubmissionsParams> {
        self.mock.expect()
    }

    /// Mocks [`upload_form_files`](super::Forms::upload_form_files).
    pub fn upload_form_files(&self) -> Expect<'a, UploadFormFilesParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListFormsParams>(),
    Listed::of::<ListFormSubmissionsParams>(),
    Listed::of::<UploadFormFilesParams>(),
];

mock_operation! {
    ListFormsParams, "v3_forms().list_forms()", json, [query("locationId"),
    query("skip"), query("limit"), query("type")]
}

mock_operation! {
    ListFormSubmissionsParams, "v3_forms().list_form_submissions()", json,
    [query("locationId"), query("page"), query("limit"), query("formId"), query("q"),
    query("startAt"), query("endAt")]
}

mock_operation! {
    UploadFormFilesParams, "v3_forms().upload_form_files()", json, [query("contactId"),
    query("locationId"), multipart("body", & [])]
}

mock_error! {
    FormsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}

mock_error! {
    ListFormSubmissionsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

impl Decode for UploadFormFilesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UploadFormFilesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}
