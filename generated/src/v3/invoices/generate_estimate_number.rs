//! `generate-estimate-number`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, GenerateEstimateNumberResponse};
use crate::LocationId;

/// Returns the number of the next estimate of a location.
///
/// Created by
/// [`Invoices::generate_estimate_number`](super::Invoices::generate_estimate_number).
///
/// `GET /invoices/estimate/number/generate`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GenerateEstimateNumber {
    pub(super) request: Request<GenerateEstimateNumberParams>,
}

impl GenerateEstimateNumber {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::GenerateEstimateNumberParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    GenerateEstimateNumber, GenerateEstimateNumberParams
}

/// The parameters of [`GenerateEstimateNumber`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GenerateEstimateNumberParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::GenerateEstimateNumberParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GenerateEstimateNumberParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GenerateEstimateNumberParams {
    type Output = GenerateEstimateNumberResponse;
    type Whole = GenerateEstimateNumberResponse;
    type Error = GenerateEstimateNumberError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "generate-estimate-number",
        name: "generate_estimate_number",
        summary: "Returns the number of the next estimate of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/estimate/number/generate",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-estimate-number",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`GenerateEstimateNumber`].
pub type GenerateEstimateNumberError = super::errors::InvoicesError;
