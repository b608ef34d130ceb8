//! `attach-facebook-page-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ConnectedAccount, ConnectedAccountResponse, FacebookAccountAttachment};
use crate::LocationId;

/// Connects a Facebook page to a location.
///
/// Created by
/// [`SocialPlanner::attach_facebook_page`](super::SocialPlanner::attach_facebook_page).
///
/// Returns [`ConnectedAccount`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ConnectedAccountResponse`], in a `Response`.
///
/// `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AttachFacebookPage = Request<AttachFacebookPageParams>;

/// The parameters of [`AttachFacebookPage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AttachFacebookPageParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Account id from the login's `SocialLoginMessage`.
    ///
    /// Example: `65f16ee7ab0ec0bcbf3ba0c7`.
    pub account_id: String,
    /// The Facebook page to connect.
    pub body: FacebookAccountAttachment,
}

impl AttachFacebookPageParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: FacebookAccountAttachment,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

impl Operation for AttachFacebookPageParams {
    type Output = ConnectedAccount;
    type Whole = ConnectedAccountResponse;
    type Error = AttachFacebookPageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "attach-facebook-page-group",
        name: "attach_facebook_page",
        summary: "Connects a Facebook page to a location.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-facebook-page-group",
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

/// Errors of [`AttachFacebookPage`].
pub type AttachFacebookPageError = super::errors::SocialPlannerError;
