//! `delete-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Deletes a location (sub-account) from its company.
///
/// Created by [`Locations::delete_location`](super::Locations::delete_location).
///
/// `DELETE /locations/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteLocation = Request<DeleteLocationParams>;

/// The parameters of [`DeleteLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteLocationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Whether to delete the Twilio account of the location as well.
    pub delete_twilio_account: bool,
}

impl DeleteLocationParams {
    /// Creates the parameters.
    pub fn new(required: DeleteLocationRequired<impl Into<LocationId>>) -> Self {
        let DeleteLocationRequired { location_id, delete_twilio_account } = required;
        Self {
            location_id: location_id.into(),
            delete_twilio_account,
        }
    }
}

/// The arguments of [`DeleteLocationParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct DeleteLocationRequired<LocationIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Whether to delete the Twilio account of the location as well.
    pub delete_twilio_account: bool,
}

impl Operation for DeleteLocationParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-location",
        name: "delete_location",
        summary: "Deletes a location (sub-account) from its company.",
        deprecated: None,
        method: Method::DELETE,
        path: "/locations/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations.internal-access-only"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/delete-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("deleteTwilioAccount", &self.delete_twilio_account);
    }
}

/// Errors of [`DeleteLocation`].
pub type DeleteLocationError = super::errors::CreateLocationError;
