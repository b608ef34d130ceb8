//! `update-tag`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{LocationsError, TagBody, TagResponse};

/// Renames a tag.
///
/// Needs a location's token with the scope `locations/tags.write`.
///
/// `PUT /locations/{locationId}/tags/{tagId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/update-tag))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateTag {
    request: Request<UpdateTagParams>,
}

impl UpdateTag {
    pub(super) fn new(client: &Client, params: UpdateTagParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateTag, UpdateTagParams
}

/// The parameters of [`UpdateTag`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTagParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `tagId`.
    pub tag_id: String,
    /// The request body.
    pub body: TagBody,
}

impl UpdateTagParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        tag_id: impl Into<String>,
        body: TagBody,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            tag_id: tag_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateTagParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateTagParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            tag_id: object.required("tagId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateTagParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("tagId", &self.tag_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateTagParams
}

impl Operation for UpdateTagParams {
    type Output = TagResponse;
    type Error = UpdateTagError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-tag",
        method: Method::PUT,
        path: "/locations/{locationId}/tags/{tagId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tags.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/update-tag",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("tagId", &self.tag_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<TagResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateTag`].
pub type UpdateTagError = LocationsError;
