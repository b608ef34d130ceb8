//! `update-object-record`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ObjectRecordResponse, ObjectRecordUpdate, Record};
use crate::{LocationId, RecordId};

/// Updates a record of a custom object, or a business.
///
/// Created by
/// [`Objects::update_object_record`](super::Objects::update_object_record).
///
/// Returns [`Record`]: the field `record` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ObjectRecordResponse`], in a `Response`.
///
/// `PUT /objects/{schemaKey}/records/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateObjectRecord = Request<UpdateObjectRecordParams>;

/// The parameters of [`UpdateObjectRecord`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateObjectRecordParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Key of the object that the record belongs to; the key of a custom object begins
    /// with `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub schema_key: String,
    /// Id of the record to update.
    ///
    /// Example: `632c34b4c9b7da3358ac9891`.
    pub id: RecordId,
    /// Changes to a record.
    pub body: ObjectRecordUpdate,
}

impl UpdateObjectRecordParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        schema_key: impl Into<String>,
        id: impl Into<RecordId>,
        body: ObjectRecordUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            schema_key: schema_key.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateObjectRecordParams {
    type Output = Record;
    type Whole = ObjectRecordResponse;
    type Error = UpdateObjectRecordError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-object-record",
        name: "update_object_record",
        summary: "Updates a record of a custom object, or a business.",
        deprecated: None,
        method: Method::PUT,
        path: "/objects/{schemaKey}/records/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["objects/record.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/update-object-record",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("schemaKey", &self.schema_key);
        request.path("id", &self.id);
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Record, DecodeError> {
        response
            .payload(&[&["record"]], |envelope: ObjectRecordResponse| envelope.record)
    }
}

/// Errors of [`UpdateObjectRecord`].
pub type UpdateObjectRecordError = super::errors::ObjectRecordError;
