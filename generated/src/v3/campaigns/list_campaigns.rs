//! `get-campaigns`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{Campaign, CampaignList};
use crate::LocationId;
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Lists the campaigns of a location.
///
/// Created by [`Campaigns::list_campaigns`](super::Campaigns::list_campaigns).
///
/// Returns a list of [`Campaign`]: the field `campaigns` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CampaignList`], in a `Response`.
///
/// `GET /campaigns/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCampaigns {
    pub(super) request: Request<ListCampaignsParams>,
}

impl ListCampaigns {
    /// Status of the campaigns to list, such as `draft` or `published`.
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }
}

request_builder! {
    ListCampaigns, ListCampaignsParams
}

/// The parameters of [`ListCampaigns`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCampaignsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Status of the campaigns to list, such as `draft` or `published`.
    pub status: Option<String>,
}

impl ListCampaignsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            status: None,
        }
    }
}

impl Operation for ListCampaignsParams {
    type Output = Vec<Campaign>;
    type Whole = CampaignList;
    type Error = ListCampaignsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-campaigns",
        name: "list_campaigns",
        summary: "Lists the campaigns of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/campaigns/",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["campaigns.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/campaigns/get-campaigns",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("status", &self.status);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Campaign>, DecodeError> {
        response
            .payload_list(
                &[&["campaigns"]],
                |envelope: CampaignList| Some(envelope.campaigns),
            )
    }
}

/// Errors of [`ListCampaigns`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListCampaignsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListCampaignsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
