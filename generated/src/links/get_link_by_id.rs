//! `get-link-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{GetLinkSuccessfulResponse, LinksError};

/// Returns a trigger link.
///
/// Needs a location's token with the scope `links.readonly`.
///
/// `GET /links/id/{linkId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/links/get-link-by-id))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetLinkById {
    request: Request<GetLinkByIdParams>,
}

impl GetLinkById {
    pub(super) fn new(client: &Client, params: GetLinkByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetLinkById, GetLinkByIdParams
}

/// The parameters of [`GetLinkById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLinkByIdParams {
    /// Id of the trigger link.
    pub link_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetLinkByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(link_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetLinkByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkByIdParams")?;
        Some(Self {
            link_id: object.required("linkId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLinkByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("linkId", &self.link_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetLinkByIdParams
}

impl Operation for GetLinkByIdParams {
    type Output = GetLinkSuccessfulResponse;
    type Error = GetLinkByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-link-by-id",
        method: Method::GET,
        path: "/links/id/{linkId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["links.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/links/get-link-by-id",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("linkId", &self.link_id);
        request.query("locationId", &self.location_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetLinkSuccessfulResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetLinkById`].
pub type GetLinkByIdError = LinksError;
