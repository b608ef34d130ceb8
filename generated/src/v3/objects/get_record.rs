//! `get-record-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
    request_builder,
};

use super::errors::ObjectsError;
use super::{API, Record, RecordResponse};
use crate::RecordId;

/// Returns a record of a custom object or of businesses.
///
/// Created by [`Objects::get_record`](super::Objects::get_record).
///
/// Returns [`Record`]: the member `record` of the response.
/// [`send_whole`](crate::Request::send_whole) returns all of it, [`RecordResponse`].
///
/// `GET /objects/{schemaKey}/records/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetRecord {
    pub(super) request: Request<GetRecordParams>,
}

request_builder! {
    GetRecord, GetRecordParams
}

/// The parameters of [`GetRecord`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetRecordParams {
    /// Key of the object to which the records belong; that of a custom object begins with
    /// `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub schema_key: String,
    /// Id of the record to return.
    ///
    /// Example: `632c34b4c9b7da3358ac9891`.
    pub id: RecordId,
}

impl GetRecordParams {
    /// Creates the parameters.
    pub fn new(schema_key: impl Into<String>, id: impl Into<RecordId>) -> Self {
        Self {
            schema_key: schema_key.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetRecordParams {
    type Output = Record;
    type Whole = RecordResponse;
    type Error = GetRecordError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-record-by-id",
        name: "get_record",
        summary: "Returns a record of a custom object or of businesses.",
        deprecated: None,
        method: Method::GET,
        path: "/objects/{schemaKey}/records/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["objects/record.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/get-record-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("schemaKey", &self.schema_key);
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Record, DecodeError> {
        response.payload(&[&["record"]], |envelope: RecordResponse| envelope.record)
    }
}

/// Errors of [`GetRecord`].
pub type GetRecordError = ObjectsError;
