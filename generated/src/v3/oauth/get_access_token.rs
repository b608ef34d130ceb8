//! `get-access-token`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::{AccessToken, AccessTokenGrant};

/// Exchanges an authorization code or a refresh token for an access token.
///
/// Created by [`Oauth::get_access_token`](super::Oauth::get_access_token).
///
/// `POST /oauth/token`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAccessToken = Request<GetAccessTokenParams>;

/// The parameters of [`GetAccessToken`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAccessTokenParams {
    /// Request for an access token.
    pub body: AccessTokenGrant,
}

impl GetAccessTokenParams {
    /// Creates the parameters.
    pub fn new(body: AccessTokenGrant) -> Self {
        Self { body }
    }
}

impl Operation for GetAccessTokenParams {
    type Output = AccessToken;
    type Whole = AccessToken;
    type Error = GetAccessTokenError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-access-token",
        name: "get_access_token",
        summary: "Exchanges an authorization code or a refresh token for an access token.",
        deprecated: None,
        method: Method::POST,
        path: "/oauth/token",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-access-token",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }
}

/// Errors of [`GetAccessToken`].
pub type GetAccessTokenError = super::errors::AccessTokenError;
