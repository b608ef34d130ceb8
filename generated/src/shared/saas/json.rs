//! Implementations of serde's traits for the SaaS API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    AgencyPlan, BadRequestErrorBody, BillingInterval, BulkDisableSaasOutcome,
    BulkDisableSaasResponse, BulkEnableSaasResponse, BulkSaasActivation,
    EnableSaasLocationResponse, EnableSaasOutcome, InternalServerErrorBody,
    LocationPause, LocationSubscription, Pagination, PlanPrice, RebillingConfig,
    RebillingProduct, RebillingUpdate, ResourceNotFoundErrorBody, SaasAssignment,
    SaasLocation, SaasLocationActivation, SaasLocationList, SaasPlan,
    SaasSubscriptionUpdate, SubscriptionInfo, UnauthorizedErrorBody,
};

open_enum_decode! {
    RebillingProduct,
}

open_enum_encode! {
    BillingInterval,
}

impl Encode for AgencyPlan {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
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

impl Encode for BadRequestErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for BulkDisableSaasResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Decode for SaasAssignment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasAssignment")?;
        Some(Self {
            price_id: object.optional("priceId"),
            stripe_account_id: object.optional("stripeAccountId"),
            saas_plan_id: object.required("saasPlanId")?,
            provider_location_id: object.optional("providerLocationId"),
            extra: object.extra(),
        })
    }
}

impl Decode for BulkSaasActivation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkSaasActivation")?;
        Some(Self {
            location_ids: object.required("locationIds")?,
            is_saas_v2: object.required("isSaaSV2")?,
            action_payload: object.required("actionPayload")?,
            extra: object.extra(),
        })
    }
}

impl Encode for BulkEnableSaasResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("message", &self.message);
        object.field("bulkActionUrl", &self.bulk_action_url);
    }
}

impl Decode for SaasLocationActivation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasLocationActivation")?;
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
            extra: object.extra(),
        })
    }
}

impl Encode for EnableSaasLocationResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
    }
}

impl Encode for SaasLocationList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locations", &self.locations);
        object.field("pagination", &self.pagination);
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

impl Encode for LocationSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
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

impl Decode for LocationPause {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationPause")?;
        Some(Self {
            paused: object.required("paused")?,
            company_id: object.required("companyId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for ResourceNotFoundErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
    }
}

impl Encode for SaasLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
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

impl Encode for SaasPlan {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
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

impl Encode for UnauthorizedErrorBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("statusCode", &self.status_code);
        object.field("message", &self.message);
        object.field("error", &self.error);
    }
}

impl Decode for RebillingUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RebillingUpdate")?;
        Some(Self {
            product: object.required("product")?,
            location_ids: object.required("locationIds")?,
            config: object.required("config")?,
            extra: object.extra(),
        })
    }
}

impl Decode for SaasSubscriptionUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasSubscriptionUpdate")?;
        Some(Self {
            subscription_id: object.required("subscriptionId")?,
            customer_id: object.required("customerId")?,
            company_id: object.required("companyId")?,
            extra: object.extra(),
        })
    }
}

impl Encode for PlanPrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("billingInterval", &self.billing_interval);
        object.field("active", &self.active);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("symbol", &self.symbol);
    }
}

impl Encode for BulkDisableSaasOutcome {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("msg", &self.message);
    }
}

impl Encode for EnableSaasOutcome {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customer_id", &self.customer_id);
        object.field("ok", &self.ok);
        object.field("paymentMethodAdded", &self.payment_method_added);
    }
}

impl Encode for Pagination {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("page", &self.page);
        object.field("limit", &self.limit);
        object.field("total", &self.total);
        object.field("totalPages", &self.total_pages);
        object.field("hasNext", &self.has_next);
        object.field("hasPrev", &self.has_prev);
    }
}

impl Encode for SubscriptionInfo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("priceId", &self.price_id);
        object.field("saasPlanId", &self.saas_plan_id);
        object.field("stripeProductId", &self.stripe_product_id);
        object.field("subscriptionStatus", &self.subscription_status);
    }
}

impl Decode for RebillingConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RebillingConfig")?;
        Some(Self {
            opt_in: object.optional("optIn"),
            enabled: object.optional("enabled"),
            markup: object.optional("markup"),
            extra: object.extra(),
        })
    }
}

impl_serde! {
    AgencyPlan, BadRequestErrorBody, BulkDisableSaasResponse, SaasAssignment,
    BulkSaasActivation, BulkEnableSaasResponse, SaasLocationActivation,
    EnableSaasLocationResponse, SaasLocationList, InternalServerErrorBody,
    LocationSubscription, LocationPause, ResourceNotFoundErrorBody, SaasLocation,
    SaasPlan, UnauthorizedErrorBody, RebillingUpdate, SaasSubscriptionUpdate,
    BillingInterval, PlanPrice, BulkDisableSaasOutcome, EnableSaasOutcome, Pagination,
    SubscriptionInfo, RebillingProduct, RebillingConfig,
}
