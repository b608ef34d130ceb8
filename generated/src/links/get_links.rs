//! `get-links`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{GetLinksSuccessfulResponse, LinksError};

/// Lists the trigger links of a location.
///
/// Needs a location's token with the scope `links.readonly`.
///
/// `GET /links/`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/get-links))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetLinks {
    request: Request<GetLinksParams>,
}

impl GetLinks {
    pub(super) fn new(client: &Client, params: GetLinksParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetLinks, GetLinksParams
}

/// The parameters of [`GetLinks`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLinksParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetLinksParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetLinksParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinksParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLinksParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetLinksParams
}

impl Operation for GetLinksParams {
    type Output = GetLinksSuccessfulResponse;
    type Error = GetLinksError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-links",
        method: Method::GET,
        path: "/links/",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["links.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/get-links",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetLinksSuccessfulResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetLinks`].
pub type GetLinksError = LinksError;
