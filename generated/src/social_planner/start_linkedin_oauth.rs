//! `start-linkedin-oauth`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{OauthStart, StartOauthError};

/// Starts the LinkedIn login that gives a location access to pages and profiles.
///
/// A server makes this call with its token and opens the returned address in a
/// browser, best in a window of its own. When the user has logged in, that window
/// posts a message to the one that opened it: read it with `OauthMessage`. Its
/// account id is what the operations that list and attach what the login gives access
/// to ask for.
///
/// Needs a location's token with the scope `socialplanner/oauth.readonly`.
///
/// `GET /social-media-posting/oauth/linkedin/start`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct StartLinkedinOauth {
    request: Request<StartLinkedinOauthParams>,
}

impl StartLinkedinOauth {
    pub(super) fn new(client: &Client, params: StartLinkedinOauthParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `page`.
    ///
    /// The page of HighLevel that the login belongs to; `integration` is the only value
    /// that is documented.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().page = Some(value.into());
        self
    }

    /// Sets the query parameter `reconnect`.
    ///
    /// Whether to renew accounts that are connected already, as a string; `true` if so.
    pub fn reconnect(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().reconnect = Some(value.into());
        self
    }
}

request_builder! {
    StartLinkedinOauth, StartLinkedinOauthParams
}

/// The parameters of [`StartLinkedinOauth`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartLinkedinOauthParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the HighLevel user who logs in.
    pub user_id: String,
    /// The page of HighLevel that the login belongs to; `integration` is the only value
    /// that is documented.
    pub page: Option<String>,
    /// Whether to renew accounts that are connected already, as a string; `true` if so.
    pub reconnect: Option<String>,
}

impl StartLinkedinOauthParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            user_id: user_id.into(),
            page: None,
            reconnect: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for StartLinkedinOauthParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("StartLinkedinOauthParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            user_id: object.required("userId")?,
            page: object.optional("page"),
            reconnect: object.optional("reconnect"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for StartLinkedinOauthParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("userId", &self.user_id);
        object.field("page", &self.page);
        object.field("reconnect", &self.reconnect);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    StartLinkedinOauthParams
}

impl Operation for StartLinkedinOauthParams {
    type Output = OauthStart;
    type Error = StartLinkedinOauthError;

    const METADATA: &'static Metadata = &Metadata {
        id: "start-linkedin-oauth",
        method: Method::GET,
        path: "/social-media-posting/oauth/linkedin/start",
        headers: &[("Version", "2021-07-28")],
        success: &[302],
        errors: &[200, 400, 401, 422],
        scopes: &["socialplanner/oauth.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("userId", &self.user_id);
        request.query("page", &self.page);
        request.query("reconnect", &self.reconnect);
    }

    fn output(response: &ResponseParts) -> Result<OauthStart, DecodeError> {
        OauthStart::read(response)
    }
}

/// What can go wrong with [`StartLinkedinOauth`].
pub type StartLinkedinOauthError = StartOauthError;
