//! `attach-tiktok-profile`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ConnectedAccount, ConnectedAccountResponse, TiktokAccountAttachment};
use crate::LocationId;

/// Connects a TikTok profile to a location.
///
/// Created by
/// [`SocialPlanner::attach_tiktok_profile`](super::SocialPlanner::attach_tiktok_profile).
///
/// Returns [`ConnectedAccount`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ConnectedAccountResponse`], in a `Response`.
///
/// `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AttachTiktokProfile = Request<AttachTiktokProfileParams>;

/// The parameters of [`AttachTiktokProfile`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AttachTiktokProfileParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
    /// The TikTok profile to connect.
    pub body: TiktokAccountAttachment,
}

impl AttachTiktokProfileParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: TiktokAccountAttachment,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for AttachTiktokProfileParams {
    type Output = ConnectedAccount;
    type Whole = ConnectedAccountResponse;
    type Error = AttachTiktokProfileError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "attach-tiktok-profile",
        name: "attach_tiktok_profile",
        summary: "Connects a TikTok profile to a location.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-tiktok-profile",
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

/// Errors of [`AttachTiktokProfile`].
pub type AttachTiktokProfileError = super::errors::SocialPlannerError;
