//! Reads and writes what the Saas API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    AgencyPlan, BadRequest, BillingInterval, BulkDisableSaasBody,
    BulkDisableSaasOutcome, BulkDisableSaasResponse, BulkEnableSaasBody,
    BulkEnableSaasResponse, EnableSaasBody, EnableSaasOutcome, EnableSaasResponse,
    InternalServerError, LocationSubscription, Pagination, PauseLocationBody, PlanPrice,
    RebillingConfig, RebillingProduct, ResourceNotFound, SaasAssignment, SaasLocation,
    SaasLocationList, SaasPlan, SubscriptionInfo, Unauthorized, UpdateRebillingBody,
    UpdateRebillingResponse, UpdateSubscription,
};

impl Encode for BadRequest {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for Unauthorized {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Encode for ResourceNotFound {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for InternalServerError {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Decode for UpdateSubscription {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateSubscription")?;
        Some(Self {
            subscription_id: object.required("subscriptionId")?,
            customer_id: object.required("customerId")?,
            company_id: object.required("companyId")?,
        })
    }
}

impl Decode for BulkDisableSaasBody {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasBody")?;
        Some(Self {
            location_ids: object.required("locationIds")?,
        })
    }
}

impl Encode for BulkDisableSaasResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("data", &self.data);
    }
}

impl Decode for EnableSaasBody {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasBody")?;
        Some(Self {
            stripe_account_id: object.optional("stripeAccountId"),
            name: object.optional("name"),
            email: object.optional("email"),
            stripe_customer_id: object.optional("stripeCustomerId"),
            company_id: object.required("companyId")?,
            is_saas_v2: object.required("isSaaSV2")?,
            contact_id: object.optional("contactId"),
            provider_location_id: object.optional("providerLocationId"),
            description: object.optional("description"),
            saas_plan_id: object.optional("saasPlanId"),
            price_id: object.optional("priceId"),
        })
    }
}

impl Encode for EnableSaasResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("data", &self.data);
    }
}

impl Decode for PauseLocationBody {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseLocationBody")?;
        Some(Self {
            paused: object.required("paused")?,
            company_id: object.required("companyId")?,
        })
    }
}

impl Decode for UpdateRebillingBody {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingBody")?;
        Some(Self {
            product: object.required("product")?,
            location_ids: object.required("locationIds")?,
            config: object.required("config")?,
        })
    }
}

impl Encode for UpdateRebillingResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
    }
}

impl Encode for AgencyPlan {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("planId", &self.plan_id);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("saasProducts", &self.saas_products);
        object.field("addOns", &self.add_ons);
        object.field("planLevel", &self.plan_level);
        object.field("trialPeriod", &self.trial_period);
        object.field("userLimit", &self.user_limit);
        object.field("contactLimit", &self.contact_limit);
        object.field("prices", &self.prices);
        object.field("categoryId", &self.category_id);
        object.field("snapshotId", &self.snapshot_id);
        object.field("productId", &self.product_id);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("providerLocationId", &self.provider_location_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for LocationSubscription {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("companyId", &self.company_id);
        object.field("saasMode", &self.saas_mode);
        object.field("subscriptionId", &self.subscription_id);
        object.field("customerId", &self.customer_id);
        object.field("productId", &self.product_id);
        object.field("priceId", &self.price_id);
        object.field("saasPlanId", &self.saas_plan_id);
        object.field("subscriptionStatus", &self.subscription_status);
    }
}

impl Decode for SaasAssignment {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasAssignment")?;
        Some(Self {
            price_id: object.optional("priceId"),
            stripe_account_id: object.optional("stripeAccountId"),
            saas_plan_id: object.required("saasPlanId")?,
            provider_location_id: object.optional("providerLocationId"),
        })
    }
}

impl Decode for BulkEnableSaasBody {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasBody")?;
        Some(Self {
            location_ids: object.required("locationIds")?,
            is_saas_v2: object.required("isSaaSV2")?,
            action_payload: object.required("actionPayload")?,
        })
    }
}

impl Encode for BulkEnableSaasResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("bulkActionUrl", &self.bulk_action_url);
    }
}

impl Encode for SaasLocation {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
        object.field("saasMode", &self.saas_mode);
        object.field("subscriptionId", &self.subscription_id);
        object.field("customerId", &self.customer_id);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("providerLocationId", &self.provider_location_id);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("subscriptionInfo", &self.subscription_info);
    }
}

impl Encode for SaasLocationList {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locations", &self.locations);
        object.field("pagination", &self.pagination);
    }
}

impl Encode for SaasPlan {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("planId", &self.plan_id);
        object.field("companyId", &self.company_id);
        object.field("title", &self.title);
        object.field("description", &self.description);
        object.field("saasProducts", &self.saas_products);
        object.field("addOns", &self.add_ons);
        object.field("planLevel", &self.plan_level);
        object.field("trialPeriod", &self.trial_period);
        object.field("setupFee", &self.setup_fee);
        object.field("userLimit", &self.user_limit);
        object.field("contactLimit", &self.contact_limit);
        object.field("prices", &self.prices);
        object.field("categoryId", &self.category_id);
        object.field("snapshotId", &self.snapshot_id);
        object.field("providerLocationId", &self.provider_location_id);
        object.field("productId", &self.product_id);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for PlanPrice {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("billingInterval", &self.billing_interval);
        object.field("active", &self.active);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("symbol", &self.symbol);
    }
}

impl Encode for BulkDisableSaasOutcome {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("msg", &self.message);
    }
}

impl Encode for EnableSaasOutcome {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("customer_id", &self.customer_id);
        object.field("ok", &self.ok);
        object.field("paymentMethodAdded", &self.payment_method_added);
    }
}

impl Encode for Pagination {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("page", &self.page);
        object.field("limit", &self.limit);
        object.field("total", &self.total);
        object.field("totalPages", &self.total_pages);
        object.field("hasNext", &self.has_next);
        object.field("hasPrev", &self.has_prev);
    }
}

impl Encode for SubscriptionInfo {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("priceId", &self.price_id);
        object.field("saasPlanId", &self.saas_plan_id);
        object.field("stripeProductId", &self.stripe_product_id);
        object.field("subscriptionStatus", &self.subscription_status);
    }
}

impl Decode for RebillingConfig {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RebillingConfig")?;
        Some(Self {
            opt_in: object.optional("optIn"),
            enabled: object.optional("enabled"),
            markup: object.optional("markup"),
        })
    }
}

impl_serde! {
    BadRequest, Unauthorized, ResourceNotFound, InternalServerError, UpdateSubscription,
    BulkDisableSaasBody, BulkDisableSaasResponse, EnableSaasBody, EnableSaasResponse,
    PauseLocationBody, UpdateRebillingBody, UpdateRebillingResponse, AgencyPlan,
    LocationSubscription, SaasAssignment, BulkEnableSaasBody, BulkEnableSaasResponse,
    SaasLocation, SaasLocationList, SaasPlan, BillingInterval, PlanPrice,
    BulkDisableSaasOutcome, EnableSaasOutcome, Pagination, SubscriptionInfo,
    RebillingProduct, RebillingConfig,
}
