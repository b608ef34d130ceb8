//! `start-oauth`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{LoginPlatform, OauthStart};
use crate::{LocationId, UserId};
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Starts the login by which a location gets access to accounts of a platform.
///
/// Created by [`SocialPlanner::start_oauth`](super::SocialPlanner::start_oauth).
///
/// `GET /social-media-posting/oauth/{platform}/start`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct StartOauth {
    pub(super) request: Request<StartOauthParams>,
}

impl StartOauth {
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
    StartOauth, StartOauthParams
}

/// The parameters of [`StartOauth`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartOauthParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Social network of the login; the same for `start_oauth`, `list_oauth_accounts` and
    /// `attach_oauth_account`.
    pub platform: LoginPlatform,
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

impl StartOauthParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        platform: LoginPlatform,
        user_id: impl Into<UserId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            platform,
            user_id: user_id.into(),
            page: None,
            reconnect: None,
        }
    }
}

impl Operation for StartOauthParams {
    type Output = OauthStart;
    type Whole = OauthStart;
    type Error = StartOauthError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start-oauth",
        name: "start_oauth",
        summary: "Starts the login by which a location gets access to accounts of a platform.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/oauth/{platform}/start",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[302],
        errors: &[200, 400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("platform", &self.platform);
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

/// Errors of [`StartOauth`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum StartOauthError {
    /// `200 OK`: the token probably lacks the scope `socialplanner/oauth.readonly`.
    NotRedirected,
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for StartOauthError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            200 => Self::NotRedirected,
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    #[inline]
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NotRedirected => {
                Some("the token probably lacks the scope `socialplanner/oauth.readonly`")
            }
            _ => None,
        }
    }
}
