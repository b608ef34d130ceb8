//! `get-custom-value`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomValueResponse, LocationsError};

/// Returns a custom value.
///
/// Needs a location's token with the scope `locations/customValues.readonly`.
///
/// `GET /locations/{locationId}/customValues/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-value))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCustomValue {
    request: Request<GetCustomValueParams>,
}

impl GetCustomValue {
    pub(super) fn new(client: &Client, params: GetCustomValueParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCustomValue, GetCustomValueParams
}

/// The parameters of [`GetCustomValue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCustomValueParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `id`.
    pub id: String,
}

impl GetCustomValueParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCustomValueParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomValueParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCustomValueParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCustomValueParams
}

impl Operation for GetCustomValueParams {
    type Output = CustomValueResponse;
    type Error = GetCustomValueError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-custom-value",
        method: Method::GET,
        path: "/locations/{locationId}/customValues/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customValues.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-value",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<CustomValueResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCustomValue`].
pub type GetCustomValueError = LocationsError;
