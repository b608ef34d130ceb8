//! `start-linkedin-oauth`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::OauthStart;
use crate::{LocationId, UserId};

/// Starts the LinkedIn login that gives a location access to pages and profiles.
///
/// Created by
/// [`SocialPlanner::start_linkedin_oauth`](super::SocialPlanner::start_linkedin_oauth).
///
/// `GET /social-media-posting/oauth/linkedin/start`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct StartLinkedinOauth {
    pub(super) request: Request<StartLinkedinOauthParams>,
}

impl StartLinkedinOauth {
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
    StartLinkedinOauth, StartLinkedinOauthParams
}

/// The parameters of [`StartLinkedinOauth`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartLinkedinOauthParams {
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

impl StartLinkedinOauthParams {
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

impl Operation for StartLinkedinOauthParams {
    type Output = OauthStart;
    type Whole = OauthStart;
    type Error = StartLinkedinOauthError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start-linkedin-oauth",
        name: "start_linkedin_oauth",
        summary: "Starts the LinkedIn login that gives a location access to pages and profiles.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/linkedin/start",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[302],
        errors: &[200, 400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth",
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

/// Errors of [`StartLinkedinOauth`].
pub type StartLinkedinOauthError = super::errors::OauthError;
