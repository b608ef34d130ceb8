//! `attach-oauth-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{
    ConnectedAccount, ConnectedAccountResponse, LoginPlatform, OauthAccountAttachment,
};
use crate::LocationId;

/// Connects one of the accounts that a login gives access to.
///
/// Created by
/// [`SocialPlanner::attach_oauth_account`](super::SocialPlanner::attach_oauth_account).
///
/// Returns [`ConnectedAccount`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ConnectedAccountResponse`], in a `Response`.
///
/// `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AttachOauthAccount = Request<AttachOauthAccountParams>;

/// The parameters of [`AttachOauthAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AttachOauthAccountParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Social network of the login; the same for `start_oauth`, `list_oauth_accounts` and
    /// `attach_oauth_account`.
    pub platform: LoginPlatform,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
    /// The account to connect, with the members that its platform needs.
    pub body: OauthAccountAttachment,
}

impl AttachOauthAccountParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        platform: LoginPlatform,
        account_id: impl Into<String>,
        body: OauthAccountAttachment,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            platform,
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for AttachOauthAccountParams {
    type Output = ConnectedAccount;
    type Whole = ConnectedAccountResponse;
    type Error = AttachOauthAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "attach-oauth-accounts",
        name: "attach_oauth_account",
        summary: "Connects one of the accounts that a login gives access to.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("platform", &self.platform);
        request.path("accountId", &self.account_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ConnectedAccount, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: ConnectedAccountResponse| envelope.results,
            )
    }
}

/// Errors of [`AttachOauthAccount`].
pub type AttachOauthAccountError = super::errors::SocialPlannerError;
