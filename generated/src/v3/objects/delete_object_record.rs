//! `delete-object-record`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeletedRecord;
use crate::RecordId;

/// Deletes a record of a custom object, or a business.
///
/// Created by
/// [`Objects::delete_object_record`](super::Objects::delete_object_record).
///
/// `DELETE /objects/{schemaKey}/records/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteObjectRecord = Request<DeleteObjectRecordParams>;

/// The parameters of [`DeleteObjectRecord`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteObjectRecordParams {
    /// Key of the object that the record belongs to; the key of a custom object begins
    /// with `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub schema_key: String,
    /// Id of the record to delete.
    ///
    /// Example: `632c34b4c9b7da3358ac9891`.
    pub id: RecordId,
}

impl DeleteObjectRecordParams {
    /// Creates the parameters.
    pub fn new(schema_key: impl Into<String>, id: impl Into<RecordId>) -> Self {
        Self {
            schema_key: schema_key.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteObjectRecordParams {
    type Output = DeletedRecord;
    type Whole = DeletedRecord;
    type Error = DeleteObjectRecordError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-object-record",
        name: "delete_object_record",
        summary: "Deletes a record of a custom object, or a business.",
        deprecated: None,
        method: Method::DELETE,
        path: "/objects/{schemaKey}/records/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["objects/record.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/delete-object-record",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("schemaKey", &self.schema_key);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteObjectRecord`].
pub type DeleteObjectRecordError = super::errors::ObjectRecordError;
