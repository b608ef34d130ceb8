//! `enable-saas-location-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{EnableSaasLocationResponse, EnableSaasOutcome, SaasLocationActivation};
use crate::LocationId;

/// Enables SaaS mode for a location.
///
/// Created by
/// [`Saas::enable_saas_location_legacy`](super::Saas::enable_saas_location_legacy).
///
/// Returns [`EnableSaasOutcome`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`EnableSaasLocationResponse`], in a `Response`.
///
/// `POST /saas-api/public-api/enable-saas/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type EnableSaasLocationLegacy = Request<EnableSaasLocationLegacyParams>;

/// The parameters of [`EnableSaasLocationLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EnableSaasLocationLegacyParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// Settings for enabling SaaS mode for a location.
    pub body: SaasLocationActivation,
}

impl EnableSaasLocationLegacyParams {
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

impl Operation for EnableSaasLocationLegacyParams {
    type Output = EnableSaasOutcome;
    type Whole = EnableSaasLocationResponse;
    type Error = EnableSaasLocationLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "enable-saas-location-deprecated",
        name: "enable_saas_location_legacy",
        summary: "Enables SaaS mode for a location.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `enable_saas_location`, the same operation at the current path",
        ),
        method: Method::POST,
        path: "/saas-api/public-api/enable-saas/{locationId}",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["saas/location.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location-deprecated",
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

/// Errors of [`EnableSaasLocationLegacy`].
pub type EnableSaasLocationLegacyError = super::errors::SaasError;
