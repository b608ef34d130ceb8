//! `update-custom-object`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ObjectError, ObjectResponse, ObjectUpdate};

/// Changes a custom object, or what a standard object is searched by.
///
/// The searchable properties are named by the full keys of their fields.
///
/// Needs a location's token with the scope `objects/schema.write`.
///
/// `PUT /objects/{key}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/objects/update-custom-object))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateCustomObject {
    request: Request<UpdateCustomObjectParams>,
}

impl UpdateCustomObject {
    pub(super) fn new(client: &Client, params: UpdateCustomObjectParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateCustomObject, UpdateCustomObjectParams
}

/// The parameters of [`UpdateCustomObject`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomObjectParams {
    /// The path parameter `key`.
    pub key: String,
    /// The request body.
    pub body: ObjectUpdate,
}

impl UpdateCustomObjectParams {
    /// Makes the parameters from what is required.
    pub fn new(key: impl Into<String>, body: ObjectUpdate) -> Self {
        Self { key: key.into(), body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateCustomObjectParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomObjectParams")?;
        Some(Self {
            key: object.required("key")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateCustomObjectParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("key", &self.key);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateCustomObjectParams
}

impl Operation for UpdateCustomObjectParams {
    type Output = ObjectResponse;
    type Error = UpdateCustomObjectError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-custom-object",
        method: Method::PUT,
        path: "/objects/{key}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["objects/schema.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/update-custom-object",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("key", &self.key);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<ObjectResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateCustomObject`].
pub type UpdateCustomObjectError = ObjectError;
