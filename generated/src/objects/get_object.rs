//! `get-object-schema-by-key`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::ObjectWithFields;
use crate::LocationId;

/// Returns an object and, on request, its fields.
///
/// Created by [`Objects::get_object`](super::Objects::get_object).
///
/// `GET /objects/{key}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetObject {
    pub(super) request: Request<GetObjectParams>,
}

impl GetObject {
    /// Whether to return the fields of the object as well.
    pub fn fetch_properties(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().fetch_properties = value.into_optional();
        self
    }
}

request_builder! {
    GetObject, GetObjectParams
}

/// The parameters of [`GetObject`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetObjectParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Key or id of the object to return; the key of a custom object begins with
    /// `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub key: String,
    /// Whether to return the fields of the object as well.
    pub fetch_properties: Option<bool>,
}

impl GetObjectParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, key: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            key: key.into(),
            fetch_properties: None,
        }
    }
}

impl Operation for GetObjectParams {
    type Output = ObjectWithFields;
    type Whole = ObjectWithFields;
    type Error = GetObjectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-object-schema-by-key",
        name: "get_object",
        summary: "Returns an object and, on request, its fields.",
        deprecated: None,
        method: Method::GET,
        path: "/objects/{key}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["objects/schema.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-schema-by-key",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("key", &self.key);
        request.query("locationId", &self.location_id);
        request.query("fetchProperties", &self.fetch_properties);
    }
}

/// Errors of [`GetObject`].
pub type GetObjectError = super::errors::ObjectError;
