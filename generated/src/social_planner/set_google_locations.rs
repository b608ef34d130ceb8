//! `set-google-locations`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AttachGoogleLocation, ConnectedAccountResponse, SocialPlannerError};

/// Connects a Google business location to a location.
///
/// Pass the location and the account of one entry of `get-google-locations`.
///
/// Needs a location's token with the scope `socialplanner/oauth.write`.
///
/// `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-google-locations))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SetGoogleLocations {
    request: Request<SetGoogleLocationsParams>,
}

impl SetGoogleLocations {
    pub(super) fn new(client: &Client, params: SetGoogleLocationsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SetGoogleLocations, SetGoogleLocationsParams
}

/// The parameters of [`SetGoogleLocations`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetGoogleLocationsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the login, which the message read by `OauthMessage` has as the account id.
    pub account_id: String,
    /// The request body.
    pub body: AttachGoogleLocation,
}

impl SetGoogleLocationsParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        account_id: impl Into<String>,
        body: AttachGoogleLocation,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SetGoogleLocationsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SetGoogleLocationsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SetGoogleLocationsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SetGoogleLocationsParams
}

impl Operation for SetGoogleLocationsParams {
    type Output = ConnectedAccountResponse;
    type Error = SetGoogleLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "set-google-locations",
        method: Method::POST,
        path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/oauth.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-google-locations",
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

/// What can go wrong with [`SetGoogleLocations`].
pub type SetGoogleLocationsError = SocialPlannerError;
