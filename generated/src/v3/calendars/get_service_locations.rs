//! `get-service-locations`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, ServiceLocationListResponse};

/// Lists the places at which services are given.
///
/// Needs a location's token with the scope `calendars.readonly`.
///
/// `GET /calendars/services/locations`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetServiceLocations {
    request: Request<GetServiceLocationsParams>,
}

impl GetServiceLocations {
    pub(super) fn new(client: &Client, params: GetServiceLocationsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetServiceLocations, GetServiceLocationsParams
}

/// The parameters of [`GetServiceLocations`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceLocationsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetServiceLocationsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetServiceLocationsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetServiceLocationsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetServiceLocationsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetServiceLocationsParams
}

impl Operation for GetServiceLocationsParams {
    type Output = ServiceLocationListResponse;
    type Error = GetServiceLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-service-locations",
        method: Method::GET,
        path: "/calendars/services/locations",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<ServiceLocationListResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetServiceLocations`].
pub type GetServiceLocationsError = CalendarsError;
