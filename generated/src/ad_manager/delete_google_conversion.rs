//! `google-delete-conversion`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Deletes a Google Ads conversion action.
///
/// Created by
/// [`AdManager::delete_google_conversion`](super::AdManager::delete_google_conversion).
///
/// `DELETE /ad-publishing/google/conversions/{conversionId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteGoogleConversion = Request<DeleteGoogleConversionParams>;

/// The parameters of [`DeleteGoogleConversion`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteGoogleConversionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the conversion action.
    ///
    /// Example: `6481235907`.
    pub conversion_id: String,
}

impl DeleteGoogleConversionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        conversion_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            conversion_id: conversion_id.into(),
        }
    }
}

impl Operation for DeleteGoogleConversionParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteGoogleConversionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-delete-conversion",
        name: "delete_google_conversion",
        summary: "Deletes a Google Ads conversion action.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/google/conversions/{conversionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-conversion",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("conversionId", &self.conversion_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`DeleteGoogleConversion`].
pub type DeleteGoogleConversionError = super::errors::AdManagerError;
