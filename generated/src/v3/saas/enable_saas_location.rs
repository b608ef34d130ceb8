//! `enable-saas-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{EnableSaasLocationResponse, EnableSaasOutcome, SaasLocationActivation};
use crate::LocationId;

/// Enables SaaS mode for a location.
///
/// Created by [`Saas::enable_saas_location`](super::Saas::enable_saas_location).
///
/// Returns [`EnableSaasOutcome`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`EnableSaasLocationResponse`], in a `Response`.
///
/// `POST /saas/enable-saas/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type EnableSaasLocation = Request<EnableSaasLocationParams>;

/// The parameters of [`EnableSaasLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EnableSaasLocationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// Settings for enabling SaaS mode for a location.
    pub body: SaasLocationActivation,
}

impl EnableSaasLocationParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        body: SaasLocationActivation,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for EnableSaasLocationParams {
    type Output = EnableSaasOutcome;
    type Whole = EnableSaasLocationResponse;
    type Error = EnableSaasLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "enable-saas-location",
        name: "enable_saas_location",
        summary: "Enables SaaS mode for a location.",
        deprecated: None,
        method: Method::POST,
        path: "/saas/enable-saas/{locationId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &["saas/location.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<EnableSaasOutcome, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: EnableSaasLocationResponse| envelope.data)
    }
}

/// Errors of [`EnableSaasLocation`].
pub type EnableSaasLocationError = super::errors::ListAgencyPlansError;
