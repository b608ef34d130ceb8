//! The Forms API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};
use highlevel_runtime::{Decode, Node};

use super::errors::FormObjectError;
use super::operations::{
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListFormsParams>(),
    Listed::of::<ListFormSubmissionsParams>(),
    Listed::of::<UploadFormFilesParams>(),
];

mock_operation! {
    ListFormsParams, "v3_forms().list_forms()", json, [query("locationId"),
    query("skip"), query("limit"), query("type")],
    "{\"forms\":[{\"id\":\"YSWdvS4Is98wtIDGnpmI\",\"name\":\"Form 1\",\"locationId\":\"ve9EPM428h8vShlRW1KT\"}]}"
}

mock_operation! {
    ListFormSubmissionsParams, "v3_forms().list_form_submissions()", json,
    [query("locationId"), query("page"), query("limit"), query("formId"), query("q"),
    query("startAt"), query("endAt")],
    "{\"submissions\":[{\"id\":\"38303ec7-629a-49e2-888a-cf8bf0b1f97e\",\"contactId\":\"DWQ45t2IPVxi9LDu1wBl\",\"createdAt\":\"2021-06-23T06:07:04.000Z\",\"formId\":\"YSWdvS4Is98wtIDGnpmI\",\"name\":\"test\",\"email\":\"test@test.com\",\"others\":{\"eventData\":{\"fbc\":\"fb.1.123456789.987654321\",\"fbp\":\"fbp.1.987654321.123456789\",\"page\":{\"url\":\"https://example.com\",\"title\":\"Example Page\"},\"type\":\"page-visit\",\"domain\":\"example.com\",\"medium\":\"form\",\"source\":\"Direct traffic\",\"version\":\"v3\",\"adSource\":\"example-ad-source\",\"mediumId\":\"medium-id-123\",\"parentId\":\"parent-id-456\",\"referrer\":\"https://staging.gohighlevel.com\",\"fbEventId\":\"event-id-789\",\"timestamp\":1234567890,\"parentName\":\"Parent Form\",\"fingerprint\":\"example-fingerprint\",\"pageVisitType\":\"form\"}}}],\"meta\":{\"total\":1,\"currentPage\":1}}"
}

mock_operation! {
    UploadFormFilesParams, "v3_forms().upload_form_files()", json, [query("contactId"),
    query("locationId"), multipart("body", & [])], "{}"
}

mock_error! {
    FormObjectError, [BadRequest(body) = 400,
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
