//! `deleteCharge`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{ChargeNotFound, DeletedCharge};
use crate::v3::common::Unprocessable;

/// Deletes a charge, which refunds it.
///
/// Needs a location's token with the scope `charges.write`.
///
/// `DELETE /marketplace/billing/charges/{chargeId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCharge {
    request: Request<DeleteChargeParams>,
}

impl DeleteCharge {
    pub(super) fn new(client: &Client, params: DeleteChargeParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCharge, DeleteChargeParams
}

/// The parameters of [`DeleteCharge`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChargeParams {
    /// The path parameter `chargeId`.
    pub charge_id: String,
}

impl DeleteChargeParams {
    /// Makes the parameters from what is required.
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self {
            charge_id: charge_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteChargeParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteChargeParams")?;
        Some(Self {
            charge_id: object.required("chargeId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteChargeParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("chargeId", &self.charge_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteChargeParams
}

impl Operation for DeleteChargeParams {
    type Output = DeletedCharge;
    type Error = DeleteChargeError;

    const METADATA: &'static Metadata = &Metadata {
        id: "deleteCharge",
        method: Method::DELETE,
        path: "/marketplace/billing/charges/{chargeId}",
        headers: &[],
        success: &[200],
        errors: &[404, 422],
        scopes: &["charges.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/marketplace-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("chargeId", &self.charge_id);
    }

    fn output(response: &ResponseParts) -> Result<DeletedCharge, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCharge`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteChargeError {
    /// `404 Not Found`.
    NotFound(ChargeNotFound),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(Unprocessable),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for DeleteChargeError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
