//! `fb-get-ad-account`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdManagerError;

/// Returns one Facebook ad account.
///
/// Needs a location's token with the scope `adPublishing.readonly`.
///
/// `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-ad-account))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbGetAdAccount {
    request: Request<FbGetAdAccountParams>,
}

impl FbGetAdAccount {
    pub(super) fn new(client: &Client, params: FbGetAdAccountParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbGetAdAccount, FbGetAdAccountParams
}

/// The parameters of [`FbGetAdAccount`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbGetAdAccountParams {
    /// The path parameter `adAccountId`.
    pub ad_account_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl FbGetAdAccountParams {
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
impl highlevel_runtime::Decode for FbGetAdAccountParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetAdAccountParams")?;
        Some(Self {
            ad_account_id: object.required("adAccountId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbGetAdAccountParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adAccountId", &self.ad_account_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbGetAdAccountParams
}

impl Operation for FbGetAdAccountParams {
    type Output = Value;
    type Error = FbGetAdAccountError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-get-ad-account",
        method: Method::GET,
        path: "/ad-publishing/facebook/ad-accounts/{adAccountId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-ad-account",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adAccountId", &self.ad_account_id);
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`FbGetAdAccount`].
pub type FbGetAdAccountError = AdManagerError;
