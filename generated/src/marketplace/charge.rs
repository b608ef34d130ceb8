//! `charge`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{ChargeRefused, CreatedCharge, NewCharge};
use crate::common::Unprocessable;

/// Charges the wallet of a location for units of a meter.
///
/// The event id is yours: it finds the charge again.
///
/// Needs a location's token with the scope `charges.write`.
///
/// `POST /marketplace/billing/charges`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/charge))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Charge {
    request: Request<ChargeParams>,
}

impl Charge {
    pub(super) fn new(client: &Client, params: ChargeParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    Charge, ChargeParams
}

/// The parameters of [`Charge`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChargeParams {
    /// The request body.
    pub body: NewCharge,
}

impl ChargeParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewCharge) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ChargeParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ChargeParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ChargeParams
}

impl Operation for ChargeParams {
    type Output = CreatedCharge;
    type Error = ChargeError;

    const METADATA: &'static Metadata = &Metadata {
        id: "charge",
        method: Method::POST,
        path: "/marketplace/billing/charges",
        headers: &[],
        success: &[201],
        errors: &[400, 422],
        scopes: &["charges.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/charge",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CreatedCharge, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`Charge`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChargeError {
    /// `400 Bad Request`.
    BadRequest(ChargeRefused),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(Unprocessable),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for ChargeError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
