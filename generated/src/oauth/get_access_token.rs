//! `get-access-token`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{AccessToken, AccessTokenRequest, GetError};

/// Exchanges an authorization code or a refresh token for an access token.
///
/// Made by [`Oauth::get_access_token`](super::Oauth::get_access_token).
///
/// `POST /oauth/token`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetAccessToken {
    request: Request<GetAccessTokenParams>,
}

impl GetAccessToken {
    pub(super) fn new(client: &Client, params: GetAccessTokenParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetAccessToken, GetAccessTokenParams
}

/// The parameters of [`GetAccessToken`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAccessTokenParams {
    /// The request body.
    pub body: AccessTokenRequest,
}

impl GetAccessTokenParams {
    /// Makes the parameters from what is required.
    pub fn new(body: AccessTokenRequest) -> Self {
        Self { body }
    }
}

impl Operation for GetAccessTokenParams {
    type Output = AccessToken;
    type Error = GetAccessTokenError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-access-token",
        method: Method::POST,
        path: "/oauth/token",
        headers: &[],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-access-token",
    };

    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<AccessToken, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetAccessToken`].
pub type GetAccessTokenError = GetError;
