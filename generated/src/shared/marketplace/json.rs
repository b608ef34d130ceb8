//! Implementations of serde's traits for the Marketplace API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    ApplicationUninstallation, ChargeList, ChargeMeta, ChargeNotFoundErrorBody,
    ChargeRefusedErrorBody, ConnectionMigration, ConnectionType, CreatedCharge,
    InstallerDetails, InstallerResponse, InternalServerErrorBody,
    MigrateConnectionResponse, NewCharge, Pagination, PriceType, RebillingConfigResponse,
    RebillingPlans, SubscriptionPlan, TransactionType, UsagePlan, WalletCharge,
    WalletFunds, WhitelabelDetails,
};

open_enum_decode! {
    ConnectionType,
}

open_enum_encode! {
    PriceType, TransactionType,
}

impl Decode for ApplicationUninstallation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ApplicationUninstallation")?;
        Some(Self {
            company_id: object.optional("companyId"),
            location_id: object.optional("locationId"),
            reason: object.optional("reason"),
            extra: object.extra(),
        })
    }
}

impl Encode for InstallerResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("installationDetails", &self.installation_details);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for RebillingConfigResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("plans", &self.plans);
    }
}

impl Encode for InstallerDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
        object.field("companyName", &self.company_name);
        object.field("relationshipNumber", &self.relationship_number);
        object.field("companyEmail", &self.company_email);
        object.field("companyOwnerFullName", &self.company_owner_full_name);
        object.field("userId", &self.user_id);
        object.field("isWhitelabelCompany", &self.is_whitelabel_company);
        object.field("companyPlan", &self.company_plan);
        object.field("companyHighLevelPlan", &self.company_high_level_plan);
        object.field("marketplaceAppPlanId", &self.marketplace_app_plan_id);
        object.field("whitelabelDetails", &self.whitelabel_details);
    }
}

impl Encode for InternalServerErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Decode for ConnectionMigration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConnectionMigration")?;
        Some(Self {
            type_: object.required("type")?,
            location_id: object.required("locationId")?,
            app_id: object.required("appId")?,
            app_version_id: object.required("appVersionId")?,
            account_id: object.required("accountId")?,
            api_key: object.optional("apiKey"),
            basic_credentials: object.optional("basicCredentials"),
            access_token: object.optional("accessToken"),
            refresh_token: object.optional("refreshToken"),
            expiry_in: object.optional("expiryIn"),
            expiry_at: object.optional("expiryAt"),
            scopes: object.optional("scopes"),
            display_name: object.optional("displayName"),
            is_default: object.optional("isDefault"),
            extra: object.extra(),
        })
    }
}

impl Encode for MigrateConnectionResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("identifier", &self.identifier);
        object.field("message", &self.message);
    }
}

impl Encode for RebillingPlans {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subscription", &self.subscription);
        object.field("usage", &self.usage);
    }
}

impl Decode for NewCharge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewCharge")?;
        Some(Self {
            app_id: object.required("appId")?,
            meter_id: object.required("meterId")?,
            event_id: object.required("eventId")?,
            user_id: object.optional("userId"),
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
            description: object.required("description")?,
            price: object.optional("price"),
            units: object.required("units")?,
            event_time: object.optional("eventTime"),
            extra: object.extra(),
        })
    }
}

impl Encode for SubscriptionPlan {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("resellingAmount", &self.reselling_amount);
        object.field("baseAmount", &self.base_amount);
        object.field("planId", &self.plan_id);
        object.field("features", &self.features);
        object.field("paymentType", &self.payment_type);
        object.field("name", &self.name);
        object.field("paymentTime", &self.payment_time);
    }
}

impl Encode for UsagePlan {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("productType", &self.product_type);
        object.field("productName", &self.product_name);
        object.field("usageUnit", &self.usage_unit);
        object.field("meterId", &self.meter_id);
        object.field("meterName", &self.meter_name);
        object.field("fixedPricePerUnit", &self.fixed_price_per_unit);
        object.field("priceType", &self.price_type);
        object.field("minPricePerUnit", &self.min_price_per_unit);
        object.field("maxPricePerUnit", &self.max_price_per_unit);
        object.field("executionLimitPerCycle", &self.execution_limit_per_cycle);
    }
}

impl Encode for WhitelabelDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("domain", &self.domain);
        object.field("logoUrl", &self.logo_url);
    }
}

impl Encode for ChargeMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("eventId", &self.event_id);
        object.field("description", &self.description);
        object.field("eventTime", &self.event_time);
        object.field("userId", &self.user_id);
    }
}

impl Encode for WalletCharge {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("refunded", &self.refunded);
        object.field("currency", &self.currency);
        object.field("appId", &self.app_id);
        object.field("meterId", &self.meter_id);
        object.field("chargeId", &self.charge_id);
        object.field("entityType", &self.entity_type);
        object.field("entityId", &self.entity_id);
        object.field("amountCharged", &self.amount_charged);
        object.field("pricePerUnit", &self.price_per_unit);
        object.field("transactionType", &self.transaction_type);
        object.field("units", &self.units);
        object.field("meta", &self.meta);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for Pagination {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Encode for ChargeList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("charges", &self.charges);
        object.field("count", &self.count);
        object.field("pagination", &self.pagination);
    }
}

impl Encode for CreatedCharge {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("chargeId", &self.charge_id);
    }
}

impl Encode for ChargeRefusedErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("statusCode", &self.status_code);
    }
}

impl Encode for WalletFunds {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("hasFunds", &self.has_funds);
    }
}

impl Encode for ChargeNotFoundErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("message", &self.message);
        object.field("statusCode", &self.status_code);
    }
}

impl_serde! {
    ApplicationUninstallation, InstallerResponse, RebillingConfigResponse,
    InstallerDetails, InternalServerErrorBody, ConnectionMigration,
    MigrateConnectionResponse, RebillingPlans, NewCharge, SubscriptionPlan, UsagePlan,
    WhitelabelDetails, ConnectionType, PriceType, TransactionType, ChargeMeta,
    WalletCharge, Pagination, ChargeList, CreatedCharge, ChargeRefusedErrorBody,
    WalletFunds, ChargeNotFoundErrorBody,
}
