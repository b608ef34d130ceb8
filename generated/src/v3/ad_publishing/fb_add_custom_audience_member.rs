//! `fb-add-custom-audience-member`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, CustomAudienceMember};

/// Adds a contact to a custom audience.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbAddCustomAudienceMember {
    request: Request<FbAddCustomAudienceMemberParams>,
}

impl FbAddCustomAudienceMember {
    pub(super) fn new(client: &Client, params: FbAddCustomAudienceMemberParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbAddCustomAudienceMember, FbAddCustomAudienceMemberParams
}

/// The parameters of [`FbAddCustomAudienceMember`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbAddCustomAudienceMemberParams {
    /// The path parameter `audienceId`.
    pub audience_id: String,
    /// The request body.
    pub body: CustomAudienceMember,
}

impl FbAddCustomAudienceMemberParams {
    /// Makes the parameters from what is required.
    pub fn new(audience_id: impl Into<String>, body: CustomAudienceMember) -> Self {
        Self {
            audience_id: audience_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbAddCustomAudienceMemberParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbAddCustomAudienceMemberParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbAddCustomAudienceMemberParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbAddCustomAudienceMemberParams
}

impl Operation for FbAddCustomAudienceMemberParams {
    type Output = ();
    type Error = FbAddCustomAudienceMemberError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-add-custom-audience-member",
        method: Method::PUT,
        path: "/ad-publishing/facebook/custom-audience/{audienceId}/member",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("audienceId", &self.audience_id);
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`FbAddCustomAudienceMember`].
pub type FbAddCustomAudienceMemberError = AdPublishingError;
