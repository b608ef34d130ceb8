//! `get-custom-fields-by-object-key`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::CustomFieldList;
use crate::LocationId;

/// Lists the custom fields of an object, and the folders that group the fields.
///
/// Created by
/// [`CustomFields::list_custom_fields`](super::CustomFields::list_custom_fields).
///
/// `GET /custom-fields/object-key/{objectKey}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListCustomFields = Request<ListCustomFieldsParams>;

/// The parameters of [`ListCustomFields`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCustomFieldsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Key of the object whose fields to list; the key of a custom object begins with
    /// `custom_objects.`.
    ///
    /// Example: `custom_objects.pet`.
    pub object_key: String,
}

impl ListCustomFieldsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        object_key: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            object_key: object_key.into(),
        }
    }
}

impl Operation for ListCustomFieldsParams {
    type Output = CustomFieldList;
    type Whole = CustomFieldList;
    type Error = ListCustomFieldsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-fields-by-object-key",
        name: "list_custom_fields",
        summary: "Lists the custom fields of an object, and the folders that group the fields.",
        deprecated: None,
        method: Method::GET,
        path: "/custom-fields/object-key/{objectKey}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations/customFields.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-fields-by-object-key",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("objectKey", &self.object_key);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`ListCustomFields`].
pub type ListCustomFieldsError = super::errors::CustomFieldObjectError;
