//! `get-record-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ObjectRecordResponse, Record};
use crate::RecordId;

/// Returns a record of a custom object, or a business.
///
/// Created by [`Objects::get_object_record`](super::Objects::get_object_record).
///
/// Returns [`Record`]: the field `record` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ObjectRecordResponse`], in a `Response`.
///
/// `GET /objects/{schemaKey}/records/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetObjectRecord = Request<GetObjectRecordParams>;

/// The parameters of [`GetObjectRecord`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetObjectRecordParams {
    /// Key of the object that the record belongs to; the key of a custom object begins
    /// with `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub schema_key: String,
    /// Id of the record to return.
    ///
    /// Example: `632c34b4c9b7da3358ac9891`.
    pub id: RecordId,
}

impl GetObjectRecordParams {
    /// Creates the parameters.
    pub fn new(schema_key: impl Into<String>, id: impl Into<RecordId>) -> Self {
        Self {
            schema_key: schema_key.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetObjectRecordParams {
    type Output = Record;
    type Whole = ObjectRecordResponse;
    type Error = GetObjectRecordError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-record-by-id",
        name: "get_object_record",
        summary: "Returns a record of a custom object, or a business.",
        deprecated: None,
        method: Method::GET,
        path: "/objects/{schemaKey}/records/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
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
        response
            .payload(&[&["record"]], |envelope: ObjectRecordResponse| envelope.record)
    }
}

/// Errors of [`GetObjectRecord`].
pub type GetObjectRecordError = super::errors::ObjectRecordError;
