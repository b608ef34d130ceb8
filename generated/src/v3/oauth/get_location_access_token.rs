//! `get-location-access-token`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{LocationAccessToken, LocationTokenGrant};

/// Obtains an access token for a location with the token of its company.
///
/// Created by
/// [`Oauth::get_location_access_token`](super::Oauth::get_location_access_token).
///
/// `POST /oauth/location-token`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLocationAccessToken = Request<GetLocationAccessTokenParams>;

/// The parameters of [`GetLocationAccessToken`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLocationAccessTokenParams {
    /// The location for which a token is requested.
    pub body: LocationTokenGrant,
}

impl GetLocationAccessTokenParams {
    /// Creates the parameters.
    pub fn new(body: LocationTokenGrant) -> Self {
        Self { body }
    }
}

impl Operation for GetLocationAccessTokenParams {
    type Output = LocationAccessToken;
    type Whole = LocationAccessToken;
    type Error = GetLocationAccessTokenError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-location-access-token",
        name: "get_location_access_token",
        summary: "Obtains an access token for a location with the token of its company.",
        deprecated: None,
        method: Method::POST,
        path: "/oauth/location-token",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["oauth.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }
}

/// Errors of [`GetLocationAccessToken`].
pub type GetLocationAccessTokenError = super::errors::AccessTokenError;
