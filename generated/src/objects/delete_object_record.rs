//! `delete-object-record`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeletedRecord, ObjectsError};

/// Deletes a record of a custom object or of businesses.
///
/// Keys of custom objects begin with `custom_objects.`.
///
/// Needs a location's token with the scope `objects/record.write`.
///
/// `DELETE /objects/{schemaKey}/records/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/delete-object-record))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteObjectRecord {
    request: Request<DeleteObjectRecordParams>,
}

impl DeleteObjectRecord {
    pub(super) fn new(client: &Client, params: DeleteObjectRecordParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteObjectRecord, DeleteObjectRecordParams
}

/// The parameters of [`DeleteObjectRecord`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteObjectRecordParams {
    /// The path parameter `schemaKey`.
    pub schema_key: String,
    /// The path parameter `id`.
    pub id: String,
}

impl DeleteObjectRecordParams {
    /// Makes the parameters from what is required.
    pub fn new(schema_key: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            schema_key: schema_key.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteObjectRecordParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteObjectRecordParams")?;
        Some(Self {
            schema_key: object.required("schemaKey")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteObjectRecordParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("schemaKey", &self.schema_key);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteObjectRecordParams
}

impl Operation for DeleteObjectRecordParams {
    type Output = DeletedRecord;
    type Error = DeleteObjectRecordError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-object-record",
        method: Method::DELETE,
        path: "/objects/{schemaKey}/records/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["objects/record.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/delete-object-record",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("schemaKey", &self.schema_key);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<DeletedRecord, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteObjectRecord`].
pub type DeleteObjectRecordError = ObjectsError;
