//! `start-google-oauth`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::OauthStart;
use crate::{LocationId, UserId};

/// Starts the Google login that gives a location access to its business profiles.
///
/// Created by
/// [`SocialPlanner::start_google_oauth`](super::SocialPlanner::start_google_oauth).
///
/// `GET /social-media-posting/oauth/google/start`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct StartGoogleOauth {
    pub(super) request: Request<StartGoogleOauthParams>,
}

impl StartGoogleOauth {
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
    StartGoogleOauth, StartGoogleOauthParams
}

/// The parameters of [`StartGoogleOauth`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartGoogleOauthParams {
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

impl StartGoogleOauthParams {
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

impl Operation for StartGoogleOauthParams {
    type Output = OauthStart;
    type Whole = OauthStart;
    type Error = StartGoogleOauthError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start-google-oauth",
        name: "start_google_oauth",
        summary: "Starts the Google login that gives a location access to its business profiles.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/google/start",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[302],
        errors: &[200, 400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-google-oauth",
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

/// Errors of [`StartGoogleOauth`].
pub type StartGoogleOauthError = super::errors::OauthError;
