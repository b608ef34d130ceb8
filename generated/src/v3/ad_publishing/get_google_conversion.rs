//! `google-get-conversion-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns one Google Ads conversion action.
///
/// Created by
/// [`AdPublishing::get_google_conversion`](super::AdPublishing::get_google_conversion).
///
/// `GET /ad-publishing/google/conversions/{conversionId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetGoogleConversion {
    pub(super) request: Request<GetGoogleConversionParams>,
}

impl GetGoogleConversion {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetGoogleConversion, GetGoogleConversionParams
}

/// The parameters of [`GetGoogleConversion`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGoogleConversionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the conversion action.
    ///
    /// Example: `6481235907`.
    pub conversion_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetGoogleConversionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        conversion_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            conversion_id: conversion_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for GetGoogleConversionParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetGoogleConversionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-conversion-by-id",
        name: "get_google_conversion",
        summary: "Returns one Google Ads conversion action.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/conversions/{conversionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversion-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("conversionId", &self.conversion_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetGoogleConversion`].
pub type GetGoogleConversionError = super::errors::AdPublishingError;
