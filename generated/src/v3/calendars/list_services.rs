//! `get-services-catalog`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Service, ServiceList};
use crate::LocationId;

/// Lists the services of a location.
///
/// Created by [`Calendars::list_services`](super::Calendars::list_services).
///
/// Returns a list of [`Service`]: the field `services` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ServiceList`], in a `Response`.
///
/// `GET /calendars/services/catalog`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListServices {
    pub(super) request: Request<ListServicesParams>,
}

impl ListServices {
    /// Id of a service category; only its services are listed.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub fn service_category_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().service_category_id = value.into_optional();
        self
    }

    /// Whether to list private services only (true) or public ones only (false); all by
    /// default.
    pub fn is_private(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_private = value.into_optional();
        self
    }
}

request_builder! {
    ListServices, ListServicesParams
}

/// The parameters of [`ListServices`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListServicesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of a service category; only its services are listed.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_category_id: Option<String>,
    /// Whether to list private services only (true) or public ones only (false); all by
    /// default.
    pub is_private: Option<bool>,
}

impl ListServicesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            service_category_id: None,
            is_private: None,
        }
    }
}

impl Operation for ListServicesParams {
    type Output = Vec<Service>;
    type Whole = ServiceList;
    type Error = ListServicesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-services-catalog",
        name: "list_services",
        summary: "Lists the services of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/services/catalog",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("serviceCategoryId", &self.service_category_id);
        request.query("isPrivate", &self.is_private);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Service>, DecodeError> {
        response
            .payload_list(
                &[&["services"]],
                |envelope: ServiceList| Some(envelope.services),
            )
    }
}

/// Errors of [`ListServices`].
pub type ListServicesError = super::errors::CalendarsError;
