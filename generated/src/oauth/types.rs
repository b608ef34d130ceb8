//! Types of the requests and responses of the OAuth API.

use highlevel_runtime::json::{debug_fields, hidden};
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_encode,
};

use super::{GrantType, InstalledLocation, UserType};
use crate::{AppId, CompanyId, LocationId, UserId};

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
                ("access_token", &hidden("access_token", &self.access_token)),
                ("token_type", &self.token_type),
                ("expires_in", &self.expires_in),
                ("refresh_token", &hidden("refresh_token", &self.refresh_token)),
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
            access_token: object.optional("access_token"),
            token_type: object.optional("token_type"),
            expires_in: object.optional("expires_in"),
            refresh_token: object.optional("refresh_token"),
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

/// Request for an access token.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AccessTokenGrant {
    /// Client id of the app, from its settings in the marketplace.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810-lq2k9dfe`.
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
    /// Example: `https://myapp.com/oauth/callback/gohighlevel`.
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
        object.field("client_id", &self.client_id);
        object.field("client_secret", &self.client_secret);
        object.field("grant_type", &self.grant_type);
        object.field("code", &self.code);
        object.field("refresh_token", &self.refresh_token);
        object.field("user_type", &self.user_type);
        object.field("redirect_uri", &self.redirect_uri);
    }
}

/// Locations of a company, and whether each has an app installed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstalledLocationList {
    /// Locations of this page.
    pub locations: Vec<InstalledLocation>,
    /// Number of locations that the company has.
    ///
    /// Example: `1231`.
    pub count: Option<i64>,
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
            locations: object.list("locations"),
            count: object.optional("count"),
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
                ("access_token", &hidden("access_token", &self.access_token)),
                ("token_type", &self.token_type),
                ("expires_in", &self.expires_in),
                ("scope", &self.scope),
                ("location_id", &self.location_id),
                ("plan_id", &self.plan_id),
                ("user_id", &self.user_id),
                ("app_id", &self.app_id),
                ("version_id", &self.version_id),
                ("refresh_token", &hidden("refresh_token", &self.refresh_token)),
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
            access_token: object.optional("access_token"),
            token_type: object.optional("token_type"),
            expires_in: object.optional("expires_in"),
            scope: object.optional("scope"),
            location_id: object.optional("locationId"),
            plan_id: object.optional("planId"),
            user_id: object.optional("userId"),
            app_id: object.optional("appId"),
            version_id: object.optional("versionId"),
            refresh_token: object.optional("refresh_token"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A payment for the app, collected from one location or company.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PaymentReport {
    /// The client id of the app.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810-lq2k9dfe`.
    pub client_id: String,
    /// Whether the payment is for a company or a location.
    pub auth_type: PaymentAccountType,
    /// Id of the location, if the payment is for a location.
    pub location_id: Option<LocationId>,
    /// Id of the company, if the payment is for a company.
    pub company_id: Option<CompanyId>,
    /// Id of the subscription in the billing system of the app, for recurring payments.
    pub subscription_id: Option<String>,
    /// Id of the payment in the billing system of the app, for one-time payments.
    ///
    /// Example: `pi_3QDPY5FpU9DlKp7R0BXfywxZ`.
    pub payment_id: Option<String>,
    /// The amount that was billed. The guide does not name the currency.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: f64,
    /// Whether the payment succeeded (`COMPLETED`) or failed (`FAILED`).
    pub status: PaymentReportStatus,
    /// Whether the payment is one-time or recurring.
    pub payment_type: PaymentRecurrence,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`PaymentReport::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct PaymentReportRequired<ClientId> {
    /// The client id of the app.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810-lq2k9dfe`.
    pub client_id: ClientId,
    /// Whether the payment is for a company or a location.
    pub auth_type: PaymentAccountType,
    /// The amount that was billed. The guide does not name the currency.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths.
    pub amount: f64,
    /// Whether the payment succeeded (`COMPLETED`) or failed (`FAILED`).
    pub status: PaymentReportStatus,
    /// Whether the payment is one-time or recurring.
    pub payment_type: PaymentRecurrence,
}

impl PaymentReport {
    /// Creates a value with the required fields.
    pub fn new(required: PaymentReportRequired<impl Into<String>>) -> Self {
        let PaymentReportRequired {
            client_id,
            auth_type,
            amount,
            status,
            payment_type,
        } = required;
        Self {
            client_id: client_id.into(),
            auth_type,
            amount,
            status,
            payment_type,
            location_id: None,
            company_id: None,
            subscription_id: None,
            payment_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the location, if the payment is for a location.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Id of the company, if the payment is for a company.
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the subscription in the billing system of the app, for recurring payments.
    #[must_use]
    pub fn subscription_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.subscription_id = value.into_optional();
        self
    }

    /// Id of the payment in the billing system of the app, for one-time payments.
    #[must_use]
    pub fn payment_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.payment_id = value.into_optional();
        self
    }
}

impl Encode for PaymentReport {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("clientId", &self.client_id);
        object.field("authType", &self.auth_type);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("subscriptionId", &self.subscription_id);
        object.field("paymentId", &self.payment_id);
        object.field("amount", &self.amount);
        object.field("status", &self.status);
        object.field("paymentType", &self.payment_type);
    }
}

/// Whether the payment is for a company or a location.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PaymentAccountType {
    /// `company`
    Company,
    /// `location`
    Location,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PaymentAccountType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Company => "company",
            Self::Location => "location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentAccountType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "company" => Self::Company,
            "location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the payment succeeded (`COMPLETED`) or failed (`FAILED`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PaymentReportStatus {
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PaymentReportStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentReportStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "COMPLETED" => Self::Completed,
            "FAILED" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the payment is one-time or recurring.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PaymentRecurrence {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PaymentRecurrence {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneTime => "one_time",
            Self::Recurring => "recurring",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentRecurrence {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "one_time" => Self::OneTime,
            "recurring" => Self::Recurring,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    AccessTokenGrant, PaymentReport,
}

impl_debug_fields! {
    InstalledLocationList { locations, count, install_to_future_locations },
}

impl_default! {
    AccessToken, InstalledLocationList, LocationAccessToken,
}

impl_extra! {
    AccessTokenGrant, PaymentReport,
}

open_enum! {
    PaymentAccountType, PaymentReportStatus, PaymentRecurrence,
}

open_enum_encode! {
    PaymentAccountType, PaymentReportStatus, PaymentRecurrence,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    PaymentAccountType, PaymentReportStatus, PaymentRecurrence,
}
