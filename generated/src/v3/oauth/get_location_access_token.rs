//! `get-location-access-token`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{LocationAccessToken, LocationTokenRequest};
use crate::v3::common::{BadRequest, Unauthorized, Unprocessable};

/// Turns the token of an agency into a token of one of its locations.
///
/// The app must be installed in the location.
///
/// Needs an agency's token with the scope `oauth.write`.
///
/// `POST /oauth/location-token`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/oauth-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetLocationAccessToken {
    request: Request<GetLocationAccessTokenParams>,
}

impl GetLocationAccessToken {
    pub(super) fn new(client: &Client, params: GetLocationAccessTokenParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetLocationAccessToken, GetLocationAccessTokenParams
}

/// The parameters of [`GetLocationAccessToken`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLocationAccessTokenParams {
    /// The request body.
    pub body: LocationTokenRequest,
}

impl GetLocationAccessTokenParams {
    /// Makes the parameters from what is required.
    pub fn new(body: LocationTokenRequest) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetLocationAccessTokenParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationAccessTokenParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLocationAccessTokenParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetLocationAccessTokenParams
}

impl Operation for GetLocationAccessTokenParams {
    type Output = LocationAccessToken;
    type Error = GetLocationAccessTokenError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-location-access-token",
        method: Method::POST,
        path: "/oauth/location-token",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["oauth.write"],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/oauth-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<LocationAccessToken, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetLocationAccessToken`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetLocationAccessTokenError {
    /// `400 Bad Request`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(Unprocessable),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for GetLocationAccessTokenError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
