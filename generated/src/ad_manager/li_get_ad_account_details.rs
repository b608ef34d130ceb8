//! `li-get-ad-account-details`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdManagerError;

/// Returns one LinkedIn ad account.
///
/// Needs a location's token with the scope `adPublishing.readonly`.
///
/// `GET /ad-publishing/linkedin/ad-account`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-account-details))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct LiGetAdAccountDetails {
    request: Request<LiGetAdAccountDetailsParams>,
}

impl LiGetAdAccountDetails {
    pub(super) fn new(client: &Client, params: LiGetAdAccountDetailsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    LiGetAdAccountDetails, LiGetAdAccountDetailsParams
}

/// The parameters of [`LiGetAdAccountDetails`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiGetAdAccountDetailsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The query parameter `adAccountId`.
    pub ad_account_id: String,
}

impl LiGetAdAccountDetailsParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        ad_account_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            ad_account_id: ad_account_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for LiGetAdAccountDetailsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetAdAccountDetailsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for LiGetAdAccountDetailsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    LiGetAdAccountDetailsParams
}

impl Operation for LiGetAdAccountDetailsParams {
    type Output = Value;
    type Error = LiGetAdAccountDetailsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "li-get-ad-account-details",
        method: Method::GET,
        path: "/ad-publishing/linkedin/ad-account",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-account-details",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("adAccountId", &self.ad_account_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`LiGetAdAccountDetails`].
pub type LiGetAdAccountDetailsError = AdManagerError;
