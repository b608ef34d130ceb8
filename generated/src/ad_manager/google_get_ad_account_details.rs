//! `google-get-ad-account-details`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdManagerError;

/// Returns one Google Ads account.
///
/// Needs a location's token with the scope `adPublishing.readonly`.
///
/// `GET /ad-publishing/google/ad-accounts/{adAccountId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-account-details))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleGetAdAccountDetails {
    request: Request<GoogleGetAdAccountDetailsParams>,
}

impl GoogleGetAdAccountDetails {
    pub(super) fn new(client: &Client, params: GoogleGetAdAccountDetailsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleGetAdAccountDetails, GoogleGetAdAccountDetailsParams
}

/// The parameters of [`GoogleGetAdAccountDetails`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleGetAdAccountDetailsParams {
    /// The path parameter `adAccountId`.
    pub ad_account_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GoogleGetAdAccountDetailsParams {
    /// Makes the parameters from what is required.
    pub fn new(
        ad_account_id: impl Into<String>,
        location_id: impl Into<String>,
    ) -> Self {
        Self {
            ad_account_id: ad_account_id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleGetAdAccountDetailsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAdAccountDetailsParams")?;
        Some(Self {
            ad_account_id: object.required("adAccountId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleGetAdAccountDetailsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adAccountId", &self.ad_account_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleGetAdAccountDetailsParams
}

impl Operation for GoogleGetAdAccountDetailsParams {
    type Output = Value;
    type Error = GoogleGetAdAccountDetailsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-get-ad-account-details",
        method: Method::GET,
        path: "/ad-publishing/google/ad-accounts/{adAccountId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-account-details",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adAccountId", &self.ad_account_id);
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GoogleGetAdAccountDetails`].
pub type GoogleGetAdAccountDetailsError = AdManagerError;
