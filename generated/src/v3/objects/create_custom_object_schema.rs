//! `create-custom-object-schema`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{NewObject, ObjectError, ObjectResponse};

/// Creates a custom object with one field, the one it is displayed by.
///
/// Further fields are created by the operations of custom fields.
///
/// Needs a location's or an agency's token with the scope `objects/schema.write`.
///
/// `POST /objects/`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCustomObjectSchema {
    request: Request<CreateCustomObjectSchemaParams>,
}

impl CreateCustomObjectSchema {
    pub(super) fn new(client: &Client, params: CreateCustomObjectSchemaParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCustomObjectSchema, CreateCustomObjectSchemaParams
}

/// The parameters of [`CreateCustomObjectSchema`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomObjectSchemaParams {
    /// The request body.
    pub body: NewObject,
}

impl CreateCustomObjectSchemaParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewObject) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCustomObjectSchemaParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomObjectSchemaParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCustomObjectSchemaParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCustomObjectSchemaParams
}

impl Operation for CreateCustomObjectSchemaParams {
    type Output = ObjectResponse;
    type Error = CreateCustomObjectSchemaError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-custom-object-schema",
        method: Method::POST,
        path: "/objects/",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["objects/schema.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<ObjectResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCustomObjectSchema`].
pub type CreateCustomObjectSchemaError = ObjectError;
