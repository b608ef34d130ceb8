//! `attach-instagram-page-group`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AttachInstagramAccount, ConnectedAccountResponse, SocialPlannerError};

/// Connects a professional Instagram account to a location.
///
/// Pass what `get-instagram-page-group` lists for one account: its id as the origin
/// id, its name, its avatar and its page id.
///
/// Needs a location's token with the scope `socialplanner/oauth.write`.
///
/// `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-instagram-page-group))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AttachInstagramPageGroup {
    request: Request<AttachInstagramPageGroupParams>,
}

impl AttachInstagramPageGroup {
    pub(super) fn new(client: &Client, params: AttachInstagramPageGroupParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AttachInstagramPageGroup, AttachInstagramPageGroupParams
}

/// The parameters of [`AttachInstagramPageGroup`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachInstagramPageGroupParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the login, which the message read by `OauthMessage` has as the account id.
    pub account_id: String,
    /// The request body.
    pub body: AttachInstagramAccount,
}

impl AttachInstagramPageGroupParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        account_id: impl Into<String>,
        body: AttachInstagramAccount,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AttachInstagramPageGroupParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AttachInstagramPageGroupParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AttachInstagramPageGroupParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AttachInstagramPageGroupParams
}

impl Operation for AttachInstagramPageGroupParams {
    type Output = ConnectedAccountResponse;
    type Error = AttachInstagramPageGroupError;

    const METADATA: &'static Metadata = &Metadata {
        id: "attach-instagram-page-group",
        method: Method::POST,
        path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/attach-instagram-page-group",
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

/// What can go wrong with [`AttachInstagramPageGroup`].
pub type AttachInstagramPageGroupError = SocialPlannerError;
