//! `get-service-catalog-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, ServiceResponse};

/// Returns a service.
///
/// Needs a location's token with the scope `calendars.readonly`.
///
/// `GET /calendars/services/catalog/{serviceId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetServiceCatalogById {
    request: Request<GetServiceCatalogByIdParams>,
}

impl GetServiceCatalogById {
    pub(super) fn new(client: &Client, params: GetServiceCatalogByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetServiceCatalogById, GetServiceCatalogByIdParams
}

/// The parameters of [`GetServiceCatalogById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceCatalogByIdParams {
    /// The path parameter `serviceId`.
    pub service_id: String,
}

impl GetServiceCatalogByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(service_id: impl Into<String>) -> Self {
        Self {
            service_id: service_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetServiceCatalogByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetServiceCatalogByIdParams")?;
        Some(Self {
            service_id: object.required("serviceId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetServiceCatalogByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("serviceId", &self.service_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetServiceCatalogByIdParams
}

impl Operation for GetServiceCatalogByIdParams {
    type Output = ServiceResponse;
    type Error = GetServiceCatalogByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-service-catalog-by-id",
        method: Method::GET,
        path: "/calendars/services/catalog/{serviceId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("serviceId", &self.service_id);
    }

    fn output(response: &ResponseParts) -> Result<ServiceResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetServiceCatalogById`].
pub type GetServiceCatalogByIdError = CalendarsError;
