//! `start-twitter-oauth`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::OauthStart;
use crate::{LocationId, UserId};

/// Starts the X (Twitter) login of a location, which HighLevel no longer supports.
///
/// Created by
/// [`SocialPlanner::start_twitter_oauth`](super::SocialPlanner::start_twitter_oauth).
///
/// `GET /social-media-posting/oauth/twitter/start`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct StartTwitterOauth {
    pub(super) request: Request<StartTwitterOauthParams>,
}

impl StartTwitterOauth {
    /// The page of HighLevel that the login belongs to; `integration` is the only value
    /// that is documented.
    pub fn page(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// Whether to reconnect accounts that are already connected.
    ///
    /// Example: `true`.
    pub fn reconnect(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().reconnect = value.into_optional();
        self
    }
}

request_builder! {
    StartTwitterOauth, StartTwitterOauthParams
}

/// The parameters of [`StartTwitterOauth`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartTwitterOauthParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the HighLevel user who logs in.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// The page of HighLevel that the login belongs to; `integration` is the only value
    /// that is documented.
    pub page: Option<String>,
    /// Whether to reconnect accounts that are already connected.
    ///
    /// Example: `true`.
    pub reconnect: Option<bool>,
}

impl StartTwitterOauthParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, user_id: impl Into<UserId>) -> Self {
        Self {
            location_id: location_id.into(),
            user_id: user_id.into(),
            page: None,
            reconnect: None,
        }
    }
}

impl Operation for StartTwitterOauthParams {
    type Output = OauthStart;
    type Whole = OauthStart;
    type Error = StartTwitterOauthError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start-twitter-oauth",
        name: "start_twitter_oauth",
        summary: "Starts the X (Twitter) login of a location, which HighLevel no longer supports.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::GET,
        path: "/social-media-posting/oauth/twitter/start",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[302],
        errors: &[200, 400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-twitter-oauth",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("userId", &self.user_id);
        request.query("page", &self.page);
        request.query("reconnect", &self.reconnect);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<OauthStart, DecodeError> {
        OauthStart::read(response)
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<OauthStart, DecodeError> {
        OauthStart::read(response)
    }
}

/// Errors of [`StartTwitterOauth`].
pub type StartTwitterOauthError = super::errors::OauthError;
