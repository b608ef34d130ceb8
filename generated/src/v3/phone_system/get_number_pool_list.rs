//! `getNumberPoolList`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::PhoneSystemError;

/// Lists the number pools of a location.
///
/// Needs a location's token with the scope `numberpools.read`.
///
/// `GET /phone-system/number-pools`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/phone-system-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetNumberPoolList {
    request: Request<GetNumberPoolListParams>,
}

impl GetNumberPoolList {
    pub(super) fn new(client: &Client, params: GetNumberPoolListParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetNumberPoolList, GetNumberPoolListParams
}

/// The parameters of [`GetNumberPoolList`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNumberPoolListParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetNumberPoolListParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetNumberPoolListParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetNumberPoolListParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetNumberPoolListParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetNumberPoolListParams
}

impl Operation for GetNumberPoolListParams {
    type Output = Value;
    type Error = GetNumberPoolListError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getNumberPoolList",
        method: Method::GET,
        path: "/phone-system/number-pools",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &["numberpools.read"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/phone-system-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetNumberPoolList`].
pub type GetNumberPoolListError = PhoneSystemError;
