//! `fb-resume-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdManagerError, LocationIdBody};

/// Lets a Facebook ad set run again.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/adsets/{adsetId}/resume`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-adset))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbResumeAdset {
    request: Request<FbResumeAdsetParams>,
}

impl FbResumeAdset {
    pub(super) fn new(client: &Client, params: FbResumeAdsetParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbResumeAdset, FbResumeAdsetParams
}

/// The parameters of [`FbResumeAdset`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbResumeAdsetParams {
    /// The path parameter `adsetId`.
    pub adset_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbResumeAdsetParams {
    /// Makes the parameters from what is required.
    pub fn new(adset_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            adset_id: adset_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbResumeAdsetParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbResumeAdsetParams")?;
        Some(Self {
            adset_id: object.required("adsetId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbResumeAdsetParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("adsetId", &self.adset_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbResumeAdsetParams
}

impl Operation for FbResumeAdsetParams {
    type Output = ();
    type Error = FbResumeAdsetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-resume-adset",
        method: Method::POST,
        path: "/ad-publishing/facebook/adsets/{adsetId}/resume",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-adset",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("adsetId", &self.adset_id);
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`FbResumeAdset`].
pub type FbResumeAdsetError = AdManagerError;
