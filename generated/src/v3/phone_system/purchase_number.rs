//! `purchase-number-for-location`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::PhoneSystemError;
use super::{API, NumberPurchase, PurchaseNumberResponse};
use crate::LocationId;

/// Buys a phone number for a location.
///
/// Created by [`PhoneSystem::purchase_number`](super::PhoneSystem::purchase_number).
///
/// `POST /phone-system/numbers/location/{locationId}/purchase`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct PurchaseNumber {
    pub(super) request: Request<PurchaseNumberParams>,
}

request_builder! {
    PurchaseNumber, PurchaseNumberParams
}

/// The parameters of [`PurchaseNumber`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PurchaseNumberParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: LocationId,
    /// A phone number to buy for a location.
    pub body: NumberPurchase,
}

impl PurchaseNumberParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NumberPurchase) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for PurchaseNumberParams {
    type Output = PurchaseNumberResponse;
    type Whole = PurchaseNumberResponse;
    type Error = PurchaseNumberError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "purchase-number-for-location",
        name: "purchase_number",
        summary: "Buys a phone number for a location.",
        deprecated: None,
        method: Method::POST,
        path: "/phone-system/numbers/location/{locationId}/purchase",
        is_idempotent: false,
        headers: &[("version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &["phonenumbers.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/phone-system/purchase-phone-number",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`PurchaseNumber`].
pub type PurchaseNumberError = PhoneSystemError;
