//! Types shared by the versions of the Marketplace API.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{AppId, CompanyId, LocationId, UserId};

/// The company or location to uninstall an app from, and the reason.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ApplicationUninstallation {
    /// Id of the company (agency) to uninstall the app from; required with a company's
    /// token.
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account) to uninstall the app from; required with a
    /// location's token.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// Reason why the app is uninstalled; required if the developer of the app uninstalls
    /// it.
    ///
    /// Example: `Application is not working as expected`.
    pub reason: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ApplicationUninstallation {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the company (agency) to uninstall the app from; required with a company's
    /// token.
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Id of the location (sub-account) to uninstall the app from; required with a
    /// location's token.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Reason why the app is uninstalled; required if the developer of the app uninstalls
    /// it.
    #[must_use]
    pub fn reason(mut self, value: impl IntoOptional<String>) -> Self {
        self.reason = value.into_optional();
        self
    }
}

impl Encode for ApplicationUninstallation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("reason", &self.reason);
    }
}

/// User who installed an app, and the company and location that have it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstallerResponse {
    /// User who installed the app, and the company and location that have it.
    pub installation_details: Option<InstallerDetails>,
    /// Trace ID to give to HighLevel support.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstallerResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstallerResponse")?;
        Some(Self {
            installation_details: object.optional("installationDetails"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Prices of an app for a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingConfigResponse {
    /// Subscription plans and usage prices of the app.
    pub plans: Option<RebillingPlans>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RebillingConfigResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RebillingConfigResponse")?;
        Some(Self {
            plans: object.optional("plans"),
            extra: object.extra(),
        })
    }
}

/// User who installed an app, and the company and location that have it.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstallerDetails {
    /// Id of the company (agency).
    ///
    /// Example: `company123`.
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `location123`.
    pub location_id: Option<LocationId>,
    /// Name of the company in which the app is installed.
    ///
    /// Example: `Example Company`.
    pub company_name: Option<String>,
    /// Relationship number, which identifies the company at HighLevel, such as
    /// `0-002-230`.
    pub relationship_number: Option<String>,
    /// Email address of the company; null if the app is installed in a location.
    ///
    /// Example: `contact@example.com`.
    pub company_email: Option<String>,
    /// Name of the owner of the company; null if the app is installed in a location.
    ///
    /// Example: `John Doe`.
    pub company_owner_full_name: Option<String>,
    /// Id of the user who installed the app.
    ///
    /// Example: `user123`.
    pub user_id: Option<UserId>,
    /// Whether the company shows HighLevel under its own brand.
    pub is_whitelabel_company: Option<bool>,
    /// Plan of the company, such as `agency_monthly_497`; null if the app is installed in
    /// a location.
    pub company_plan: Option<String>,
    /// Plan of the company at HighLevel, such as `agency_monthly_497`; null if the app is
    /// installed in a location.
    ///
    /// Marked as deprecated in the documentation.
    pub company_high_level_plan: Option<String>,
    /// Id of the plan of the app; only for paid apps.
    ///
    /// Example: `plan123`.
    pub marketplace_app_plan_id: Option<String>,
    /// Brand of the company; present only if
    /// [`is_whitelabel_company`](InstallerDetails::is_whitelabel_company) is true.
    pub whitelabel_details: Option<WhitelabelDetails>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstallerDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstallerDetails")?;
        Some(Self {
            company_id: object.optional("companyId"),
            location_id: object.optional("locationId"),
            company_name: object.optional("companyName"),
            relationship_number: object.optional("relationshipNumber"),
            company_email: object.optional("companyEmail"),
            company_owner_full_name: object.optional("companyOwnerFullName"),
            user_id: object.optional("userId"),
            is_whitelabel_company: object.optional("isWhitelabelCompany"),
            company_plan: object.optional("companyPlan"),
            company_high_level_plan: object.optional("companyHighLevelPlan"),
            marketplace_app_plan_id: object.optional("marketplaceAppPlanId"),
            whitelabel_details: object.optional("whitelabelDetails"),
            extra: object.extra(),
        })
    }
}

/// The body of a 500 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InternalServerErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `500`.
    pub status_code: Option<i64>,
    /// Description of the error.
    ///
    /// Example: `Internal Server Error`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InternalServerErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InternalServerErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// Credentials of a third-party account that an app connects to, to be stored by
/// HighLevel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConnectionMigration {
    /// Type of the credentials: OAuth 2.0 tokens (`oauth2`), or fixed ones such as an API
    /// key (`basic`).
    pub type_: ConnectionType,
    /// Id of the location (sub-account).
    ///
    /// Example: `location_12345`.
    pub location_id: LocationId,
    /// Id of the app that the connection is for.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppId,
    /// Id of the version of the app that the connection is for.
    ///
    /// Example: `507f1f77bcf86cd799439012`.
    pub app_version_id: String,
    /// Identifier of the connection, which the app chooses.
    ///
    /// Example: `my-connection-identifier`.
    pub account_id: String,
    /// API key of the third-party account; only with the type `basic`.
    pub api_key: Option<String>,
    /// Credentials by the names of the fields that the version of the app declares; only
    /// with the type `basic`.
    pub basic_credentials: Option<BTreeMap<String, String>>,
    /// Access token of the third-party account; required with the type `oauth2`.
    pub access_token: Option<String>,
    /// Refresh token of the third-party account; required with the type `oauth2`.
    pub refresh_token: Option<String>,
    /// Validity of the access token, in milliseconds; only with the type `oauth2`.
    ///
    /// Example: `3600000`.
    pub expiry_in: Option<i64>,
    /// When the access token expires; only with the type `oauth2`.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1735689600000`.
    pub expiry_at: Option<Timestamp>,
    /// Scopes of the access token; only with the type `oauth2`.
    ///
    /// Example: `["contacts.readonly","contacts.write"]`.
    pub scopes: Option<Vec<String>>,
    /// Name that users see; the [`account_id`](ConnectionMigration::account_id) by
    /// default.
    pub display_name: Option<String>,
    /// Whether this connection becomes the location's default; false if omitted.
    pub is_default: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`ConnectionMigration::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ConnectionMigrationRequired<
    LocationIdValue,
    AppIdValue,
    AppVersionId,
    AccountId,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `location_12345`.
    pub location_id: LocationIdValue,
    /// Type of the credentials: OAuth 2.0 tokens (`oauth2`), or fixed ones such as an API
    /// key (`basic`).
    pub type_: ConnectionType,
    /// Id of the app that the connection is for.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppIdValue,
    /// Id of the version of the app that the connection is for.
    ///
    /// Example: `507f1f77bcf86cd799439012`.
    pub app_version_id: AppVersionId,
    /// Identifier of the connection, which the app chooses.
    ///
    /// Example: `my-connection-identifier`.
    pub account_id: AccountId,
}

impl ConnectionMigration {
    /// Creates a value with the required fields.
    pub fn new(
        required: ConnectionMigrationRequired<
            impl Into<LocationId>,
            impl Into<AppId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let ConnectionMigrationRequired {
            location_id,
            type_,
            app_id,
            app_version_id,
            account_id,
        } = required;
        Self {
            type_,
            location_id: location_id.into(),
            app_id: app_id.into(),
            app_version_id: app_version_id.into(),
            account_id: account_id.into(),
            api_key: None,
            basic_credentials: None,
            access_token: None,
            refresh_token: None,
            expiry_in: None,
            expiry_at: None,
            scopes: None,
            display_name: None,
            is_default: None,
            extra: Extra::new(),
        }
    }

    /// API key of the third-party account; only with the type `basic`.
    #[must_use]
    pub fn api_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.api_key = value.into_optional();
        self
    }

    /// Credentials by the names of the fields that the version of the app declares; only
    /// with the type `basic`.
    #[must_use]
    pub fn basic_credentials(
        mut self,
        value: impl IntoOptional<BTreeMap<String, String>>,
    ) -> Self {
        self.basic_credentials = value.into_optional();
        self
    }

    /// Access token of the third-party account; required with the type `oauth2`.
    #[must_use]
    pub fn access_token(mut self, value: impl IntoOptional<String>) -> Self {
        self.access_token = value.into_optional();
        self
    }

    /// Refresh token of the third-party account; required with the type `oauth2`.
    #[must_use]
    pub fn refresh_token(mut self, value: impl IntoOptional<String>) -> Self {
        self.refresh_token = value.into_optional();
        self
    }

    /// Validity of the access token, in milliseconds; only with the type `oauth2`.
    #[must_use]
    pub fn expiry_in(mut self, value: impl IntoOptional<i64>) -> Self {
        self.expiry_in = value.into_optional();
        self
    }

    /// When the access token expires; only with the type `oauth2`. Transmitted as
    /// milliseconds since the Unix epoch.
    #[must_use]
    pub fn expiry_at(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.expiry_at = value.into_optional();
        self
    }

    /// Scopes of the access token; only with the type `oauth2`.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.scopes = value.into_optional();
        self
    }

    /// Name that users see; the [`account_id`](ConnectionMigration::account_id) by
    /// default.
    #[must_use]
    pub fn display_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.display_name = value.into_optional();
        self
    }

    /// Whether this connection becomes the location's default; false if omitted.
    #[must_use]
    pub fn is_default(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_default = value.into_optional();
        self
    }
}

impl Encode for ConnectionMigration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("appId", &self.app_id);
        object.field("appVersionId", &self.app_version_id);
        object.field("accountId", &self.account_id);
        object.field("apiKey", &self.api_key);
        object.field("basicCredentials", &self.basic_credentials);
        object.field("accessToken", &self.access_token);
        object.field("refreshToken", &self.refresh_token);
        object.field("expiryIn", &self.expiry_in);
        object.field("expiryAt", &WrittenAs(&self.expiry_at, "milliseconds"));
        object.field("scopes", &self.scopes);
        object.field("displayName", &self.display_name);
        object.field("isDefault", &self.is_default);
    }
}

/// Result of migrating a connection.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MigrateConnectionResponse {
    /// Whether the connection was migrated.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id of the stored connection.
    ///
    /// Example: `migration_12345`.
    pub identifier: Option<String>,
    /// Message that describes the result.
    ///
    /// Example: `Connection migrated successfully`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for MigrateConnectionResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MigrateConnectionResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            identifier: object.optional("identifier"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// Subscription plans and usage prices of an app.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingPlans {
    /// Plans that are paid at an interval.
    pub subscription: Vec<SubscriptionPlan>,
    /// Prices that are charged by usage.
    pub usage: Vec<UsagePlan>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RebillingPlans {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RebillingPlans")?;
        Some(Self {
            subscription: object.list("subscription"),
            usage: object.list("usage"),
            extra: object.extra(),
        })
    }
}

/// A charge to the wallet (prepaid balance) of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCharge {
    /// Id of the app that charges.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppId,
    /// Id of the meter, from the pricing page of the app.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: String,
    /// Id of the charged event, in the app's system.
    ///
    /// Example: `evt_abc123`.
    pub event_id: String,
    /// Id of the user who caused the charge; charges can be listed by it.
    ///
    /// Example: `user_abc123`.
    pub user_id: Option<UserId>,
    /// Id of the location (sub-account) whose wallet is charged.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the company (agency) that the location belongs to.
    ///
    /// Example: `company_abc123`.
    pub company_id: CompanyId,
    /// Description of the charged event.
    ///
    /// Example: `Charge for sending 10 SMS messages`.
    pub description: String,
    /// Price of one unit.
    ///
    /// In units of the currency, such as dollars. Example: `0.01`.
    pub price: Option<f64>,
    /// Number of units that are charged.
    ///
    /// Example: `10`.
    pub units: f64,
    /// Time of use, ISO 8601; by default the time of the charge.
    ///
    /// Example: `2025-03-26T00:00:000Z`.
    pub event_time: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewCharge::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewChargeRequired<
    LocationIdValue,
    CompanyIdValue,
    AppIdValue,
    MeterId,
    EventId,
    Description,
> {
    /// Id of the location (sub-account) whose wallet is charged.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Id of the company (agency) that the location belongs to.
    ///
    /// Example: `company_abc123`.
    pub company_id: CompanyIdValue,
    /// Id of the app that charges.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppIdValue,
    /// Id of the meter, from the pricing page of the app.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: MeterId,
    /// Id of the charged event, in the app's system.
    ///
    /// Example: `evt_abc123`.
    pub event_id: EventId,
    /// Description of the charged event.
    ///
    /// Example: `Charge for sending 10 SMS messages`.
    pub description: Description,
    /// Number of units that are charged.
    ///
    /// Example: `10`.
    pub units: f64,
}

impl NewCharge {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewChargeRequired<
            impl Into<LocationId>,
            impl Into<CompanyId>,
            impl Into<AppId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewChargeRequired {
            location_id,
            company_id,
            app_id,
            meter_id,
            event_id,
            description,
            units,
        } = required;
        Self {
            app_id: app_id.into(),
            meter_id: meter_id.into(),
            event_id: event_id.into(),
            location_id: location_id.into(),
            company_id: company_id.into(),
            description: description.into(),
            units,
            user_id: None,
            price: None,
            event_time: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who caused the charge; charges can be listed by it.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Price of one unit. In units of the currency, such as dollars.
    #[must_use]
    pub fn price(mut self, value: impl IntoOptional<f64>) -> Self {
        self.price = value.into_optional();
        self
    }

    /// Time of use, ISO 8601; by default the time of the charge.
    #[must_use]
    pub fn event_time(mut self, value: impl IntoOptional<String>) -> Self {
        self.event_time = value.into_optional();
        self
    }
}

impl Encode for NewCharge {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("appId", &self.app_id);
        object.field("meterId", &self.meter_id);
        object.field("eventId", &self.event_id);
        object.field("userId", &self.user_id);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("description", &self.description);
        object.field("price", &self.price);
        object.field("units", &self.units);
        object.field("eventTime", &self.event_time);
    }
}

/// A plan of an app that is paid at an interval.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionPlan {
    /// Price at which the plan is resold.
    ///
    /// In units of the currency, such as dollars. Example: `0`.
    pub reselling_amount: Option<f64>,
    /// Price of the plan before it is resold.
    ///
    /// In units of the currency, such as dollars. Example: `0`.
    pub base_amount: Option<f64>,
    /// Id of the subscription plan.
    ///
    /// Example: `5ae000000000000000000000`.
    pub plan_id: Option<String>,
    /// Short descriptions of the features of the plan.
    pub features: Vec<String>,
    /// Interval of the payments, such as `month`.
    pub payment_type: Option<String>,
    /// Name of the plan.
    ///
    /// Example: `Monthly Plan - 999`.
    pub name: Option<String>,
    /// Interval of the payments, such as `month`.
    pub payment_time: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SubscriptionPlan {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SubscriptionPlan")?;
        Some(Self {
            reselling_amount: object.optional("resellingAmount"),
            base_amount: object.optional("baseAmount"),
            plan_id: object.optional("planId"),
            features: object.list("features"),
            payment_type: object.optional("paymentType"),
            name: object.optional("name"),
            payment_time: object.optional("paymentTime"),
            extra: object.extra(),
        })
    }
}

/// Price of a product in an app that is charged by usage.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UsagePlan {
    /// Type of the used product, such as `workflow_action`.
    pub product_type: Option<String>,
    /// Name of the used product, such as `Send Group iMessage`.
    pub product_name: Option<String>,
    /// Unit of usage, such as `action / message`.
    pub usage_unit: Option<String>,
    /// Id of the meter, from the pricing page of the app.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: Option<String>,
    /// Name of the meter, such as `Send Group iMessage`.
    pub meter_name: Option<String>,
    /// Price of one unit; only if [`price_type`](UsagePlan::price_type) is `fixed`.
    ///
    /// In units of the currency, such as dollars. Example: `0.01001`.
    pub fixed_price_per_unit: Option<f64>,
    /// Whether the price of a unit is fixed (`fixed`), or between a minimum and a maximum
    /// (`dynamic`).
    pub price_type: Option<PriceType>,
    /// Minimum price of one unit; only if [`price_type`](UsagePlan::price_type) is
    /// `dynamic`.
    ///
    /// Example: `0.01001`.
    pub min_price_per_unit: Option<String>,
    /// Maximum price of one unit; only if [`price_type`](UsagePlan::price_type) is
    /// `dynamic`.
    ///
    /// Example: `0.01001`.
    pub max_price_per_unit: Option<String>,
    /// Maximum number of uses in a billing cycle.
    ///
    /// Example: `1000`.
    pub execution_limit_per_cycle: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UsagePlan {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UsagePlan")?;
        Some(Self {
            product_type: object.optional("productType"),
            product_name: object.optional("productName"),
            usage_unit: object.optional("usageUnit"),
            meter_id: object.optional("meterId"),
            meter_name: object.optional("meterName"),
            fixed_price_per_unit: object.optional("fixedPricePerUnit"),
            price_type: object.optional("priceType"),
            min_price_per_unit: object.optional("minPricePerUnit"),
            max_price_per_unit: object.optional("maxPricePerUnit"),
            execution_limit_per_cycle: object.optional("executionLimitPerCycle"),
            extra: object.extra(),
        })
    }
}

/// The brand under which a company shows HighLevel.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WhitelabelDetails {
    /// Domain of the brand, such as `example.com`.
    pub domain: Option<String>,
    /// URL of the logo of the brand.
    ///
    /// Example: `https://example.com/logo.png`.
    pub logo_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WhitelabelDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WhitelabelDetails")?;
        Some(Self {
            domain: object.optional("domain"),
            logo_url: object.optional("logoUrl"),
            extra: object.extra(),
        })
    }
}

/// Type of the credentials: OAuth 2.0 tokens (`oauth2`), or fixed ones such as an API
/// key (`basic`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ConnectionType {
    /// `oauth2`
    Oauth2,
    /// `basic`
    Basic,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ConnectionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Oauth2 => "oauth2",
            Self::Basic => "basic",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConnectionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "oauth2" => Self::Oauth2,
            "basic" => Self::Basic,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the price of a unit is fixed (`fixed`), or between a minimum and a maximum
/// (`dynamic`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PriceType {
    /// `fixed`
    Fixed,
    /// `dynamic`
    Dynamic,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PriceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Dynamic => "dynamic",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PriceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "fixed" => Self::Fixed,
            "dynamic" => Self::Dynamic,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Type of the transaction, a charge or a refund.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TransactionType {
    /// `charge`
    Charge,
    /// `refund`
    Refund,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TransactionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Charge => "charge",
            Self::Refund => "refund",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TransactionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "charge" => Self::Charge,
            "refund" => Self::Refund,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Data that the app sent with the charge: event, description, time and user.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeMeta {
    /// Id of the charged event, in the app's system.
    pub event_id: Option<String>,
    /// Description of the charged event.
    pub description: Option<String>,
    /// Time of use, ISO 8601.
    pub event_time: Option<String>,
    /// Id of the user that the app sent with the charge.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChargeMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeMeta")?;
        Some(Self {
            event_id: object.optional("eventId"),
            description: object.optional("description"),
            event_time: object.optional("eventTime"),
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
    }
}

/// A charge of a wallet by an app.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WalletCharge {
    /// Whether the charge was refunded later.
    pub refunded: Option<bool>,
    /// Currency code; only `USD` is supported.
    pub currency: Option<String>,
    /// Id of the app that charged.
    pub app_id: Option<AppId>,
    /// Id of the meter, from the pricing page of the app.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: Option<String>,
    /// Id of the charge.
    ///
    /// Example: `charge_123`.
    pub charge_id: Option<String>,
    /// Type of the charged account; only `location` is supported.
    pub entity_type: Option<String>,
    /// Id of the charged account, which is a location if its type is `location`.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub entity_id: Option<String>,
    /// Amount that was charged: units times price of a unit.
    ///
    /// In units of the currency, such as dollars. Example: `0.1`.
    pub amount_charged: Option<f64>,
    /// Price of one unit.
    ///
    /// In units of the currency, such as dollars. Example: `0.01`.
    pub price_per_unit: Option<f64>,
    /// Type of the transaction, a charge or a refund.
    pub transaction_type: Option<TransactionType>,
    /// Number of units that were charged.
    ///
    /// Example: `10`.
    pub units: Option<f64>,
    /// Data that the app sent with the charge: event, description, time and user.
    pub meta: Option<ChargeMeta>,
    /// When the charge was made, RFC 3339.
    ///
    /// Example: `2025-03-26T00:00:00.000Z`.
    pub created_at: Option<Timestamp>,
    /// When the charge was last changed, RFC 3339.
    ///
    /// Example: `2025-03-26T00:00:00.000Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WalletCharge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WalletCharge")?;
        Some(Self {
            refunded: object.optional("refunded"),
            currency: object.optional("currency"),
            app_id: object.optional("appId"),
            meter_id: object.optional("meterId"),
            charge_id: object.optional("chargeId"),
            entity_type: object.optional("entityType"),
            entity_id: object.optional("entityId"),
            amount_charged: object.optional("amountCharged"),
            price_per_unit: object.optional("pricePerUnit"),
            transaction_type: object.optional("transactionType"),
            units: object.optional("units"),
            meta: object.optional("meta"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// Position of this page in the list of charges.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pagination {
    /// Number of charges on all pages.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// Number of charges that were skipped before this page.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Maximum number of charges per page.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pagination {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pagination")?;
        Some(Self {
            total: object.optional("total"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
            extra: object.extra(),
        })
    }
}

/// A page of charges.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeList {
    /// Charges of this page.
    pub charges: Vec<WalletCharge>,
    /// Number of charges on all pages.
    ///
    /// Example: `100`.
    ///
    /// Marked as deprecated in the documentation.
    pub count: Option<i64>,
    /// Position of this page in the list of charges.
    pub pagination: Option<Pagination>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChargeList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeList")?;
        Some(Self {
            charges: object.list("charges"),
            count: object.optional("count"),
            pagination: object.optional("pagination"),
            extra: object.extra(),
        })
    }
}

/// The charge that was made.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatedCharge {
    /// Whether the charge was made.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Id of the new charge.
    ///
    /// Example: `charge_123`.
    pub charge_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreatedCharge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatedCharge")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            charge_id: object.optional("chargeId"),
            extra: object.extra(),
        })
    }
}

/// Reason why a wallet was not charged.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeRefusedErrorBody {
    /// Description of the error in the request.
    ///
    /// Example: `Invalid request body`.
    pub message: Option<String>,
    /// HTTP status, 400.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChargeRefusedErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeRefusedErrorBody")?;
        Some(Self {
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// Result of checking the funds of a wallet.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WalletFunds {
    /// Whether the wallet of the location has enough funds to be charged.
    pub has_funds: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WalletFunds {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WalletFunds")?;
        Some(Self {
            has_funds: object.optional("hasFunds"),
            extra: object.extra(),
        })
    }
}

/// Reason why the charge was not found.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeNotFoundErrorBody {
    /// Error message.
    ///
    /// Example: `Charge not found`.
    pub message: Option<String>,
    /// HTTP status, 404.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChargeNotFoundErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeNotFoundErrorBody")?;
        Some(Self {
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    ApplicationUninstallation, ConnectionMigration, NewCharge,
}

impl_debug_fields! {
    InstallerResponse { installation_details, trace_id }, RebillingConfigResponse { plans
    }, InstallerDetails { company_id, location_id, company_name, relationship_number,
    company_email, company_owner_full_name, user_id, is_whitelabel_company, company_plan,
    company_high_level_plan, marketplace_app_plan_id, whitelabel_details },
    InternalServerErrorBody { status_code, message }, MigrateConnectionResponse {
    success, identifier, message }, RebillingPlans { subscription, usage },
    SubscriptionPlan { reselling_amount, base_amount, plan_id, features, payment_type,
    name, payment_time }, UsagePlan { product_type, product_name, usage_unit, meter_id,
    meter_name, fixed_price_per_unit, price_type, min_price_per_unit, max_price_per_unit,
    execution_limit_per_cycle }, WhitelabelDetails { domain, logo_url }, ChargeMeta {
    event_id, description, event_time, user_id }, WalletCharge { refunded, currency,
    app_id, meter_id, charge_id, entity_type, entity_id, amount_charged, price_per_unit,
    transaction_type, units, meta, created_at, updated_at }, Pagination { total, skip,
    limit }, ChargeList { charges, count, pagination }, CreatedCharge { success,
    charge_id }, ChargeRefusedErrorBody { message, status_code }, WalletFunds { has_funds
    }, ChargeNotFoundErrorBody { message, status_code },
}

impl_default! {
    InstallerResponse, RebillingConfigResponse, InstallerDetails,
    InternalServerErrorBody, MigrateConnectionResponse, RebillingPlans, SubscriptionPlan,
    UsagePlan, WhitelabelDetails, ChargeMeta, WalletCharge, Pagination, ChargeList,
    CreatedCharge, ChargeRefusedErrorBody, WalletFunds, ChargeNotFoundErrorBody,
}

impl_extra! {
    ApplicationUninstallation, ConnectionMigration, NewCharge,
}

open_enum! {
    ConnectionType, PriceType, TransactionType,
}

open_enum_decode! {
    PriceType, TransactionType,
}

open_enum_encode! {
    ConnectionType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ConnectionType, PriceType, TransactionType,
}
