//! `create-shipping-carrier`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateShippingCarrierBody, CreateShippingCarrierResponse, StoreError};

/// Registers a shipping carrier with a location.
///
/// HighLevel asks the callback URL for the rates of the carrier, so that URL has to
/// be reachable from the internet.
///
/// Needs a location's token.
///
/// `POST /store/shipping-carrier`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateShippingCarrier {
    request: Request<CreateShippingCarrierParams>,
}

impl CreateShippingCarrier {
    pub(super) fn new(client: &Client, params: CreateShippingCarrierParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateShippingCarrier, CreateShippingCarrierParams
}

/// The parameters of [`CreateShippingCarrier`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingCarrierParams {
    /// The request body.
    pub body: CreateShippingCarrierBody,
}

impl CreateShippingCarrierParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateShippingCarrierBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateShippingCarrierParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingCarrierParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateShippingCarrierParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateShippingCarrierParams
}

impl Operation for CreateShippingCarrierParams {
    type Output = CreateShippingCarrierResponse;
    type Error = CreateShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-shipping-carrier",
        method: Method::POST,
        path: "/store/shipping-carrier",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<CreateShippingCarrierResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateShippingCarrier`].
pub type CreateShippingCarrierError = StoreError;
