//! Implementations of serde's traits for the Companies API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{Company, CompanyResponse, Onboarding, SaasSettings};

impl Encode for Company {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("logoUrl", &self.logo_url);
        object.field("phone", &self.phone);
        object.field("website", &self.website);
        object.field("domain", &self.domain);
        object.field("spareDomain", &self.spare_domain);
        object.field("privacyPolicy", &self.privacy_policy);
        object.field("termsConditions", &self.terms_conditions);
        object.field("address", &self.address);
        object.field("city", &self.city);
        object.field("postalCode", &self.postal_code);
        object.field("country", &self.country);
        object.field("state", &self.state);
        object.field("timezone", &self.timezone);
        object.field("relationshipNumber", &self.relationship_number);
        object.field("subdomain", &self.subdomain);
        object.field("plan", &self.plan);
        object.field("currency", &self.currency);
        object.field("customerType", &self.customer_type);
        object.field("termsOfServiceVersion", &self.terms_of_service_version);
        object.field("termsOfServiceAcceptedBy", &self.terms_of_service_accepted_by);
        object.field("twilioTrialMode", &self.twilio_trial_mode);
        object.field("twilioFreeCredits", &self.twilio_free_credits);
        object.field("termsOfServiceAcceptedDate", &self.terms_of_service_accepted_date);
        object.field("privacyPolicyVersion", &self.privacy_policy_version);
        object.field("privacyPolicyAcceptedBy", &self.privacy_policy_accepted_by);
        object.field("privacyPolicyAcceptedDate", &self.privacy_policy_accepted_date);
        object.field("affiliatePolicyVersion", &self.affiliate_policy_version);
        object.field("affiliatePolicyAcceptedBy", &self.affiliate_policy_accepted_by);
        object
            .field("affiliatePolicyAcceptedDate", &self.affiliate_policy_accepted_date);
        object.field("isReselling", &self.is_reselling);
        object.field("onboardingInfo", &self.onboarding_info);
        object.field("upgradeEnabledForClients", &self.upgrade_enabled_for_clients);
        object.field("cancelEnabledForClients", &self.cancel_enabled_for_clients);
        object.field("autoSuspendEnabled", &self.auto_suspend_enabled);
        object.field("saasSettings", &self.saas_settings);
        object.field("stripeConnectId", &self.stripe_connect_id);
        object.field("enableDepreciatedFeatures", &self.enable_depreciated_features);
        object.field("premiumUpgraded", &self.premium_upgraded);
        object.field("status", &self.status);
        object.field("locationCount", &self.location_count);
        object.field("disableEmailService", &self.disable_email_service);
        object.field("referralId", &self.referral_id);
        object.field("isEnterpriseAccount", &self.is_enterprise_account);
        object.field("businessNiche", &self.business_niche);
        object.field("businessCategory", &self.business_category);
        object.field("businessAffinityGroup", &self.business_affinity_group);
        object.field("isSandboxAccount", &self.is_sandbox_account);
        object
            .field(
                "enableNewSubAccountDefaultData",
                &self.enable_new_sub_account_default_data,
            );
    }
}

impl Encode for CompanyResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("company", &self.company);
    }
}

impl Encode for Onboarding {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pending", &self.pending);
        object.field("haveWebsite", &self.have_website);
        object.field("websiteUrl", &self.website_url);
        object.field("industryServed", &self.industry_served);
        object.field("customerCount", &self.customer_count);
        object.field("tools", &self.tools);
        object.field("location", &self.location);
        object.field("conversationDemo", &self.conversation_demo);
        object.field("locationId", &self.location_id);
        object.field("snapshotId", &self.snapshot_id);
        object.field("planId", &self.plan_id);
        object.field("affiliateSignup", &self.affiliate_signup);
        object.field("hasJoinedKickoffCall", &self.has_joined_kickoff_call);
        object.field("kickoffActionTaken", &self.kickoff_action_taken);
        object
            .field("hasJoinedImplementationCall", &self.has_joined_implementation_call);
        object.field("version", &self.version);
        object.field("metaData", &self.meta_data);
    }
}

impl Encode for SaasSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("agencyDashboardVisibleTo", &self.agency_dashboard_visible_to);
        object.field("stripeConnectInitiatedBy", &self.stripe_connect_initiated_by);
    }
}

impl_serde! {
    Company, CompanyResponse, Onboarding, SaasSettings,
}
