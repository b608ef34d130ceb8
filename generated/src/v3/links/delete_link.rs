//! `delete-link`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteLinksSuccessfulResponse, LinkError};

/// Deletes a trigger link.
///
/// Needs a location's token with the scope `links.write`.
///
/// `DELETE /links/{linkId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/links-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteLink {
    request: Request<DeleteLinkParams>,
}

impl DeleteLink {
    pub(super) fn new(client: &Client, params: DeleteLinkParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteLink, DeleteLinkParams
}

/// The parameters of [`DeleteLink`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteLinkParams {
    /// Id of the trigger link.
    pub link_id: String,
}

impl DeleteLinkParams {
    /// Makes the parameters from what is required.
    pub fn new(link_id: impl Into<String>) -> Self {
        Self { link_id: link_id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteLinkParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteLinkParams")?;
        Some(Self {
            link_id: object.required("linkId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteLinkParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("linkId", &self.link_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteLinkParams
}

impl Operation for DeleteLinkParams {
    type Output = DeleteLinksSuccessfulResponse;
    type Error = DeleteLinkError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-link",
        method: Method::DELETE,
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
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteLinksSuccessfulResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteLink`].
pub type DeleteLinkError = LinkError;
