//! `list-shipping-carriers`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, ListShippingCarriersResponse, StoreError};

/// Lists the shipping carriers of a location.
///
/// Needs a location's token.
///
/// `GET /store/shipping-carrier`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListShippingCarriers {
    request: Request<ListShippingCarriersParams>,
}

impl ListShippingCarriers {
    pub(super) fn new(client: &Client, params: ListShippingCarriersParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    ListShippingCarriers, ListShippingCarriersParams
}

/// The parameters of [`ListShippingCarriers`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListShippingCarriersParams {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl ListShippingCarriersParams {
    /// Makes the parameters from what is required.
    pub fn new(alt_id: impl Into<String>, alt_type: AltType) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ListShippingCarriersParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingCarriersParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListShippingCarriersParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ListShippingCarriersParams
}

impl Operation for ListShippingCarriersParams {
    type Output = ListShippingCarriersResponse;
    type Error = ListShippingCarriersError;

    const METADATA: &'static Metadata = &Metadata {
        id: "list-shipping-carriers",
        method: Method::GET,
        path: "/store/shipping-carrier",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<ListShippingCarriersResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ListShippingCarriers`].
pub type ListShippingCarriersError = StoreError;
