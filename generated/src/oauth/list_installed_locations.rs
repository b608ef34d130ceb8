//! `get-installed-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{InstalledLocation, InstalledLocationList};
use crate::{AppId, CompanyId, LocationId};

/// Lists the locations of a company, and whether an app is installed in each.
///
/// Created by
/// [`Oauth::list_installed_locations`](super::Oauth::list_installed_locations).
///
/// Returns one page, [`InstalledLocationList`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /oauth/installedLocations`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListInstalledLocations {
    pub(super) request: Request<ListInstalledLocationsParams>,
}

impl ListInstalledLocations {
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Default: `20`. Example: `10`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
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
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of entries to return.
    ///
    /// Default: `20`. Example: `10`.
    pub limit: Option<i64>,
    /// Text to look for in the names of the locations.
    ///
    /// Example: `location name`.
    pub query: Option<String>,
    /// Whether to list the locations in which the app is installed (true) or not
    /// installed (false).
    pub is_installed: Option<bool>,
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
            skip: None,
            limit: None,
            query: None,
            is_installed: None,
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
        path: "/oauth/installedLocations",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["oauth.readonly"],
        tokens: &[TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
        request.query("appId", &self.app_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("query", &self.query);
        request.query("isInstalled", &self.is_installed);
        request.query("versionId", &self.version_id);
        request.query("onTrial", &self.on_trial);
        request.query("planId", &self.plan_id);
        request.query("locationId", &self.location_id);
    }
}

impl Paginated for ListInstalledLocationsParams {
    type Item = InstalledLocation;

    const PAGING: &'static Paging = &Paging {
        items: "$.locations",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: InstalledLocationList) -> Vec<InstalledLocation> {
        page.locations
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListInstalledLocations`].
pub type ListInstalledLocationsError = super::errors::OauthError;
