//! `create-custom-field`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomFieldResponse, LocationsError, NewCustomField};

/// Creates a custom field of contacts or opportunities.
///
/// Needs a location's token with the scope `locations/customFields.write`.
///
/// `POST /locations/{locationId}/customFields`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCustomField {
    request: Request<CreateCustomFieldParams>,
}

impl CreateCustomField {
    pub(super) fn new(client: &Client, params: CreateCustomFieldParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCustomField, CreateCustomFieldParams
}

/// The parameters of [`CreateCustomField`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomFieldParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: NewCustomField,
}

impl CreateCustomFieldParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: NewCustomField) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCustomFieldParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCustomFieldParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCustomFieldParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCustomFieldParams
}

impl Operation for CreateCustomFieldParams {
    type Output = CustomFieldResponse;
    type Error = CreateCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-custom-field",
        method: Method::POST,
        path: "/locations/{locationId}/customFields",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CustomFieldResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCustomField`].
pub type CreateCustomFieldError = LocationsError;
