//! `create-custom-object-schema`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomObject, CustomObjectResponse, NewCustomObject};

/// Creates a custom object with one field, which is the title of its records.
///
/// Created by
/// [`Objects::create_custom_object`](super::Objects::create_custom_object).
///
/// Returns [`CustomObject`]: the field `object` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomObjectResponse`], in a `Response`.
///
/// `POST /objects/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomObject = Request<CreateCustomObjectParams>;

/// The parameters of [`CreateCustomObject`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomObjectParams {
    /// A custom object to create.
    pub body: NewCustomObject,
}

impl CreateCustomObjectParams {
    /// Creates the parameters.
    pub fn new(body: NewCustomObject) -> Self {
        Self { body }
    }
}

impl Operation for CreateCustomObjectParams {
    type Output = CustomObject;
    type Whole = CustomObjectResponse;
    type Error = CreateCustomObjectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-custom-object-schema",
        name: "create_custom_object",
        summary: "Creates a custom object with one field, which is the title of its records.",
        deprecated: None,
        method: Method::POST,
        path: "/objects/",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["objects/schema.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/create-custom-object-schema",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomObject, DecodeError> {
        response
            .payload(&[&["object"]], |envelope: CustomObjectResponse| envelope.object)
    }
}

/// Errors of [`CreateCustomObject`].
pub type CreateCustomObjectError = super::errors::ObjectError;
