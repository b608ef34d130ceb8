//! `update-link`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{GetLinkSuccessfulResponse, LinkError, UpdateLinkBody};

/// Changes the name and the destination of a trigger link.
///
/// Needs a location's token with the scope `links.write`.
///
/// `PUT /links/{linkId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateLink {
    request: Request<UpdateLinkParams>,
}

impl UpdateLink {
    pub(super) fn new(client: &Client, params: UpdateLinkParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateLink, UpdateLinkParams
}

/// The parameters of [`UpdateLink`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkParams {
    /// Id of the trigger link.
    pub link_id: String,
    /// The request body.
    pub body: UpdateLinkBody,
}

impl UpdateLinkParams {
    /// Makes the parameters from what is required.
    pub fn new(link_id: impl Into<String>, body: UpdateLinkBody) -> Self {
        Self {
            link_id: link_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateLinkParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateLinkParams")?;
        Some(Self {
            link_id: object.required("linkId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateLinkParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("linkId", &self.link_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateLinkParams
}

impl Operation for UpdateLinkParams {
    type Output = GetLinkSuccessfulResponse;
    type Error = UpdateLinkError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-link",
        method: Method::PUT,
        path: "/links/{linkId}",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["links.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("linkId", &self.link_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetLinkSuccessfulResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateLink`].
pub type UpdateLinkError = LinkError;
