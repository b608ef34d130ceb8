//! `charge`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ChargeRefusedErrorBody, CreatedCharge, NewCharge};
use crate::v3::common::UnprocessableErrorBody;

/// Charges the wallet of a location for units of a meter.
///
/// Created by [`Marketplace::create_charge`](super::Marketplace::create_charge).
///
/// `POST /marketplace/billing/charges`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCharge = Request<CreateChargeParams>;

/// The parameters of [`CreateCharge`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateChargeParams {
    /// A charge to the wallet (prepaid balance) of a location.
    pub body: NewCharge,
}

impl CreateChargeParams {
    /// Creates the parameters.
    pub fn new(body: NewCharge) -> Self {
        Self { body }
    }
}

impl Operation for CreateChargeParams {
    type Output = CreatedCharge;
    type Whole = CreatedCharge;
    type Error = CreateChargeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "charge",
        name: "create_charge",
        summary: "Charges the wallet of a location for units of a meter.",
        deprecated: None,
        method: Method::POST,
        path: "/marketplace/billing/charges",
        is_idempotent: false,
        headers: &[],
        success: &[201],
        errors: &[400, 422],
        scopes: &["charges.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/charge",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateCharge`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum CreateChargeError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"message":"Invalid request body","statusCode":400}`.
    BadRequest(ChargeRefusedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CreateChargeError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
