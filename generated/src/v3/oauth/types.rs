//! Types of the requests and responses of the OAuth API.

use std::collections::BTreeMap;

use highlevel_runtime::json::{debug_fields, hidden, raw};
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra,
};

use super::{GrantType, InstalledLocation, UserType};
use crate::{AppId, CompanyId, LocationId, UserId};

/// Description of an error, and advice on how to resolve it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OauthErrorDetails {
    /// Code of the error, such as `RESOURCE_NOT_FOUND`.
    pub code: Option<String>,
    /// Description of the error.
    ///
    /// Example: `The requested App 'abc' was not found.`.
    pub message: Option<String>,
    /// Context of the error by key, such as the type and the id of a resource.
    pub details: Option<Map<String, Value>>,
    /// Advice on how to resolve the error.
    pub resolution: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for OauthErrorDetails {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "OauthErrorDetails",
            &[
                ("code", &hidden("code", &self.code)),
                ("message", &self.message),
                ("details", &raw(&self.details)),
                ("resolution", &self.resolution),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for OauthErrorDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OauthErrorDetails")?;
        Some(Self {
            code: object.optional("code"),
            message: object.optional("message"),
            details: object.optional("details"),
            resolution: object.optional("resolution"),
            extra: object.extra(),
        })
    }
}

/// The body of a failed call.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OauthErrorBody {
    /// Code, message and details of the error.
    pub error: Option<OauthErrorDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for OauthErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OauthErrorBody")?;
        Some(Self {
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// Request for an access token.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AccessTokenGrant {
    /// Client id of the app, from its settings in the marketplace.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub client_id: String,
    /// Client secret of the app, from its settings in the marketplace.
    pub client_secret: String,
    /// Whether an authorization code, a refresh token or only the credentials of the app
    /// are exchanged.
    pub grant_type: GrantType,
    /// The authorization code that the redirect URI received; only with the grant type
    /// `authorization_code`.
    pub code: Option<String>,
    /// The refresh token to exchange; only with the grant type `refresh_token`. Each
    /// refresh token works once.
    pub refresh_token: Option<String>,
    /// Type of the requested token: of a company, or of a location.
    pub user_type: Option<UserType>,
    /// Redirect URI of the app.
    ///
    /// Example: `https://myapp.com/oauth/callback/crm`.
    pub redirect_uri: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AccessTokenGrant {
    /// Creates a value with the required fields.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        grant_type: GrantType,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            grant_type,
            code: None,
            refresh_token: None,
            user_type: None,
            redirect_uri: None,
            extra: Extra::new(),
        }
    }

    /// The authorization code that the redirect URI received; only with the grant type
    /// `authorization_code`.
    #[must_use]
    pub fn code(mut self, value: impl IntoOptional<String>) -> Self {
        self.code = value.into_optional();
        self
    }

    /// The refresh token to exchange; only with the grant type `refresh_token`. Each
    /// refresh token works once.
    #[must_use]
    pub fn refresh_token(mut self, value: impl IntoOptional<String>) -> Self {
        self.refresh_token = value.into_optional();
        self
    }

    /// Type of the requested token: of a company, or of a location.
    #[must_use]
    pub fn user_type(mut self, value: impl IntoOptional<UserType>) -> Self {
        self.user_type = value.into_optional();
        self
    }

    /// Redirect URI of the app.
    #[must_use]
    pub fn redirect_uri(mut self, value: impl IntoOptional<String>) -> Self {
        self.redirect_uri = value.into_optional();
        self
    }
}

impl Encode for AccessTokenGrant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("clientId", &self.client_id);
        object.field("clientSecret", &self.client_secret);
        object.field("grantType", &self.grant_type);
        object.field("code", &self.code);
        object.field("refreshToken", &self.refresh_token);
        object.field("userType", &self.user_type);
        object.field("redirectUri", &self.redirect_uri);
    }
}

/// An access token, and the refresh token with which the next one is obtained.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AccessToken {
    /// Token to send with each call, in the header `Authorization`.
    pub access_token: Option<String>,
    /// Type of the token, always `Bearer`.
    pub token_type: Option<String>,
    /// Validity of the access token, in seconds, such as 86399.
    ///
    /// Example: `86399`.
    pub expires_in: Option<i64>,
    /// Token with which the next access token is obtained. Each refresh token works once.
    pub refresh_token: Option<String>,
    /// Scopes of the token, separated by spaces.
    ///
    /// Example: `conversations/message.readonly conversations/message.write`.
    pub scope: Option<String>,
    /// Whether the token is of a company (`Company`) or of a location (`Location`).
    pub user_type: Option<UserType>,
    /// Id of the location (sub-account); absent from a token of a company.
    ///
    /// Example: `l1C08ntBrFjLS0elLIYU`.
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Ids of the locations for which tokens can be obtained.
    ///
    /// Example: `["l1C08ntBrFjLS0elLIYU"]`.
    pub approved_locations: Vec<LocationId>,
    /// Id of the user who installed the app.
    pub user_id: Option<UserId>,
    /// Id of the app's plan that the account subscribed to; only for paid apps.
    ///
    /// Example: `l1C08ntBrFjLS0elLIYU`.
    pub plan_id: Option<String>,
    /// Whether the app was installed in several locations at once.
    pub is_bulk_installation: Option<bool>,
    /// Whether the app is also installed in locations that are created later; only in a
    /// token of a company.
    pub install_to_future_locations: Option<bool>,
    /// Whether the user approved all locations at a bulk installation; only in a token of
    /// a company.
    pub approve_all_locations: Option<bool>,
    /// Id of the refresh token. Not a secret; cannot be used to refresh.
    pub refresh_token_id: Option<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for AccessToken {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "AccessToken",
            &[
                ("access_token", &hidden("accessToken", &self.access_token)),
                ("token_type", &self.token_type),
                ("expires_in", &self.expires_in),
                ("refresh_token", &hidden("refreshToken", &self.refresh_token)),
                ("scope", &self.scope),
                ("user_type", &self.user_type),
                ("location_id", &self.location_id),
                ("company_id", &self.company_id),
                ("approved_locations", &self.approved_locations),
                ("user_id", &self.user_id),
                ("plan_id", &self.plan_id),
                ("is_bulk_installation", &self.is_bulk_installation),
                ("install_to_future_locations", &self.install_to_future_locations),
                ("approve_all_locations", &self.approve_all_locations),
                ("refresh_token_id", &self.refresh_token_id),
                ("trace_id", &self.trace_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for AccessToken {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AccessToken")?;
        Some(Self {
            access_token: object.optional("accessToken"),
            token_type: object.optional("tokenType"),
            expires_in: object.optional("expiresIn"),
            refresh_token: object.optional("refreshToken"),
            scope: object.optional("scope"),
            user_type: object.optional("userType"),
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            approved_locations: object.list("approvedLocations"),
            user_id: object.optional("userId"),
            plan_id: object.optional("planId"),
            is_bulk_installation: object.optional("isBulkInstallation"),
            install_to_future_locations: object.optional("installToFutureLocations"),
            approve_all_locations: object.optional("approveAllLocations"),
            refresh_token_id: object.optional("refreshTokenId"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Locations of a company, and whether an app is installed in them.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstalledLocationList {
    /// Locations of this page.
    pub items: Vec<InstalledLocation>,
    /// Position of this page in the list, with tokens for the previous and the next page.
    pub pagination: Option<Pagination>,
    /// Filters and order of the list.
    pub metadata: Option<InstalledLocationListMetadata>,
    /// Whether the app is also installed in locations that are created later.
    pub install_to_future_locations: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstalledLocationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstalledLocationList")?;
        Some(Self {
            items: object.list("items"),
            pagination: object.optional("pagination"),
            metadata: object.optional("metadata"),
            install_to_future_locations: object.optional("installToFutureLocations"),
            extra: object.extra(),
        })
    }
}

/// An access token of a location, obtained with the token of its company.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationAccessToken {
    /// Token to send with each call, in the header `Authorization`.
    pub access_token: Option<String>,
    /// Type of the token, always `Bearer`.
    pub token_type: Option<String>,
    /// Validity of the access token, in seconds, such as 86399.
    ///
    /// Example: `86399`.
    pub expires_in: Option<i64>,
    /// Scopes of the token, separated by spaces.
    ///
    /// Example: `conversations/message.readonly conversations/message.write`.
    pub scope: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `l1C08ntBrFjLS0elLIYU`.
    pub location_id: Option<LocationId>,
    /// Id of the app's plan that the account subscribed to; only for paid apps.
    ///
    /// Example: `l1C08ntBrFjLS0elLIYU`.
    pub plan_id: Option<String>,
    /// Id of the user who installed the app.
    pub user_id: Option<UserId>,
    /// Id of the app that the token was issued to.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: Option<AppId>,
    /// Id of the version of the app that is installed.
    ///
    /// Example: `674587703dfd4161f1e3c557`.
    pub version_id: Option<String>,
    /// Token with which the next access token of the location is obtained.
    pub refresh_token: Option<String>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for LocationAccessToken {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "LocationAccessToken",
            &[
                ("access_token", &hidden("accessToken", &self.access_token)),
                ("token_type", &self.token_type),
                ("expires_in", &self.expires_in),
                ("scope", &self.scope),
                ("location_id", &self.location_id),
                ("plan_id", &self.plan_id),
                ("user_id", &self.user_id),
                ("app_id", &self.app_id),
                ("version_id", &self.version_id),
                ("refresh_token", &hidden("refreshToken", &self.refresh_token)),
                ("trace_id", &self.trace_id),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for LocationAccessToken {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationAccessToken")?;
        Some(Self {
            access_token: object.optional("accessToken"),
            token_type: object.optional("tokenType"),
            expires_in: object.optional("expiresIn"),
            scope: object.optional("scope"),
            location_id: object.optional("locationId"),
            plan_id: object.optional("planId"),
            user_id: object.optional("userId"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            refresh_token: object.optional("refreshToken"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The filters and the order of a list of locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstalledLocationListMetadata {
    /// Filters of the list, by the name of the property.
    pub filter_applied: Option<Map<String, Value>>,
    /// Order of the list: `asc` or `desc` by the name of the property.
    pub sort_applied: BTreeMap<String, String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for InstalledLocationListMetadata {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "InstalledLocationListMetadata",
            &[
                ("filter_applied", &raw(&self.filter_applied)),
                ("sort_applied", &self.sort_applied),
                ("extra", &self.extra),
            ],
        )
    }
}

impl Decode for InstalledLocationListMetadata {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstalledLocationListMetadata")?;
        Some(Self {
            filter_applied: object.optional("filterApplied"),
            sort_applied: object.map("sortApplied"),
            extra: object.extra(),
        })
    }
}

/// Position of a page in a list, with tokens for the previous and the next page.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pagination {
    /// Number of items on all pages.
    ///
    /// Example: `1231`.
    pub total_records: Option<i64>,
    /// Whether there is a page after this one.
    pub has_next_page: Option<bool>,
    /// Whether there is a page before this one.
    pub has_prev_page: Option<bool>,
    /// Token that requests the next page.
    pub next_page_token: Option<String>,
    /// Token that requests the previous page.
    pub prev_page_token: Option<String>,
    /// Number of items on this page.
    ///
    /// Example: `20`.
    pub current_page_size: Option<i64>,
    /// Approximate number of items on all pages, if the exact number is not known.
    ///
    /// Example: `1231`.
    pub estimated_total_records: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pagination {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pagination")?;
        Some(Self {
            total_records: object.optional("totalRecords"),
            has_next_page: object.optional("hasNextPage"),
            has_prev_page: object.optional("hasPrevPage"),
            next_page_token: object.optional("nextPageToken"),
            prev_page_token: object.optional("prevPageToken"),
            current_page_size: object.optional("currentPageSize"),
            estimated_total_records: object.optional("estimatedTotalRecords"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    AccessTokenGrant,
}

impl_debug_fields! {
    OauthErrorBody { error }, InstalledLocationList { items, pagination, metadata,
    install_to_future_locations }, Pagination { total_records, has_next_page,
    has_prev_page, next_page_token, prev_page_token, current_page_size,
    estimated_total_records },
}

impl_default! {
    OauthErrorDetails, OauthErrorBody, AccessToken, InstalledLocationList,
    LocationAccessToken, InstalledLocationListMetadata, Pagination,
}

impl_extra! {
    AccessTokenGrant,
}
