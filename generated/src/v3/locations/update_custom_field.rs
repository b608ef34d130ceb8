//! `update-custom-field`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomFieldResponse, CustomFieldUpdate, LocationsError};

/// Changes a custom field of contacts or opportunities.
///
/// Needs a location's token with the scope `locations/customFields.write`.
///
/// `PUT /locations/{locationId}/customFields/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateCustomField {
    request: Request<UpdateCustomFieldParams>,
}

impl UpdateCustomField {
    pub(super) fn new(client: &Client, params: UpdateCustomFieldParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateCustomField, UpdateCustomFieldParams
}

/// The parameters of [`UpdateCustomField`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: CustomFieldUpdate,
}

impl UpdateCustomFieldParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        id: impl Into<String>,
        body: CustomFieldUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateCustomFieldParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCustomFieldParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateCustomFieldParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateCustomFieldParams
}

impl Operation for UpdateCustomFieldParams {
    type Output = CustomFieldResponse;
    type Error = UpdateCustomFieldError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-custom-field",
        method: Method::PUT,
        path: "/locations/{locationId}/customFields/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customFields.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CustomFieldResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateCustomField`].
pub type UpdateCustomFieldError = LocationsError;
