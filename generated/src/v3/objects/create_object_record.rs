//! `create-object-record`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewObjectRecord, ObjectRecordResponse, Record};

/// Creates a record of a custom object, or a business.
///
/// Created by
/// [`Objects::create_object_record`](super::Objects::create_object_record).
///
/// Returns [`Record`]: the field `record` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ObjectRecordResponse`], in a `Response`.
///
/// `POST /objects/{schemaKey}/records`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateObjectRecord = Request<CreateObjectRecordParams>;

/// The parameters of [`CreateObjectRecord`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateObjectRecordParams {
    /// Key of the object that the record belongs to; the key of a custom object begins
    /// with `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub schema_key: String,
    /// A record of a custom object, or a business, to create.
    pub body: NewObjectRecord,
}

impl CreateObjectRecordParams {
    /// Creates the parameters.
    pub fn new(schema_key: impl Into<String>, body: NewObjectRecord) -> Self {
        Self {
            schema_key: schema_key.into(),
            body,
        }
    }
}

impl Operation for CreateObjectRecordParams {
    type Output = Record;
    type Whole = ObjectRecordResponse;
    type Error = CreateObjectRecordError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-object-record",
        name: "create_object_record",
        summary: "Creates a record of a custom object, or a business.",
        deprecated: None,
        method: Method::POST,
        path: "/objects/{schemaKey}/records",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["objects/record.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/create-object-record",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("schemaKey", &self.schema_key);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Record, DecodeError> {
        response
            .payload(&[&["record"]], |envelope: ObjectRecordResponse| envelope.record)
    }
}

/// Errors of [`CreateObjectRecord`].
pub type CreateObjectRecordError = super::errors::ObjectRecordError;
