//! `start-tiktok-business-oauth`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::OauthStart;
use crate::{LocationId, UserId};

/// Starts the TikTok login that gives a location access to a business profile.
///
/// Created by
/// [`SocialPlanner::start_tiktok_business_oauth`](super::SocialPlanner::start_tiktok_business_oauth).
///
/// `GET /social-media-posting/oauth/tiktok-business/start`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct StartTiktokBusinessOauth {
    pub(super) request: Request<StartTiktokBusinessOauthParams>,
}

impl StartTiktokBusinessOauth {
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
    StartTiktokBusinessOauth, StartTiktokBusinessOauthParams
}

/// The parameters of [`StartTiktokBusinessOauth`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartTiktokBusinessOauthParams {
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

impl StartTiktokBusinessOauthParams {
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

impl Operation for StartTiktokBusinessOauthParams {
    type Output = OauthStart;
    type Whole = OauthStart;
    type Error = StartTiktokBusinessOauthError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start-tiktok-business-oauth",
        name: "start_tiktok_business_oauth",
        summary: "Starts the TikTok login that gives a location access to a business profile.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/tiktok-business/start",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[302],
        errors: &[200, 400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-tiktok-business-oauth",
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

/// Errors of [`StartTiktokBusinessOauth`].
pub type StartTiktokBusinessOauthError = super::errors::OauthError;
