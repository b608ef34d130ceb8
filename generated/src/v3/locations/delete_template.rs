//! `DELETE-an-email-sms-template`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Deletes a message template.
///
/// Created by [`Locations::delete_template`](super::Locations::delete_template).
///
/// `DELETE /locations/{locationId}/templates/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteTemplate = Request<DeleteTemplateParams>;

/// The parameters of [`DeleteTemplate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteTemplateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the template to delete.
    ///
    /// Example: `2yMwhgTNO19bpintqrap`.
    pub id: String,
}

impl DeleteTemplateParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteTemplateParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteTemplateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "DELETE-an-email-sms-template",
        name: "delete_template",
        summary: "Deletes a message template.",
        deprecated: None,
        method: Method::DELETE,
        path: "/locations/{locationId}/templates/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/delete-an-email-sms-template",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteTemplate`].
pub type DeleteTemplateError = super::errors::LocationsError;
