//! `purchase-number-for-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NumberPurchase, PurchasePhoneNumberResponse};
use crate::LocationId;

/// Buys a phone number for a location.
///
/// Created by
/// [`PhoneSystem::purchase_phone_number`](super::PhoneSystem::purchase_phone_number).
///
/// `POST /phone-system/numbers/location/{locationId}/purchase`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type PurchasePhoneNumber = Request<PurchasePhoneNumberParams>;

/// The parameters of [`PurchasePhoneNumber`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PurchasePhoneNumberParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A phone number to buy for a location.
    pub body: NumberPurchase,
}

impl PurchasePhoneNumberParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NumberPurchase) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for PurchasePhoneNumberParams {
    type Output = PurchasePhoneNumberResponse;
    type Whole = PurchasePhoneNumberResponse;
    type Error = PurchasePhoneNumberError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "purchase-number-for-location",
        name: "purchase_phone_number",
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

/// Errors of [`PurchasePhoneNumber`].
pub type PurchasePhoneNumberError = super::errors::NumberError;
