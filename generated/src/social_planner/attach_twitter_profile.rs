//! `attach-twitter-profile`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ConnectedAccount, ConnectedAccountResponse, TwitterAccountAttachment};
use crate::LocationId;

/// Connects an X (Twitter) profile to a location.
///
/// Created by
/// [`SocialPlanner::attach_twitter_profile`](super::SocialPlanner::attach_twitter_profile).
///
/// Returns [`ConnectedAccount`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ConnectedAccountResponse`], in a `Response`.
///
/// `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AttachTwitterProfile = Request<AttachTwitterProfileParams>;

/// The parameters of [`AttachTwitterProfile`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AttachTwitterProfileParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
    /// The X (Twitter) profile to connect.
    pub body: TwitterAccountAttachment,
}

impl AttachTwitterProfileParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: TwitterAccountAttachment,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for AttachTwitterProfileParams {
    type Output = ConnectedAccount;
    type Whole = ConnectedAccountResponse;
    type Error = AttachTwitterProfileError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "attach-twitter-profile",
        name: "attach_twitter_profile",
        summary: "Connects an X (Twitter) profile to a location.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::POST,
        path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-twitter-profile",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
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

/// Errors of [`AttachTwitterProfile`].
pub type AttachTwitterProfileError = super::errors::SocialPlannerError;
