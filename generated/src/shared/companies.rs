//! What the versions of the Companies API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Decode, Extra, Node, impl_default};

use crate::{CompanyId, LocationId, SnapshotId};

/// The documented schema `GetCompanyByIdSchema`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Company {
    /// Its id.
    ///
    /// Example: `seD4PfOuKoVMLkEZqohJ`.
    pub id: Option<CompanyId>,
    /// Its name.
    ///
    /// Example: `Tesla inc`.
    pub name: Option<String>,
    /// Email address.
    ///
    /// Example: `john@deo.com`.
    pub email: Option<String>,
    /// The property `logoUrl`.
    pub logo_url: Option<String>,
    /// Phone number.
    ///
    /// Example: `+1202-555-0107`.
    pub phone: Option<String>,
    /// URL of the website.
    ///
    /// Example: `https://www.tesla.com`.
    pub website: Option<String>,
    /// The property `domain`.
    ///
    /// Example: `https://app.myawesomedomain.com`.
    pub domain: Option<String>,
    /// The property `spareDomain`.
    ///
    /// Example: `link.msgsndr.com`.
    pub spare_domain: Option<String>,
    /// The property `privacyPolicy`.
    ///
    /// Example: `https://app.gohighlevel.com/privacy_policy`.
    pub privacy_policy: Option<String>,
    /// The property `termsConditions`.
    ///
    /// Example: `https://app.gohighlevel.com/terms-of-service`.
    pub terms_conditions: Option<String>,
    /// The property `address`.
    ///
    /// Example: `3500 Deer Creek Road`.
    pub address: Option<String>,
    /// City of the address.
    ///
    /// Example: `Palo Alto`.
    pub city: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `94304`.
    pub postal_code: Option<String>,
    /// Country of the address.
    ///
    /// Example: `US`.
    pub country: Option<String>,
    /// State or province of the address.
    ///
    /// Example: `CA`.
    pub state: Option<String>,
    /// Name of the time zone.
    ///
    /// Example: `US/Central`.
    pub timezone: Option<String>,
    /// The property `relationshipNumber`.
    ///
    /// Example: `x-xxx-xxx`.
    pub relationship_number: Option<String>,
    /// The property `subdomain`.
    ///
    /// Example: `https://app.myawesomedomain.com/subdomain`.
    pub subdomain: Option<String>,
    /// The property `plan`.
    ///
    /// Example: `1`.
    pub plan: Option<i64>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The property `customerType`.
    ///
    /// Example: `agency`.
    pub customer_type: Option<String>,
    /// The property `termsOfServiceVersion`.
    ///
    /// Example: `06/01/2022`.
    pub terms_of_service_version: Option<String>,
    /// The property `termsOfServiceAcceptedBy`.
    ///
    /// Example: `SDfdf355Dfggdee`.
    pub terms_of_service_accepted_by: Option<String>,
    /// The property `twilioTrialMode`.
    pub twilio_trial_mode: Option<bool>,
    /// The property `twilioFreeCredits`.
    ///
    /// Example: `100`.
    pub twilio_free_credits: Option<f64>,
    /// The property `termsOfServiceAcceptedDate`.
    pub terms_of_service_accepted_date: Option<String>,
    /// The property `privacyPolicyVersion`.
    ///
    /// Example: `06/01/2022`.
    pub privacy_policy_version: Option<String>,
    /// The property `privacyPolicyAcceptedBy`.
    ///
    /// Example: `SDfdf355Dfggdee`.
    pub privacy_policy_accepted_by: Option<String>,
    /// The property `privacyPolicyAcceptedDate`.
    pub privacy_policy_accepted_date: Option<String>,
    /// The property `affiliatePolicyVersion`.
    ///
    /// Example: `06/01/2022`.
    pub affiliate_policy_version: Option<String>,
    /// The property `affiliatePolicyAcceptedBy`.
    ///
    /// Example: `SDfdf355Dfggdee`.
    pub affiliate_policy_accepted_by: Option<String>,
    /// The property `affiliatePolicyAcceptedDate`.
    pub affiliate_policy_accepted_date: Option<String>,
    /// The property `isReselling`.
    pub is_reselling: Option<bool>,
    /// The property `onboardingInfo`.
    pub onboarding_info: Option<Onboarding>,
    /// The property `upgradeEnabledForClients`.
    pub upgrade_enabled_for_clients: Option<bool>,
    /// The property `cancelEnabledForClients`.
    pub cancel_enabled_for_clients: Option<bool>,
    /// The property `autoSuspendEnabled`.
    pub auto_suspend_enabled: Option<bool>,
    /// The property `saasSettings`.
    pub saas_settings: Option<SaasSettings>,
    /// The property `stripeConnectId`.
    pub stripe_connect_id: Option<String>,
    /// The property `enableDepreciatedFeatures`.
    pub enable_depreciated_features: Option<bool>,
    /// The property `premiumUpgraded`.
    ///
    /// Default: `false`.
    pub premium_upgraded: Option<bool>,
    /// The property `status`.
    ///
    /// Example: `active-trial`.
    pub status: Option<String>,
    /// The property `locationCount`.
    ///
    /// Example: `10`.
    pub location_count: Option<i64>,
    /// The property `disableEmailService`.
    pub disable_email_service: Option<bool>,
    /// The property `referralId`.
    ///
    /// Example: `john-doe-21`.
    pub referral_id: Option<String>,
    /// The property `isEnterpriseAccount`.
    pub is_enterprise_account: Option<bool>,
    /// The property `businessNiche`.
    ///
    /// Example: `Accounting School`.
    pub business_niche: Option<String>,
    /// The property `businessCategory`.
    ///
    /// Example: `Automotive`.
    pub business_category: Option<String>,
    /// The property `businessAffinityGroup`.
    ///
    /// Example: `Vehicle Dealerships`.
    pub business_affinity_group: Option<String>,
    /// The property `isSandboxAccount`.
    pub is_sandbox_account: Option<bool>,
    /// The property `enableNewSubAccountDefaultData`.
    pub enable_new_sub_account_default_data: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Company {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Company")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            email: object.optional("email"),
            logo_url: object.optional("logoUrl"),
            phone: object.optional("phone"),
            website: object.optional("website"),
            domain: object.optional("domain"),
            spare_domain: object.optional("spareDomain"),
            privacy_policy: object.optional("privacyPolicy"),
            terms_conditions: object.optional("termsConditions"),
            address: object.optional("address"),
            city: object.optional("city"),
            postal_code: object.optional("postalCode"),
            country: object.optional("country"),
            state: object.optional("state"),
            timezone: object.optional("timezone"),
            relationship_number: object.optional("relationshipNumber"),
            subdomain: object.optional("subdomain"),
            plan: object.optional("plan"),
            currency: object.optional("currency"),
            customer_type: object.optional("customerType"),
            terms_of_service_version: object.optional("termsOfServiceVersion"),
            terms_of_service_accepted_by: object.optional("termsOfServiceAcceptedBy"),
            twilio_trial_mode: object.optional("twilioTrialMode"),
            twilio_free_credits: object.optional("twilioFreeCredits"),
            terms_of_service_accepted_date: object
                .optional("termsOfServiceAcceptedDate"),
            privacy_policy_version: object.optional("privacyPolicyVersion"),
            privacy_policy_accepted_by: object.optional("privacyPolicyAcceptedBy"),
            privacy_policy_accepted_date: object.optional("privacyPolicyAcceptedDate"),
            affiliate_policy_version: object.optional("affiliatePolicyVersion"),
            affiliate_policy_accepted_by: object.optional("affiliatePolicyAcceptedBy"),
            affiliate_policy_accepted_date: object
                .optional("affiliatePolicyAcceptedDate"),
            is_reselling: object.optional("isReselling"),
            onboarding_info: object.optional("onboardingInfo"),
            upgrade_enabled_for_clients: object.optional("upgradeEnabledForClients"),
            cancel_enabled_for_clients: object.optional("cancelEnabledForClients"),
            auto_suspend_enabled: object.optional("autoSuspendEnabled"),
            saas_settings: object.optional("saasSettings"),
            stripe_connect_id: object.optional("stripeConnectId"),
            enable_depreciated_features: object.optional("enableDepreciatedFeatures"),
            premium_upgraded: object.optional("premiumUpgraded"),
            status: object.optional("status"),
            location_count: object.optional("locationCount"),
            disable_email_service: object.optional("disableEmailService"),
            referral_id: object.optional("referralId"),
            is_enterprise_account: object.optional("isEnterpriseAccount"),
            business_niche: object.optional("businessNiche"),
            business_category: object.optional("businessCategory"),
            business_affinity_group: object.optional("businessAffinityGroup"),
            is_sandbox_account: object.optional("isSandboxAccount"),
            enable_new_sub_account_default_data: object
                .optional("enableNewSubAccountDefaultData"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetCompanyByIdSuccessfulResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CompanyResponse {
    /// The property `company`.
    pub company: Option<Company>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CompanyResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CompanyResponse")?;
        Some(Self {
            company: object.optional("company"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `IOnboardingDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Onboarding {
    /// The property `pending`.
    pub pending: Option<bool>,
    /// The property `haveWebsite`.
    pub have_website: Option<bool>,
    /// The property `websiteUrl`.
    pub website_url: Option<String>,
    /// The property `industryServed`.
    pub industry_served: Option<String>,
    /// The property `customerCount`.
    pub customer_count: Option<String>,
    /// The property `tools`.
    pub tools: Vec<String>,
    /// The property `location`.
    pub location: Option<bool>,
    /// The property `conversationDemo`.
    pub conversation_demo: Option<bool>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// The property `snapshotId`.
    pub snapshot_id: Option<SnapshotId>,
    /// The property `planId`.
    ///
    /// Example: `plan_EOi37NLV12u68i`.
    pub plan_id: Option<String>,
    /// The property `affiliateSignup`.
    pub affiliate_signup: Option<bool>,
    /// The property `hasJoinedKickoffCall`.
    pub has_joined_kickoff_call: Option<bool>,
    /// The property `kickoffActionTaken`.
    pub kickoff_action_taken: Option<bool>,
    /// The property `hasJoinedImplementationCall`.
    pub has_joined_implementation_call: Option<bool>,
    /// The property `version`.
    ///
    /// Example: `1`.
    pub version: Option<String>,
    /// The property `metaData`.
    pub meta_data: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Onboarding {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Onboarding")
            .field("pending", &self.pending)
            .field("have_website", &self.have_website)
            .field("website_url", &self.website_url)
            .field("industry_served", &self.industry_served)
            .field("customer_count", &self.customer_count)
            .field("tools", &self.tools)
            .field("location", &self.location)
            .field("conversation_demo", &self.conversation_demo)
            .field("location_id", &self.location_id)
            .field("snapshot_id", &self.snapshot_id)
            .field("plan_id", &self.plan_id)
            .field("affiliate_signup", &self.affiliate_signup)
            .field("has_joined_kickoff_call", &self.has_joined_kickoff_call)
            .field("kickoff_action_taken", &self.kickoff_action_taken)
            .field(
                "has_joined_implementation_call",
                &self.has_joined_implementation_call,
            )
            .field("version", &self.version)
            .field("meta_data", &raw(&self.meta_data))
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for Onboarding {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Onboarding")?;
        Some(Self {
            pending: object.optional("pending"),
            have_website: object.optional("haveWebsite"),
            website_url: object.optional("websiteUrl"),
            industry_served: object.optional("industryServed"),
            customer_count: object.optional("customerCount"),
            tools: object.list("tools"),
            location: object.optional("location"),
            conversation_demo: object.optional("conversationDemo"),
            location_id: object.optional("locationId"),
            snapshot_id: object.optional("snapshotId"),
            plan_id: object.optional("planId"),
            affiliate_signup: object.optional("affiliateSignup"),
            has_joined_kickoff_call: object.optional("hasJoinedKickoffCall"),
            kickoff_action_taken: object.optional("kickoffActionTaken"),
            has_joined_implementation_call: object
                .optional("hasJoinedImplementationCall"),
            version: object.optional("version"),
            meta_data: object.optional("metaData"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/companies.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasSettings {
    /// The property `agencyDashboardVisibleTo`.
    pub agency_dashboard_visible_to: Option<String>,
    /// The property `stripeConnectInitiatedBy`.
    pub stripe_connect_initiated_by: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaasSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasSettings")?;
        Some(Self {
            agency_dashboard_visible_to: object.optional("agencyDashboardVisibleTo"),
            stripe_connect_initiated_by: object.optional("stripeConnectInitiatedBy"),
            extra: object.extra(),
        })
    }
}

impl_default! {
    Company, CompanyResponse, Onboarding, SaasSettings,
}
