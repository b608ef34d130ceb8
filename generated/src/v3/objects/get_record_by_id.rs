//! `get-record-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ObjectsError, RecordResponse};

/// Returns a record of a custom object or of businesses.
///
/// Keys of custom objects begin with `custom_objects.`.
///
/// Needs a location's token with the scope `objects/record.readonly`.
///
/// `GET /objects/{schemaKey}/records/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetRecordById {
    request: Request<GetRecordByIdParams>,
}

impl GetRecordById {
    pub(super) fn new(client: &Client, params: GetRecordByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetRecordById, GetRecordByIdParams
}

/// The parameters of [`GetRecordById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRecordByIdParams {
    /// The path parameter `schemaKey`.
    pub schema_key: String,
    /// The path parameter `id`.
    pub id: String,
}

impl GetRecordByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(schema_key: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            schema_key: schema_key.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetRecordByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetRecordByIdParams")?;
        Some(Self {
            schema_key: object.required("schemaKey")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetRecordByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("schemaKey", &self.schema_key);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetRecordByIdParams
}

impl Operation for GetRecordByIdParams {
    type Output = RecordResponse;
    type Error = GetRecordByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-record-by-id",
        method: Method::GET,
        path: "/objects/{schemaKey}/records/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["objects/record.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("schemaKey", &self.schema_key);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<RecordResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetRecordById`].
pub type GetRecordByIdError = ObjectsError;
