//! `create-custom-value`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomValueInput, CustomValueResponse, LocationsError};

/// Creates a custom value in a location.
///
/// Needs a location's token with the scope `locations/customValues.write`.
///
/// `POST /locations/{locationId}/customValues`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-value))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCustomValue {
    request: Request<CreateCustomValueParams>,
}

impl CreateCustomValue {
    pub(super) fn new(client: &Client, params: CreateCustomValueParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCustomValue, CreateCustomValueParams
}

/// The parameters of [`CreateCustomValue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomValueParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: CustomValueInput,
}

impl CreateCustomValueParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: CustomValueInput) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCustomValueParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomValueParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCustomValueParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCustomValueParams
}

impl Operation for CreateCustomValueParams {
    type Output = CustomValueResponse;
    type Error = CreateCustomValueError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-custom-value",
        method: Method::POST,
        path: "/locations/{locationId}/customValues",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["locations/customValues.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-value",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CustomValueResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCustomValue`].
pub type CreateCustomValueError = LocationsError;
