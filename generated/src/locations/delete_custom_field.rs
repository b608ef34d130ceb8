//! `delete-custom-field`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Deletes a custom field of contacts or opportunities.
///
/// Created by
/// [`Locations::delete_custom_field`](super::Locations::delete_custom_field).
///
/// `DELETE /locations/{locationId}/customFields/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCustomField = Request<DeleteCustomFieldParams>;

/// The parameters of [`DeleteCustomField`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomFieldParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the custom field to delete.
    ///
    /// Example: `00NhGCcN1tlO8ZHcu7Wb`.
    pub id: String,
}

impl DeleteCustomFieldParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteCustomFieldParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-custom-field",
        name: "delete_custom_field",
        summary: "Deletes a custom field of contacts or opportunities.",
        deprecated: None,
        method: Method::DELETE,
        path: "/locations/{locationId}/customFields/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-field",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteCustomField`].
pub type DeleteCustomFieldError = super::errors::LocationsError;
