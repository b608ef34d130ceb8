//! `upload-csv`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{CsvUpload, CsvUploadErrorBody, UploadCsvResponse, UploadedCsv};
use crate::LocationId;
use crate::v3::common::{UnauthorizedErrorBody, UnprocessableErrorBody};

/// Uploads a CSV file of posts, the first of three steps of an import.
///
/// Created by [`SocialPlanner::upload_csv`](super::SocialPlanner::upload_csv).
///
/// Returns [`UploadedCsv`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UploadCsvResponse`], in a `Response`.
///
/// `POST /social-media-posting/{locationId}/csv`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadCsv = Request<UploadCsvParams>;

/// The parameters of [`UploadCsv`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadCsvParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A CSV file to be imported.
    pub body: CsvUpload,
}

impl UploadCsvParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: CsvUpload) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for UploadCsvParams {
    type Output = UploadedCsv;
    type Whole = UploadCsvResponse;
    type Error = UploadCsvError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-csv",
        name: "upload_csv",
        summary: "Uploads a CSV file of posts, the first of three steps of an import.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/{locationId}/csv",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/upload-csv",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.multipart(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<UploadedCsv, DecodeError> {
        response.payload(&[&["results"]], |envelope: UploadCsvResponse| envelope.results)
    }
}

/// Errors of [`UploadCsv`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum UploadCsvError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"message":"CSV headers are not identical to sample
    /// file.","fileType":"CSV","csvFileType":"basic","missingHeaders":"postAtSpecificTime
    /// (YYYY-MM-DD HH:mm:ss), content, link (OGmetaUrl)"}`.
    BadRequest(CsvUploadErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UploadCsvError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
