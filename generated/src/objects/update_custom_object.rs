//! `update-custom-object`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomObject, CustomObjectResponse, CustomObjectUpdate};

/// Updates a custom object, or the searchable properties of a standard object.
///
/// Created by
/// [`Objects::update_custom_object`](super::Objects::update_custom_object).
///
/// Returns [`CustomObject`]: the field `object` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomObjectResponse`], in a `Response`.
///
/// `PUT /objects/{key}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCustomObject = Request<UpdateCustomObjectParams>;

/// The parameters of [`UpdateCustomObject`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomObjectParams {
    /// Key or id of the object to change; the key of a custom object begins with
    /// `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub key: String,
    /// Changes to an object.
    pub body: CustomObjectUpdate,
}

impl UpdateCustomObjectParams {
    /// Creates the parameters.
    pub fn new(key: impl Into<String>, body: CustomObjectUpdate) -> Self {
        Self { key: key.into(), body }
    }
}

impl Operation for UpdateCustomObjectParams {
    type Output = CustomObject;
    type Whole = CustomObjectResponse;
    type Error = UpdateCustomObjectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-custom-object",
        name: "update_custom_object",
        summary: "Updates a custom object, or the searchable properties of a standard object.",
        deprecated: None,
        method: Method::PUT,
        path: "/objects/{key}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["objects/schema.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/update-custom-object",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("key", &self.key);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CustomObject, DecodeError> {
        response
            .payload(&[&["object"]], |envelope: CustomObjectResponse| envelope.object)
    }
}

/// Errors of [`UpdateCustomObject`].
pub type UpdateCustomObjectError = super::errors::ObjectError;
