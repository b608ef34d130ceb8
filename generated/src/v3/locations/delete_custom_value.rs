//! `delete-custom-value`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Deletes a custom value.
///
/// Created by
/// [`Locations::delete_custom_value`](super::Locations::delete_custom_value).
///
/// `DELETE /locations/{locationId}/customValues/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCustomValue = Request<DeleteCustomValueParams>;

/// The parameters of [`DeleteCustomValue`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomValueParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the custom value to delete.
    ///
    /// Example: `kOBjMVAJhFuUeYIojVet`.
    pub id: String,
}

impl DeleteCustomValueParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteCustomValueParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteCustomValueError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-custom-value",
        name: "delete_custom_value",
        summary: "Deletes a custom value.",
        deprecated: None,
        method: Method::DELETE,
        path: "/locations/{locationId}/customValues/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customValues.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-value",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteCustomValue`].
pub type DeleteCustomValueError = super::errors::LocationsError;
