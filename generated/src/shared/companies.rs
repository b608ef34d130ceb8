//! Types shared by the versions of the Companies API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::json::{debug_fields, raw};
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

use crate::{CompanyId, LocationId, SnapshotId, UserId};

/// A company, also called agency, which owns locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Company {
    /// Id of the company.
    pub id: Option<CompanyId>,
    /// Name of the company, such as `Tesla inc`.
    pub name: Option<String>,
    /// Email address of the company.
    ///
    /// Example: `john@deo.com`.
    pub email: Option<String>,
    /// URL of the company's logo.
    pub logo_url: Option<String>,
    /// Phone number of the company, such as `+1202-555-0107`.
    pub phone: Option<String>,
    /// URL of the website.
    ///
    /// Example: `https://www.tesla.com`.
    pub website: Option<String>,
    /// URL under which users of the company log in, such as
    /// `https://app.myawesomedomain.com`.
    pub domain: Option<String>,
    /// Further domain of the company, such as `link.msgsndr.com`.
    pub spare_domain: Option<String>,
    /// URL of the privacy policy.
    pub privacy_policy: Option<String>,
    /// URL of the terms of service.
    ///
    /// Example: `https://app.gohighlevel.com/terms-of-service`.
    pub terms_conditions: Option<String>,
    /// Street address, such as `3500 Deer Creek Road`.
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
    /// Time zone of the company, such as `US/Central`.
    pub timezone: Option<String>,
    /// Relationship number, which identifies the company at HighLevel, in the form
    /// `x-xxx-xxx`.
    pub relationship_number: Option<String>,
    /// URL of the company's subdomain, such as
    /// `https://app.myawesomedomain.com/subdomain`.
    pub subdomain: Option<String>,
    /// Number of the plan that the company has, such as 1.
    ///
    /// Example: `1`.
    pub plan: Option<i64>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Type of the customer, such as `agency`.
    pub customer_type: Option<String>,
    /// Date of the accepted version of the terms of service, such as `06/01/2022`.
    pub terms_of_service_version: Option<String>,
    /// Id of the user who accepted the terms of service.
    ///
    /// Example: `SDfdf355Dfggdee`.
    pub terms_of_service_accepted_by: Option<UserId>,
    /// Whether the company's Twilio account is in trial mode.
    pub twilio_trial_mode: Option<bool>,
    /// Credits for Twilio that are free of charge, such as 100.
    ///
    /// Example: `100`.
    pub twilio_free_credits: Option<f64>,
    /// When the terms of service were accepted; the format is not documented.
    pub terms_of_service_accepted_date: Option<String>,
    /// Date of the accepted version of the privacy policy, such as `06/01/2022`.
    pub privacy_policy_version: Option<String>,
    /// Id of the user who accepted the privacy policy.
    ///
    /// Example: `SDfdf355Dfggdee`.
    pub privacy_policy_accepted_by: Option<UserId>,
    /// When the privacy policy was accepted; the format is not documented.
    pub privacy_policy_accepted_date: Option<String>,
    /// Date of the accepted version of the affiliate policy, such as `06/01/2022`.
    pub affiliate_policy_version: Option<String>,
    /// Id of the user who accepted the affiliate policy.
    ///
    /// Example: `SDfdf355Dfggdee`.
    pub affiliate_policy_accepted_by: Option<UserId>,
    /// When the affiliate policy was accepted; the format is not documented.
    pub affiliate_policy_accepted_date: Option<String>,
    /// Whether the company resells; HighLevel does not document the products.
    pub is_reselling: Option<bool>,
    /// Answers and progress of the company's onboarding.
    pub onboarding_info: Option<Onboarding>,
    /// Whether clients can upgrade their plan themselves.
    pub upgrade_enabled_for_clients: Option<bool>,
    /// Whether clients can cancel their plan themselves.
    pub cancel_enabled_for_clients: Option<bool>,
    /// Whether clients are suspended automatically.
    pub auto_suspend_enabled: Option<bool>,
    /// Settings of the company's SaaS mode, in which it resells HighLevel to its clients.
    pub saas_settings: Option<SaasSettings>,
    /// Id of the connected Stripe account.
    pub stripe_connect_id: Option<String>,
    /// Whether deprecated features are still available.
    pub enable_depreciated_features: Option<bool>,
    /// Whether the company has priority support.
    ///
    /// Default: `false`.
    pub premium_upgraded: Option<bool>,
    /// Status of the subscription, such as `active-trial`.
    pub status: Option<String>,
    /// Number of locations that the company has.
    ///
    /// Example: `10`.
    pub location_count: Option<i64>,
    /// Whether the email service is turned off for the company.
    pub disable_email_service: Option<bool>,
    /// Id under which the company refers others to HighLevel, such as `john-doe-21`.
    pub referral_id: Option<String>,
    /// Whether the company has an enterprise account.
    pub is_enterprise_account: Option<bool>,
    /// Niche in which the company operates, such as `Accounting School`.
    pub business_niche: Option<String>,
    /// Category of the business, such as `Automotive`.
    pub business_category: Option<String>,
    /// Group of businesses that the company serves, such as `Vehicle Dealerships`.
    pub business_affinity_group: Option<String>,
    /// Whether the account is a sandbox for tests.
    pub is_sandbox_account: Option<bool>,
    /// Whether new locations begin with default data.
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

/// Response with a company.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CompanyResponse {
    /// The requested company.
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

/// Answers and progress of a company's onboarding.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Onboarding {
    /// Whether the onboarding is not yet complete.
    pub pending: Option<bool>,
    /// Whether the company has a website.
    pub have_website: Option<bool>,
    /// URL of the company's website.
    pub website_url: Option<String>,
    /// Industry that the company serves.
    pub industry_served: Option<String>,
    /// Number of customers that the company has, as a string.
    pub customer_count: Option<String>,
    /// Tools that the company uses.
    pub tools: Vec<String>,
    /// Flag of the onboarding about a location; not documented further.
    pub location: Option<bool>,
    /// Whether the demonstration of conversations is done.
    pub conversation_demo: Option<bool>,
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the snapshot that was chosen in the onboarding.
    pub snapshot_id: Option<SnapshotId>,
    /// Id of the chosen plan, such as `plan_EOi37NLV12u68i`.
    pub plan_id: Option<String>,
    /// Whether the company signed up through an affiliate.
    pub affiliate_signup: Option<bool>,
    /// Whether a user joined the kickoff call.
    pub has_joined_kickoff_call: Option<bool>,
    /// Whether the step of the kickoff call was acted on; documented like
    /// [`has_joined_kickoff_call`](Onboarding::has_joined_kickoff_call).
    pub kickoff_action_taken: Option<bool>,
    /// Whether a user joined the implementation call.
    pub has_joined_implementation_call: Option<bool>,
    /// Variant of the onboarding in an A/B test, such as `1`.
    pub version: Option<String>,
    /// Further data of the onboarding, as raw JSON.
    pub meta_data: Option<Value>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Onboarding {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug_fields(
            formatter,
            "Onboarding",
            &[
                ("pending", &self.pending),
                ("have_website", &self.have_website),
                ("website_url", &self.website_url),
                ("industry_served", &self.industry_served),
                ("customer_count", &self.customer_count),
                ("tools", &self.tools),
                ("location", &self.location),
                ("conversation_demo", &self.conversation_demo),
                ("location_id", &self.location_id),
                ("snapshot_id", &self.snapshot_id),
                ("plan_id", &self.plan_id),
                ("affiliate_signup", &self.affiliate_signup),
                ("has_joined_kickoff_call", &self.has_joined_kickoff_call),
                ("kickoff_action_taken", &self.kickoff_action_taken),
                ("has_joined_implementation_call", &self.has_joined_implementation_call),
                ("version", &self.version),
                ("meta_data", &raw(&self.meta_data)),
                ("extra", &self.extra),
            ],
        )
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

/// Settings of the company's SaaS mode, in which it resells HighLevel to its clients.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasSettings {
    /// People who see the dashboard of the company; the values are not documented.
    pub agency_dashboard_visible_to: Option<String>,
    /// User who began to connect the company's Stripe account.
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

impl_debug_fields! {
    Company { id, name, email, logo_url, phone, website, domain, spare_domain,
    privacy_policy, terms_conditions, address, city, postal_code, country, state,
    timezone, relationship_number, subdomain, plan, currency, customer_type,
    terms_of_service_version, terms_of_service_accepted_by, twilio_trial_mode,
    twilio_free_credits, terms_of_service_accepted_date, privacy_policy_version,
    privacy_policy_accepted_by, privacy_policy_accepted_date, affiliate_policy_version,
    affiliate_policy_accepted_by, affiliate_policy_accepted_date, is_reselling,
    onboarding_info, upgrade_enabled_for_clients, cancel_enabled_for_clients,
    auto_suspend_enabled, saas_settings, stripe_connect_id, enable_depreciated_features,
    premium_upgraded, status, location_count, disable_email_service, referral_id,
    is_enterprise_account, business_niche, business_category, business_affinity_group,
    is_sandbox_account, enable_new_sub_account_default_data }, CompanyResponse { company
    }, SaasSettings { agency_dashboard_visible_to, stripe_connect_initiated_by },
}

impl_default! {
    Company, CompanyResponse, Onboarding, SaasSettings,
}
