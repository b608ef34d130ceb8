//! `get-location-tags`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{LocationsError, TagList};

/// Lists the tags of a location.
///
/// Needs a location's token with the scope `locations/tags.readonly`.
///
/// `GET /locations/{locationId}/tags`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetLocationTags {
    request: Request<GetLocationTagsParams>,
}

impl GetLocationTags {
    pub(super) fn new(client: &Client, params: GetLocationTagsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetLocationTags, GetLocationTagsParams
}

/// The parameters of [`GetLocationTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLocationTagsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetLocationTagsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetLocationTagsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationTagsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLocationTagsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetLocationTagsParams
}

impl Operation for GetLocationTagsParams {
    type Output = TagList;
    type Error = GetLocationTagsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-location-tags",
        method: Method::GET,
        path: "/locations/{locationId}/tags",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tags.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<TagList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetLocationTags`].
pub type GetLocationTagsError = LocationsError;
