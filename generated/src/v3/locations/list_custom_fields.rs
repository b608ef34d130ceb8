//! `get-custom-fields`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CustomFieldDefinition, CustomFieldFilter, CustomFieldList};
use crate::LocationId;

/// Lists the custom fields of contacts, of opportunities or of both.
///
/// Created by
/// [`Locations::list_custom_fields`](super::Locations::list_custom_fields).
///
/// Returns a list of [`CustomFieldDefinition`]: the field `custom_fields` of the
/// response. [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomFieldList`], in a `Response`.
///
/// `GET /locations/{locationId}/customFields`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCustomFields {
    pub(super) request: Request<ListCustomFieldsParams>,
}

impl ListCustomFields {
    /// Whether to list the custom fields of contacts, of opportunities or of both.
    pub fn model(mut self, value: impl IntoOptional<CustomFieldFilter>) -> Self {
        self.request.params_mut().model = value.into_optional();
        self
    }
}

request_builder! {
    ListCustomFields, ListCustomFieldsParams
}

/// The parameters of [`ListCustomFields`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCustomFieldsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Whether to list the custom fields of contacts, of opportunities or of both.
    pub model: Option<CustomFieldFilter>,
}

impl ListCustomFieldsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            model: None,
        }
    }
}

impl Operation for ListCustomFieldsParams {
    type Output = Vec<CustomFieldDefinition>;
    type Whole = CustomFieldList;
    type Error = ListCustomFieldsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-fields",
        name: "list_custom_fields",
        summary: "Lists the custom fields of contacts, of opportunities or of both.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/customFields",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/customFields.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("model", &self.model);
    }

    #[inline]
    fn output(
        response: &ResponseParts,
    ) -> Result<Vec<CustomFieldDefinition>, DecodeError> {
        response
            .payload_list(
                &[&["customFields"]],
                |envelope: CustomFieldList| Some(envelope.custom_fields),
            )
    }
}

/// Errors of [`ListCustomFields`].
pub type ListCustomFieldsError = super::errors::LocationsError;
