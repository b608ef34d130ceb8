//! `purchase-phone-number`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{NumberPurchase, PhoneAccount, PhoneSystemError};

/// Buys a phone number for a location.
///
/// The location pays for it. Some countries ask for the address or the bundle that
/// their rules require.
///
/// Needs a location's token with the scope `phonenumbers.write`.
///
/// `POST /phone-system/numbers/location/{locationId}/purchase`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/purchase-phone-number))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct PurchasePhoneNumber {
    request: Request<PurchasePhoneNumberParams>,
}

impl PurchasePhoneNumber {
    pub(super) fn new(client: &Client, params: PurchasePhoneNumberParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    PurchasePhoneNumber, PurchasePhoneNumberParams
}

/// The parameters of [`PurchasePhoneNumber`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PurchasePhoneNumberParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: NumberPurchase,
}

impl PurchasePhoneNumberParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: NumberPurchase) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for PurchasePhoneNumberParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("PurchasePhoneNumberParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for PurchasePhoneNumberParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    PurchasePhoneNumberParams
}

impl Operation for PurchasePhoneNumberParams {
    type Output = PhoneAccount;
    type Error = PurchasePhoneNumberError;

    const METADATA: &'static Metadata = &Metadata {
        id: "purchase-phone-number",
        method: Method::POST,
        path: "/phone-system/numbers/location/{locationId}/purchase",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 500],
        scopes: &["phonenumbers.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/phone-system/purchase-phone-number",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<PhoneAccount, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`PurchasePhoneNumber`].
pub type PurchasePhoneNumberError = PhoneSystemError;
