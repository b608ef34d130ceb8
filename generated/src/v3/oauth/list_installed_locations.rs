//! `get-installed-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, TokenType, request_builder,
};

use super::{InstalledLocation, InstalledLocationList, OauthErrorBody};
use crate::{AppId, CompanyId, LocationId};
use crate::v3::common::{UnauthorizedErrorBody, UnprocessableErrorBody};

/// Lists the locations of a company, and whether an app is installed in each.
///
/// Created by
/// [`Oauth::list_installed_locations`](super::Oauth::list_installed_locations).
///
/// Returns one page, [`InstalledLocationList`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /oauth/installed-locations`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListInstalledLocations {
    pub(super) request: Request<ListInstalledLocationsParams>,
}

impl ListInstalledLocations {
    /// Maximum number of locations per page, from 1 to 100.
    ///
    /// Default: `20`.
    pub fn page_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page_size = value.into_optional();
        self
    }

    /// Token of the next page, from the previous response; none for the first page.
    pub fn page_token(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().page_token = value.into_optional();
        self
    }

    /// Text to look for in the names of the locations.
    ///
    /// Example: `location name`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Whether to list the locations in which the app is installed (true) or not
    /// installed (false).
    pub fn is_installed(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_installed = value.into_optional();
        self
    }

    /// Whether to list only locations to which the current user has access.
    pub fn restrict_to_user_locations(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().restrict_to_user_locations = value.into_optional();
        self
    }

    /// Id of a version of the app; only locations in which this version is installed are
    /// listed.
    ///
    /// Example: `674587703dfd4161f1e3c557`.
    pub fn version_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().version_id = value.into_optional();
        self
    }

    /// Whether to list only the locations in which the app is on trial.
    pub fn on_trial(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().on_trial = value.into_optional();
        self
    }

    /// Id of a plan of the app; only the locations with this plan are listed.
    pub fn plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().plan_id = value.into_optional();
        self
    }

    /// Id of a location (sub-account); only this location is listed.
    ///
    /// Example: `1245`.
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().location_id = value.into_optional();
        self
    }
}

request_builder! {
    ListInstalledLocations, ListInstalledLocationsParams
}

/// The parameters of [`ListInstalledLocations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListInstalledLocationsParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Id of the app whose installations to list.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppId,
    /// Maximum number of locations per page, from 1 to 100.
    ///
    /// Default: `20`.
    pub page_size: Option<i64>,
    /// Token of the next page, from the previous response; none for the first page.
    pub page_token: Option<String>,
    /// Text to look for in the names of the locations.
    ///
    /// Example: `location name`.
    pub query: Option<String>,
    /// Whether to list the locations in which the app is installed (true) or not
    /// installed (false).
    pub is_installed: Option<bool>,
    /// Whether to list only locations to which the current user has access.
    pub restrict_to_user_locations: Option<bool>,
    /// Id of a version of the app; only locations in which this version is installed are
    /// listed.
    ///
    /// Example: `674587703dfd4161f1e3c557`.
    pub version_id: Option<String>,
    /// Whether to list only the locations in which the app is on trial.
    pub on_trial: Option<bool>,
    /// Id of a plan of the app; only the locations with this plan are listed.
    pub plan_id: Option<String>,
    /// Id of a location (sub-account); only this location is listed.
    ///
    /// Example: `1245`.
    pub location_id: Option<LocationId>,
}

impl ListInstalledLocationsParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, app_id: impl Into<AppId>) -> Self {
        Self {
            company_id: company_id.into(),
            app_id: app_id.into(),
            page_size: None,
            page_token: None,
            query: None,
            is_installed: None,
            restrict_to_user_locations: None,
            version_id: None,
            on_trial: None,
            plan_id: None,
            location_id: None,
        }
    }
}

impl Operation for ListInstalledLocationsParams {
    type Output = InstalledLocationList;
    type Whole = InstalledLocationList;
    type Error = ListInstalledLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-installed-location",
        name: "list_installed_locations",
        summary: "Lists the locations of a company, and whether an app is installed in each.",
        deprecated: None,
        method: Method::GET,
        path: "/oauth/installed-locations",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 422],
        scopes: &["oauth.readonly"],
        tokens: &[TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
        request.query("appId", &self.app_id);
        request.query("pageSize", &self.page_size);
        request.query("pageToken", &self.page_token);
        request.query("query", &self.query);
        request.query("isInstalled", &self.is_installed);
        request.query("restrictToUserLocations", &self.restrict_to_user_locations);
        request.query("versionId", &self.version_id);
        request.query("onTrial", &self.on_trial);
        request.query("planId", &self.plan_id);
        request.query("locationId", &self.location_id);
    }
}

impl Paginated for ListInstalledLocationsParams {
    type Item = InstalledLocation;

    const PAGING: &'static Paging = &Paging {
        items: "$.items",
        limit: Some("pageSize"),
        maximum: Some(100),
        step: PagingStep::Cursor(&[("pageToken", "$.pagination.nextPageToken")]),
        total: Some("$.pagination.totalRecords"),
        more: Some("$.pagination.hasNextPage"),
    };

    #[inline]
    fn items(page: InstalledLocationList) -> Vec<InstalledLocation> {
        page.items
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.page_size),
            position: [Some(&mut self.page_token), None],
            without: None,
        }
    }
}

/// Errors of [`ListInstalledLocations`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ListInstalledLocationsError {
    /// `400 Bad Request`.
    BadRequest(OauthErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound(OauthErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListInstalledLocationsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
