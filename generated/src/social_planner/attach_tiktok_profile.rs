//! `attach-tiktok-profile`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AttachTiktokAccount, ConnectedAccountResponse, SocialPlannerError};

/// Connects a TikTok profile to a location.
///
/// Pass what `get-tiktok-profile` lists: the profile's id as the origin id, its name,
/// user name and avatar, whether it is verified, and its type.
///
/// Needs a location's token with the scope `socialplanner/oauth.write`.
///
/// `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-tiktok-profile))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AttachTiktokProfile {
    request: Request<AttachTiktokProfileParams>,
}

impl AttachTiktokProfile {
    pub(super) fn new(client: &Client, params: AttachTiktokProfileParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AttachTiktokProfile, AttachTiktokProfileParams
}

/// The parameters of [`AttachTiktokProfile`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachTiktokProfileParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the login, which the message read by `OauthMessage` has as the account id.
    pub account_id: String,
    /// The request body.
    pub body: AttachTiktokAccount,
}

impl AttachTiktokProfileParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        account_id: impl Into<String>,
        body: AttachTiktokAccount,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AttachTiktokProfileParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachTiktokProfileParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AttachTiktokProfileParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AttachTiktokProfileParams
}

impl Operation for AttachTiktokProfileParams {
    type Output = ConnectedAccountResponse;
    type Error = AttachTiktokProfileError;

    const METADATA: &'static Metadata = &Metadata {
        id: "attach-tiktok-profile",
        method: Method::POST,
        path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-tiktok-profile",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("accountId", &self.account_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<ConnectedAccountResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AttachTiktokProfile`].
pub type AttachTiktokProfileError = SocialPlannerError;
