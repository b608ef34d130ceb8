//! What the versions of the Marketplace API have in common.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum,
};

use crate::{AppId, CompanyId, LocationId, UserId};

/// The documented schema `DeleteIntegrationBodyDto`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Uninstallation {
    /// Id of the company (agency).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub company_id: Option<CompanyId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: Option<LocationId>,
    /// The property `reason`.
    ///
    /// Example: `Application is not working as expected`.
    pub reason: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Uninstallation {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, value: impl IntoOptional<CompanyId>) -> Self {
        self.company_id = value.into_optional();
        self
    }

    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl IntoOptional<String>) -> Self {
        self.reason = value.into_optional();
        self
    }
}

impl Encode for Uninstallation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("reason", &self.reason);
    }
}

/// The documented schema `DeleteIntegrationResponse`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UninstallApplicationResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UninstallApplicationResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UninstallApplicationResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetInstallerDetailsResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InstallerDetailsResponse {
    /// The property `installationDetails`.
    pub installation_details: Option<InstallerDetails>,
    /// Id under which HighLevel logged the call; its support asks for it.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InstallerDetailsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InstallerDetailsResponse")?;
        Some(Self {
            installation_details: object.optional("installationDetails"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetRebillingConfigResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingConfig {
    /// The property `plans`.
    pub plans: Option<RebillingPlans>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RebillingConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RebillingConfig")?;
        Some(Self {
            plans: object.optional("plans"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `InstallerDetailsDTO`.
#[derive(Clone, Debug)]
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
    /// What the company is called.
    ///
    /// Example: `Example Company`.
    pub company_name: Option<String>,
    /// The property `relationshipNumber`.
    ///
    /// Example: `0-002-230`.
    pub relationship_number: Option<String>,
    /// The property `companyEmail`.
    ///
    /// Example: `contact@example.com`.
    pub company_email: Option<String>,
    /// The property `companyOwnerFullName`.
    ///
    /// Example: `John Doe`.
    pub company_owner_full_name: Option<String>,
    /// Id of the user.
    ///
    /// Example: `user123`.
    pub user_id: Option<UserId>,
    /// The property `isWhitelabelCompany`.
    pub is_whitelabel_company: Option<bool>,
    /// The property `companyPlan`.
    ///
    /// Example: `agency_monthly_497`.
    pub company_plan: Option<String>,
    /// The property `companyHighLevelPlan`.
    ///
    /// Example: `agency_monthly_497`.
    ///
    /// The documentation calls this deprecated.
    pub company_high_level_plan: Option<String>,
    /// The property `marketplaceAppPlanId`.
    ///
    /// Example: `plan123`.
    pub marketplace_app_plan_id: Option<String>,
    /// The property `whitelabelDetails`.
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

/// The documented schema `InternalServerErrorDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InternalServerError {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `500`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `Internal Server Error`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InternalServerError {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InternalServerError")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `MigrateConnectionDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ConnectionMigration {
    /// The property `type`.
    pub type_: ConnectionType,
    /// Id of the location (sub-account).
    ///
    /// Example: `location_12345`.
    pub location_id: LocationId,
    /// The property `appId`.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub app_id: AppId,
    /// The property `appVersionId`.
    ///
    /// Example: `507f1f77bcf86cd799439012`.
    pub app_version_id: String,
    /// The property `accountId`.
    ///
    /// Example: `my-connection-identifier`.
    pub account_id: String,
    /// The property `apiKey`.
    pub api_key: Option<String>,
    /// The property `basicCredentials`.
    pub basic_credentials: Option<BTreeMap<String, String>>,
    /// The property `accessToken`.
    pub access_token: Option<String>,
    /// The property `refreshToken`.
    pub refresh_token: Option<String>,
    /// The property `expiryIn`.
    ///
    /// Example: `3600000`.
    pub expiry_in: Option<i64>,
    /// The property `expiryAt`.
    ///
    /// Example: `1735689600000`.
    pub expiry_at: Option<i64>,
    /// The property `scopes`.
    ///
    /// Example: `["contacts.readonly","contacts.write"]`.
    pub scopes: Option<Vec<String>>,
    /// The property `displayName`.
    ///
    /// Example: `My Connection Display Name`.
    pub display_name: Option<String>,
    /// The property `isDefault`.
    pub is_default: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ConnectionMigration {
    /// Makes a value from what is required.
    pub fn new(
        type_: ConnectionType,
        location_id: impl Into<LocationId>,
        app_id: impl Into<AppId>,
        app_version_id: impl Into<String>,
        account_id: impl Into<String>,
    ) -> Self {
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

    /// Sets `api_key`.
    #[must_use]
    pub fn api_key(mut self, value: impl IntoOptional<String>) -> Self {
        self.api_key = value.into_optional();
        self
    }

    /// Sets `basic_credentials`.
    #[must_use]
    pub fn basic_credentials(
        mut self,
        value: impl IntoOptional<BTreeMap<String, String>>,
    ) -> Self {
        self.basic_credentials = value.into_optional();
        self
    }

    /// Sets `access_token`.
    #[must_use]
    pub fn access_token(mut self, value: impl IntoOptional<String>) -> Self {
        self.access_token = value.into_optional();
        self
    }

    /// Sets `refresh_token`.
    #[must_use]
    pub fn refresh_token(mut self, value: impl IntoOptional<String>) -> Self {
        self.refresh_token = value.into_optional();
        self
    }

    /// Sets `expiry_in`.
    #[must_use]
    pub fn expiry_in(mut self, value: impl IntoOptional<i64>) -> Self {
        self.expiry_in = value.into_optional();
        self
    }

    /// Sets `expiry_at`.
    #[must_use]
    pub fn expiry_at(mut self, value: impl IntoOptional<i64>) -> Self {
        self.expiry_at = value.into_optional();
        self
    }

    /// Sets `scopes`.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.scopes = value.into_optional();
        self
    }

    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.display_name = value.into_optional();
        self
    }

    /// Sets `is_default`.
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
        object.field("expiryAt", &self.expiry_at);
        object.field("scopes", &self.scopes);
        object.field("displayName", &self.display_name);
        object.field("isDefault", &self.is_default);
    }
}

/// The documented schema `MigrateConnectionResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MigrateConnectionResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `identifier`.
    ///
    /// Example: `migration_12345`.
    pub identifier: Option<String>,
    /// The property `message`.
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

/// The documented schema `PlansDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingPlans {
    /// The property `subscription`.
    pub subscription: Vec<SubscriptionPlan>,
    /// The property `usage`.
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

/// The documented schema `RaiseChargeBodyDTO`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewCharge {
    /// The property `appId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub app_id: AppId,
    /// The property `meterId`.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: String,
    /// The property `eventId`.
    ///
    /// Example: `evt_abc123`.
    pub event_id: String,
    /// Id of the user.
    ///
    /// Example: `user_abc123`.
    pub user_id: Option<UserId>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the company (agency).
    ///
    /// Example: `company_abc123`.
    pub company_id: CompanyId,
    /// A text that describes it.
    ///
    /// Example: `Charge for sending 10 SMS messages`.
    pub description: String,
    /// The property `price`.
    ///
    /// Example: `0.01`.
    pub price: Option<f64>,
    /// The property `units`.
    ///
    /// Example: `10`.
    pub units: f64,
    /// The property `eventTime`.
    ///
    /// Example: `2025-03-26T00:00:000Z`.
    pub event_time: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewCharge {
    /// Makes a value from what is required.
    pub fn new(
        app_id: impl Into<AppId>,
        meter_id: impl Into<String>,
        event_id: impl Into<String>,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
        description: impl Into<String>,
        units: f64,
    ) -> Self {
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

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }

    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl IntoOptional<f64>) -> Self {
        self.price = value.into_optional();
        self
    }

    /// Sets `event_time`.
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

/// The documented schema `SubscriptionPlanDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionPlan {
    /// The property `resellingAmount`.
    ///
    /// Example: `0`.
    pub reselling_amount: Option<f64>,
    /// The property `baseAmount`.
    ///
    /// Example: `0`.
    pub base_amount: Option<f64>,
    /// The property `planId`.
    ///
    /// Example: `5ae000000000000000000000`.
    pub plan_id: Option<String>,
    /// The property `features`.
    ///
    /// Example: `["feature1","feature2"]`.
    pub features: Vec<String>,
    /// The property `paymentType`.
    ///
    /// Example: `month`.
    pub payment_type: Option<String>,
    /// Its name.
    ///
    /// Example: `Monthly Plan - 999`.
    pub name: Option<String>,
    /// The property `paymentTime`.
    ///
    /// Example: `month`.
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

/// The documented schema `UsagePlanDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UsagePlan {
    /// The property `productType`.
    ///
    /// Example: `workflow_action`.
    pub product_type: Option<String>,
    /// The property `productName`.
    ///
    /// Example: `Send Group iMessage`.
    pub product_name: Option<String>,
    /// The property `usageUnit`.
    ///
    /// Example: `action / message`.
    pub usage_unit: Option<String>,
    /// The property `meterId`.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: Option<String>,
    /// The property `meterName`.
    ///
    /// Example: `Send Group iMessage`.
    pub meter_name: Option<String>,
    /// The property `fixedPricePerUnit`.
    ///
    /// Example: `0.01001`.
    pub fixed_price_per_unit: Option<f64>,
    /// The property `priceType`.
    pub price_type: Option<PriceType>,
    /// The property `minPricePerUnit`.
    ///
    /// Example: `0.01001`.
    pub min_price_per_unit: Option<String>,
    /// The property `maxPricePerUnit`.
    ///
    /// Example: `0.01001`.
    pub max_price_per_unit: Option<String>,
    /// The property `executionLimitPerCycle`.
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

/// The documented schema `WhitelabelDetailsDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WhitelabelDetails {
    /// The property `domain`.
    ///
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// The property `logoUrl`.
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

/// One of a set of strings.
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

/// One of a set of strings.
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

/// One of a set of strings.
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

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeMeta {
    /// The property `eventId`.
    pub event_id: Option<String>,
    /// The property `description`.
    pub description: Option<String>,
    /// The property `eventTime`.
    pub event_time: Option<String>,
    /// The property `userId`.
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

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WalletCharge {
    /// The property `refunded`.
    pub refunded: Option<bool>,
    /// The property `currency`.
    ///
    /// Example: `USD`.
    pub currency: Option<String>,
    /// The property `appId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub app_id: Option<AppId>,
    /// The property `meterId`.
    ///
    /// Example: `680b97022b4a34420f5f9b93`.
    pub meter_id: Option<String>,
    /// The property `chargeId`.
    ///
    /// Example: `charge_123`.
    pub charge_id: Option<String>,
    /// The property `entityType`.
    ///
    /// Example: `location`.
    pub entity_type: Option<String>,
    /// The property `entityId`.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub entity_id: Option<String>,
    /// The property `amountCharged`.
    ///
    /// Example: `0.1`.
    pub amount_charged: Option<f64>,
    /// The property `pricePerUnit`.
    ///
    /// Example: `0.01`.
    pub price_per_unit: Option<f64>,
    /// The property `transactionType`.
    pub transaction_type: Option<TransactionType>,
    /// The property `units`.
    ///
    /// Example: `10`.
    pub units: Option<f64>,
    /// The property `meta`.
    pub meta: Option<ChargeMeta>,
    /// The property `createdAt`.
    ///
    /// Format: RFC 3339 date and time. Example: `2025-03-26T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// The property `updatedAt`.
    ///
    /// Format: RFC 3339 date and time. Example: `2025-03-26T00:00:00.000Z`.
    pub updated_at: Option<String>,
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

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pagination {
    /// The property `total`.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// The property `skip`.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// The property `limit`.
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

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeList {
    /// The property `charges`.
    pub charges: Vec<WalletCharge>,
    /// The property `count`.
    ///
    /// Example: `100`.
    ///
    /// The documentation calls this deprecated.
    pub count: Option<i64>,
    /// The property `pagination`.
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

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreatedCharge {
    /// The property `success`.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `chargeId`.
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

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeRefused {
    /// The property `message`.
    ///
    /// Example: `Invalid request body`.
    pub message: Option<String>,
    /// The property `statusCode`.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChargeRefused {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeRefused")?;
        Some(Self {
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Funds {
    /// The property `hasFunds`.
    pub has_funds: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Funds {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Funds")?;
        Some(Self {
            has_funds: object.optional("hasFunds"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChargeNotFound {
    /// The property `message`.
    ///
    /// Example: `Charge not found`.
    pub message: Option<String>,
    /// The property `statusCode`.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ChargeNotFound {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ChargeNotFound")?;
        Some(Self {
            message: object.optional("message"),
            status_code: object.optional("statusCode"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/marketplace.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedCharge {
    /// The property `success`.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for DeletedCharge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletedCharge")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

impl_debug! {
    Uninstallation, ConnectionMigration, NewCharge,
}

impl_default! {
    UninstallApplicationResponse, InstallerDetailsResponse, RebillingConfig,
    InstallerDetails, InternalServerError, MigrateConnectionResponse, RebillingPlans,
    SubscriptionPlan, UsagePlan, WhitelabelDetails, ChargeMeta, WalletCharge, Pagination,
    ChargeList, CreatedCharge, ChargeRefused, Funds, ChargeNotFound, DeletedCharge,
}

impl_extra! {
    Uninstallation, ConnectionMigration, NewCharge,
}

open_enum! {
    ConnectionType, PriceType, TransactionType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    ConnectionType, PriceType, TransactionType,
}
