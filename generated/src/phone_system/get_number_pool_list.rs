//! `getNumberPoolList`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{BadPhoneRequest, NumberPoolList};

/// Lists the number pools of a location.
///
/// Needs a location's token with the scope `numberpools.read`.
///
/// `GET /phone-system/number-pools`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/phone-system/get-number-pool-list))
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

    /// Sets the query parameter `locationId`.
    ///
    /// Id of the location (sub-account).
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().location_id = Some(value.into());
        self
    }
}

request_builder! {
    GetNumberPoolList, GetNumberPoolListParams
}

/// The parameters of [`GetNumberPoolList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetNumberPoolListParams {
    /// Id of the location (sub-account).
    pub location_id: Option<String>,
}

impl GetNumberPoolListParams {
    /// Makes parameters with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetNumberPoolListParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetNumberPoolListParams")?;
        Some(Self {
            location_id: object.optional("locationId"),
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
    type Output = NumberPoolList;
    type Error = GetNumberPoolListError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getNumberPoolList",
        method: Method::GET,
        path: "/phone-system/number-pools",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403],
        scopes: &["numberpools.read"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/phone-system/get-number-pool-list",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<NumberPoolList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetNumberPoolList`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum GetNumberPoolListError {
    /// `400 Bad Request`.
    BadRequest(BadPhoneRequest),
    /// `401 Unauthorized`.
    Unauthorized,
    /// `403 Forbidden`.
    Forbidden,
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for GetNumberPoolListError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            _ => Self::Undocumented,
        }
    }
}
