//! What the versions of the Saas API have in common.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_default,
    impl_extra, open_enum,
};

use crate::{CompanyId, ContactId, LocationId, SnapshotId};

/// The documented schema `AgencyPlanResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgencyPlan {
    /// The property `planId`.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub plan_id: Option<String>,
    /// Its title.
    ///
    /// Example: `AED 1.5 changed`.
    pub title: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `AED 1.5`.
    pub description: Option<String>,
    /// The property `saasProducts`.
    pub saas_products: Vec<String>,
    /// The property `addOns`.
    ///
    /// Example: `["CONVERSATIONS_AI","CP_BRANDED_APP_49","WORDPRESS_V1"]`.
    pub add_ons: Vec<String>,
    /// The property `planLevel`.
    ///
    /// Example: `0`.
    pub plan_level: Option<i64>,
    /// The property `trialPeriod`.
    ///
    /// Example: `16`.
    pub trial_period: Option<i64>,
    /// The property `userLimit`.
    ///
    /// Example: `50`.
    pub user_limit: Option<i64>,
    /// The property `contactLimit`.
    ///
    /// Example: `50`.
    pub contact_limit: Option<i64>,
    /// The property `prices`.
    pub prices: Vec<PlanPrice>,
    /// The property `categoryId`.
    ///
    /// Example: `66911cdc98508ec2731979b9`.
    pub category_id: Option<String>,
    /// The property `snapshotId`.
    ///
    /// Example: `G8KmpIeLnZc7ZMoJoxDx`.
    pub snapshot_id: Option<SnapshotId>,
    /// Id of the product.
    ///
    /// Example: `66a9edbfcc6c5090bedb7974`.
    pub product_id: Option<String>,
    /// The property `isSaaSV2`.
    pub is_saas_v2: Option<bool>,
    /// The property `providerLocationId`.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// When it was created.
    ///
    /// Example: `2024-07-31T07:54:41.885Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Example: `2025-04-01T12:27:29.167Z`.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AgencyPlan {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgencyPlan")?;
        Some(Self {
            plan_id: object.optional("planId"),
            title: object.optional("title"),
            description: object.optional("description"),
            saas_products: object.list("saasProducts"),
            add_ons: object.list("addOns"),
            plan_level: object.optional("planLevel"),
            trial_period: object.optional("trialPeriod"),
            user_limit: object.optional("userLimit"),
            contact_limit: object.optional("contactLimit"),
            prices: object.list("prices"),
            category_id: object.optional("categoryId"),
            snapshot_id: object.optional("snapshotId"),
            product_id: object.optional("productId"),
            is_saas_v2: object.optional("isSaaSV2"),
            provider_location_id: object.optional("providerLocationId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `BadRequestDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadRequest {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `Bad Request`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadRequest {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequest")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `BulkDisableSaasDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasBody {
    /// The property `locationIds`.
    ///
    /// Example: `["locationId1","locationId2"]`.
    pub location_ids: Vec<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkDisableSaasBody {
    /// Makes a value from what is required.
    pub fn new(location_ids: impl IntoIterator<Item = impl Into<LocationId>>) -> Self {
        Self {
            location_ids: location_ids.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for BulkDisableSaasBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationIds", &self.location_ids);
    }
}

/// The documented schema `BulkDisableSaasResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasResponse {
    /// The property `data`.
    pub data: Option<BulkDisableSaasOutcome>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkDisableSaasResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `BulkEnableSaasActionPayloadDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasAssignment {
    /// The property `priceId`.
    ///
    /// Example: `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub price_id: Option<String>,
    /// The property `stripeAccountId`.
    ///
    /// Example: `acct_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_account_id: Option<String>,
    /// The property `saasPlanId`.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub saas_plan_id: String,
    /// The property `providerLocationId`.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SaasAssignment {
    /// Makes a value from what is required.
    pub fn new(saas_plan_id: impl Into<String>) -> Self {
        Self {
            saas_plan_id: saas_plan_id.into(),
            price_id: None,
            stripe_account_id: None,
            provider_location_id: None,
            extra: Extra::new(),
        }
    }

    /// Sets `price_id`.
    #[must_use]
    pub fn price_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.price_id = value.into_optional();
        self
    }

    /// Sets `stripe_account_id`.
    #[must_use]
    pub fn stripe_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_account_id = value.into_optional();
        self
    }

    /// Sets `provider_location_id`.
    #[must_use]
    pub fn provider_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.provider_location_id = value.into_optional();
        self
    }
}

impl Encode for SaasAssignment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("priceId", &self.price_id);
        object.field("stripeAccountId", &self.stripe_account_id);
        object.field("saasPlanId", &self.saas_plan_id);
        object.field("providerLocationId", &self.provider_location_id);
    }
}

/// The documented schema `BulkEnableSaasRequestDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEnableSaasBody {
    /// The property `locationIds`.
    ///
    /// Example: `["locationId1","locationId2"]`.
    pub location_ids: Vec<LocationId>,
    /// The property `isSaaSV2`.
    pub is_saas_v2: bool,
    /// The property `actionPayload`.
    pub action_payload: SaasAssignment,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BulkEnableSaasBody {
    /// Makes a value from what is required.
    pub fn new(
        location_ids: impl IntoIterator<Item = impl Into<LocationId>>,
        is_saas_v2: bool,
        action_payload: SaasAssignment,
    ) -> Self {
        Self {
            location_ids: location_ids.into_iter().map(Into::into).collect(),
            is_saas_v2,
            action_payload,
            extra: Extra::new(),
        }
    }
}

impl Encode for BulkEnableSaasBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationIds", &self.location_ids);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("actionPayload", &self.action_payload);
    }
}

/// The documented schema `BulkEnableSaasResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEnableSaasResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `message`.
    ///
    /// Example: `Bulk enable SaaS operation completed successfully`.
    pub message: Option<String>,
    /// The property `bulkActionUrl`.
    ///
    /// Example: `https://example.com/bulk-enable-saas`.
    pub bulk_action_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkEnableSaasResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            message: object.optional("message"),
            bulk_action_url: object.optional("bulkActionUrl"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `EnableSaasDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EnableSaasBody {
    /// The property `stripeAccountId`.
    ///
    /// Example: `acct_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_account_id: Option<String>,
    /// Its name.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Email address.
    ///
    /// Example: `john.doe@example.com`.
    pub email: Option<String>,
    /// The property `stripeCustomerId`.
    ///
    /// Example: `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_customer_id: Option<String>,
    /// Id of the company (agency).
    pub company_id: CompanyId,
    /// The property `isSaaSV2`.
    pub is_saas_v2: bool,
    /// Id of the contact.
    ///
    /// Example: `1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub contact_id: Option<ContactId>,
    /// The property `providerLocationId`.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `Description`.
    pub description: Option<String>,
    /// The property `saasPlanId`.
    ///
    /// Example: `1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub saas_plan_id: Option<String>,
    /// The property `priceId`.
    ///
    /// Example: `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub price_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EnableSaasBody {
    /// Makes a value from what is required.
    pub fn new(company_id: impl Into<CompanyId>, is_saas_v2: bool) -> Self {
        Self {
            company_id: company_id.into(),
            is_saas_v2,
            stripe_account_id: None,
            name: None,
            email: None,
            stripe_customer_id: None,
            contact_id: None,
            provider_location_id: None,
            description: None,
            saas_plan_id: None,
            price_id: None,
            extra: Extra::new(),
        }
    }

    /// Sets `stripe_account_id`.
    #[must_use]
    pub fn stripe_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_account_id = value.into_optional();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Sets `stripe_customer_id`.
    #[must_use]
    pub fn stripe_customer_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_customer_id = value.into_optional();
        self
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Sets `provider_location_id`.
    #[must_use]
    pub fn provider_location_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.provider_location_id = value.into_optional();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Sets `saas_plan_id`.
    #[must_use]
    pub fn saas_plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.saas_plan_id = value.into_optional();
        self
    }

    /// Sets `price_id`.
    #[must_use]
    pub fn price_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.price_id = value.into_optional();
        self
    }
}

impl Encode for EnableSaasBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("stripeAccountId", &self.stripe_account_id);
        object.field("name", &self.name);
        object.field("email", &self.email);
        object.field("stripeCustomerId", &self.stripe_customer_id);
        object.field("companyId", &self.company_id);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("contactId", &self.contact_id);
        object.field("providerLocationId", &self.provider_location_id);
        object.field("description", &self.description);
        object.field("saasPlanId", &self.saas_plan_id);
        object.field("priceId", &self.price_id);
    }
}

/// The documented schema `EnableSaasResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EnableSaasResponse {
    /// The property `data`.
    pub data: Option<EnableSaasOutcome>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EnableSaasResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetSaasLocationsResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasLocationList {
    /// The property `locations`.
    pub locations: Vec<SaasLocation>,
    /// The property `pagination`.
    pub pagination: Option<Pagination>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaasLocationList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasLocationList")?;
        Some(Self {
            locations: object.list("locations"),
            pagination: object.optional("pagination"),
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

/// The documented schema `LocationSubscriptionResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationSubscription {
    /// Id of the location (sub-account).
    ///
    /// Example: `locationId1`.
    pub location_id: Option<LocationId>,
    /// The property `isSaaSV2`.
    pub is_saas_v2: Option<bool>,
    /// Id of the company (agency).
    ///
    /// Example: `companyId1`.
    pub company_id: Option<CompanyId>,
    /// The property `saasMode`.
    ///
    /// Example: `saasV2`.
    pub saas_mode: Option<String>,
    /// The property `subscriptionId`.
    ///
    /// Example: `subscriptionId1`.
    pub subscription_id: Option<String>,
    /// The property `customerId`.
    ///
    /// Example: `customerId1`.
    pub customer_id: Option<String>,
    /// Id of the product.
    ///
    /// Example: `productId1`.
    pub product_id: Option<String>,
    /// The property `priceId`.
    ///
    /// Example: `priceId1`.
    pub price_id: Option<String>,
    /// The property `saasPlanId`.
    ///
    /// Example: `saasPlanId1`.
    pub saas_plan_id: Option<String>,
    /// The property `subscriptionStatus`.
    ///
    /// Example: `active`.
    pub subscription_status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for LocationSubscription {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationSubscription")?;
        Some(Self {
            location_id: object.optional("locationId"),
            is_saas_v2: object.optional("isSaaSV2"),
            company_id: object.optional("companyId"),
            saas_mode: object.optional("saasMode"),
            subscription_id: object.optional("subscriptionId"),
            customer_id: object.optional("customerId"),
            product_id: object.optional("productId"),
            price_id: object.optional("priceId"),
            saas_plan_id: object.optional("saasPlanId"),
            subscription_status: object.optional("subscriptionStatus"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `PauseLocationDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PauseLocationBody {
    /// The property `paused`.
    pub paused: bool,
    /// Id of the company (agency).
    ///
    /// Example: `companyId1`.
    pub company_id: CompanyId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl PauseLocationBody {
    /// Makes a value from what is required.
    pub fn new(paused: bool, company_id: impl Into<CompanyId>) -> Self {
        Self {
            paused,
            company_id: company_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for PauseLocationBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("paused", &self.paused);
        object.field("companyId", &self.company_id);
    }
}

/// The documented schema `ResourceNotFoundDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResourceNotFound {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// The property `message`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ResourceNotFound {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResourceNotFound")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `SaasLocationDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasLocation {
    /// Id of the location (sub-account).
    ///
    /// Example: `locationId1`.
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    ///
    /// Example: `companyId1`.
    pub company_id: Option<CompanyId>,
    /// The property `saasMode`.
    ///
    /// Example: `saasV2`.
    pub saas_mode: Option<String>,
    /// The property `subscriptionId`.
    ///
    /// Example: `subscriptionId1`.
    pub subscription_id: Option<String>,
    /// The property `customerId`.
    ///
    /// Example: `customerId1`.
    pub customer_id: Option<String>,
    /// Its name.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Email address.
    ///
    /// Example: `john.doe@example.com`.
    pub email: Option<String>,
    /// The property `providerLocationId`.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// The property `isSaaSV2`.
    pub is_saas_v2: Option<bool>,
    /// The property `subscriptionInfo`.
    pub subscription_info: Option<SubscriptionInfo>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaasLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasLocation")?;
        Some(Self {
            location_id: object.optional("locationId"),
            company_id: object.optional("companyId"),
            saas_mode: object.optional("saasMode"),
            subscription_id: object.optional("subscriptionId"),
            customer_id: object.optional("customerId"),
            name: object.optional("name"),
            email: object.optional("email"),
            provider_location_id: object.optional("providerLocationId"),
            is_saas_v2: object.optional("isSaaSV2"),
            subscription_info: object.optional("subscriptionInfo"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `SaasPlanResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasPlan {
    /// The property `planId`.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub plan_id: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub company_id: Option<CompanyId>,
    /// Its title.
    ///
    /// Example: `AED 1.5 changed`.
    pub title: Option<String>,
    /// A text that describes it.
    ///
    /// Example: `AED 1.5`.
    pub description: Option<String>,
    /// The property `saasProducts`.
    ///
    /// Example: `["2-way-text-messaging","gmb-messaging","web-chat"]`.
    pub saas_products: Vec<String>,
    /// The property `addOns`.
    pub add_ons: Vec<String>,
    /// The property `planLevel`.
    ///
    /// Example: `0`.
    pub plan_level: Option<i64>,
    /// The property `trialPeriod`.
    ///
    /// Example: `16`.
    pub trial_period: Option<i64>,
    /// The property `setupFee`.
    ///
    /// Example: `100`.
    pub setup_fee: Option<f64>,
    /// The property `userLimit`.
    ///
    /// Example: `50`.
    pub user_limit: Option<i64>,
    /// The property `contactLimit`.
    ///
    /// Example: `50`.
    pub contact_limit: Option<i64>,
    /// The property `prices`.
    pub prices: Vec<PlanPrice>,
    /// The property `categoryId`.
    ///
    /// Example: `66911cdc98508ec2731979b9`.
    pub category_id: Option<String>,
    /// The property `snapshotId`.
    ///
    /// Example: `G8KmpIeLnZc7ZMoJoxDx`.
    pub snapshot_id: Option<SnapshotId>,
    /// The property `providerLocationId`.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// Id of the product.
    ///
    /// Example: `66a9edbfcc6c5090bedb7974`.
    pub product_id: Option<String>,
    /// The property `isSaaSV2`.
    pub is_saas_v2: Option<bool>,
    /// When it was created.
    ///
    /// Format: RFC 3339 date and time. Example: `2024-07-31T07:54:41.885Z`.
    pub created_at: Option<String>,
    /// When it was last changed.
    ///
    /// Format: RFC 3339 date and time. Example: `2025-04-01T12:27:29.167Z`.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SaasPlan {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SaasPlan")?;
        Some(Self {
            plan_id: object.optional("planId"),
            company_id: object.optional("companyId"),
            title: object.optional("title"),
            description: object.optional("description"),
            saas_products: object.list("saasProducts"),
            add_ons: object.list("addOns"),
            plan_level: object.optional("planLevel"),
            trial_period: object.optional("trialPeriod"),
            setup_fee: object.optional("setupFee"),
            user_limit: object.optional("userLimit"),
            contact_limit: object.optional("contactLimit"),
            prices: object.list("prices"),
            category_id: object.optional("categoryId"),
            snapshot_id: object.optional("snapshotId"),
            provider_location_id: object.optional("providerLocationId"),
            product_id: object.optional("productId"),
            is_saas_v2: object.optional("isSaaSV2"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UnauthorizedDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Unauthorized {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `401`.
    pub status_code: Option<i64>,
    /// The property `message`.
    ///
    /// Example: `Invalid token: access token is invalid`.
    pub message: Option<String>,
    /// The property `error`.
    ///
    /// Example: `Unauthorized`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Unauthorized {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Unauthorized")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateRebillingDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRebillingBody {
    /// The property `product`.
    pub product: RebillingProduct,
    /// The property `locationIds`.
    ///
    /// Example: `["zzyG7A4x6bRJl5SlhQhH","Vygq7VgXCDfg3xnl8TBR"]`.
    pub location_ids: Vec<LocationId>,
    /// The property `config`.
    pub config: RebillingConfig,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateRebillingBody {
    /// Makes a value from what is required.
    pub fn new(
        product: RebillingProduct,
        location_ids: impl IntoIterator<Item = impl Into<LocationId>>,
        config: RebillingConfig,
    ) -> Self {
        Self {
            product,
            location_ids: location_ids.into_iter().map(Into::into).collect(),
            config,
            extra: Extra::new(),
        }
    }
}

impl Encode for UpdateRebillingBody {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("product", &self.product);
        object.field("locationIds", &self.location_ids);
        object.field("config", &self.config);
    }
}

/// The documented schema `UpdateRebillingResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRebillingResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateRebillingResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateRebillingResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            extra: object.extra(),
        })
    }
}

/// The documented schema `UpdateSubscriptionDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateSubscription {
    /// The property `subscriptionId`.
    ///
    /// Example: `sub_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub subscription_id: String,
    /// The property `customerId`.
    ///
    /// Example: `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub customer_id: String,
    /// Id of the company (agency).
    ///
    /// Example: `companyId1`.
    pub company_id: CompanyId,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UpdateSubscription {
    /// Makes a value from what is required.
    pub fn new(
        subscription_id: impl Into<String>,
        customer_id: impl Into<String>,
        company_id: impl Into<CompanyId>,
    ) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            customer_id: customer_id.into(),
            company_id: company_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for UpdateSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subscriptionId", &self.subscription_id);
        object.field("customerId", &self.customer_id);
        object.field("companyId", &self.company_id);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BillingInterval {
    /// `month`
    Month,
    /// `year`
    Year,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BillingInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "month" => Self::Month,
            "year" => Self::Year,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/saas.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PlanPrice {
    /// The property `id`.
    ///
    /// Example: `66a9edbfcc6c505a22db7976`.
    pub id: Option<String>,
    /// The property `billingInterval`.
    pub billing_interval: Option<BillingInterval>,
    /// The property `active`.
    pub active: Option<bool>,
    /// The property `amount`.
    ///
    /// Example: `150`.
    pub amount: Option<f64>,
    /// The property `currency`.
    ///
    /// Example: `AED`.
    pub currency: Option<String>,
    /// The property `symbol`.
    ///
    /// Example: `$`.
    pub symbol: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for PlanPrice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PlanPrice")?;
        Some(Self {
            id: object.optional("id"),
            billing_interval: object.optional("billingInterval"),
            active: object.optional("active"),
            amount: object.optional("amount"),
            currency: object.optional("currency"),
            symbol: object.optional("symbol"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/saas.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasOutcome {
    /// The property `msg`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkDisableSaasOutcome {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkDisableSaasOutcome")?;
        Some(Self {
            message: object.optional("msg"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/saas.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EnableSaasOutcome {
    /// The property `customer_id`.
    pub customer_id: Option<String>,
    /// The property `ok`.
    pub ok: Option<bool>,
    /// The property `paymentMethodAdded`.
    pub payment_method_added: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EnableSaasOutcome {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasOutcome")?;
        Some(Self {
            customer_id: object.optional("customer_id"),
            ok: object.optional("ok"),
            payment_method_added: object.optional("paymentMethodAdded"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/saas.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pagination {
    /// The property `page`.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// The property `limit`.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// The property `total`.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// The property `totalPages`.
    ///
    /// Example: `10`.
    pub total_pages: Option<i64>,
    /// The property `hasNext`.
    pub has_next: Option<bool>,
    /// The property `hasPrev`.
    pub has_prev: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Pagination {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pagination")?;
        Some(Self {
            page: object.optional("page"),
            limit: object.optional("limit"),
            total: object.optional("total"),
            total_pages: object.optional("totalPages"),
            has_next: object.optional("hasNext"),
            has_prev: object.optional("hasPrev"),
            extra: object.extra(),
        })
    }
}

/// An object described within `v2/saas.yaml`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionInfo {
    /// The property `priceId`.
    pub price_id: Option<String>,
    /// The property `saasPlanId`.
    pub saas_plan_id: Option<String>,
    /// The property `stripeProductId`.
    pub stripe_product_id: Option<String>,
    /// The property `subscriptionStatus`.
    pub subscription_status: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for SubscriptionInfo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SubscriptionInfo")?;
        Some(Self {
            price_id: object.optional("priceId"),
            saas_plan_id: object.optional("saasPlanId"),
            stripe_product_id: object.optional("stripeProductId"),
            subscription_status: object.optional("subscriptionStatus"),
            extra: object.extra(),
        })
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RebillingProduct {
    /// `contentAI`
    ContentAi,
    /// `workflow_premium_actions`
    WorkflowPremiumActions,
    /// `workflow_ai`
    WorkflowAi,
    /// `conversationAI`
    ConversationAi,
    /// `EmailNotification`
    EmailNotification,
    /// `whatsApp`
    WhatsApp,
    /// `reviewsAI`
    ReviewsAi,
    /// `VERIFIED_CALLER_ID`
    VerifiedCallerId,
    /// `WALLET_SALES_TAX`
    WalletSalesTax,
    /// `NOTIFICATION_SMS`
    NotificationSms,
    /// `EmailSmtp`
    EmailSmtp,
    /// `EmailVerification`
    EmailVerification,
    /// `autoCompleteAddress`
    AutoCompleteAddress,
    /// `funnelAI`
    FunnelAi,
    /// `domainPurchase`
    DomainPurchase,
    /// `Phone`
    Phone,
    /// `Email`
    Email,
    /// `agentStudio`
    AgentStudio,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RebillingProduct {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ContentAi => "contentAI",
            Self::WorkflowPremiumActions => "workflow_premium_actions",
            Self::WorkflowAi => "workflow_ai",
            Self::ConversationAi => "conversationAI",
            Self::EmailNotification => "EmailNotification",
            Self::WhatsApp => "whatsApp",
            Self::ReviewsAi => "reviewsAI",
            Self::VerifiedCallerId => "VERIFIED_CALLER_ID",
            Self::WalletSalesTax => "WALLET_SALES_TAX",
            Self::NotificationSms => "NOTIFICATION_SMS",
            Self::EmailSmtp => "EmailSmtp",
            Self::EmailVerification => "EmailVerification",
            Self::AutoCompleteAddress => "autoCompleteAddress",
            Self::FunnelAi => "funnelAI",
            Self::DomainPurchase => "domainPurchase",
            Self::Phone => "Phone",
            Self::Email => "Email",
            Self::AgentStudio => "agentStudio",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RebillingProduct {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contentAI" => Self::ContentAi,
            "workflow_premium_actions" => Self::WorkflowPremiumActions,
            "workflow_ai" => Self::WorkflowAi,
            "conversationAI" => Self::ConversationAi,
            "EmailNotification" => Self::EmailNotification,
            "whatsApp" => Self::WhatsApp,
            "reviewsAI" => Self::ReviewsAi,
            "VERIFIED_CALLER_ID" => Self::VerifiedCallerId,
            "WALLET_SALES_TAX" => Self::WalletSalesTax,
            "NOTIFICATION_SMS" => Self::NotificationSms,
            "EmailSmtp" => Self::EmailSmtp,
            "EmailVerification" => Self::EmailVerification,
            "autoCompleteAddress" => Self::AutoCompleteAddress,
            "funnelAI" => Self::FunnelAi,
            "domainPurchase" => Self::DomainPurchase,
            "Phone" => Self::Phone,
            "Email" => Self::Email,
            "agentStudio" => Self::AgentStudio,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/saas.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingConfig {
    /// The property `optIn`.
    pub opt_in: Option<bool>,
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `markup`.
    ///
    /// Example: `5`.
    pub markup: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RebillingConfig {
    /// Makes a value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `opt_in`.
    #[must_use]
    pub fn opt_in(mut self, value: impl IntoOptional<bool>) -> Self {
        self.opt_in = value.into_optional();
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enabled = value.into_optional();
        self
    }

    /// Sets `markup`.
    #[must_use]
    pub fn markup(mut self, value: impl IntoOptional<f64>) -> Self {
        self.markup = value.into_optional();
        self
    }
}

impl Encode for RebillingConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("optIn", &self.opt_in);
        object.field("enabled", &self.enabled);
        object.field("markup", &self.markup);
    }
}

impl_debug! {
    BulkDisableSaasBody, SaasAssignment, BulkEnableSaasBody, EnableSaasBody,
    PauseLocationBody, UpdateRebillingBody, UpdateSubscription, RebillingConfig,
}

impl_default! {
    AgencyPlan, BadRequest, BulkDisableSaasResponse, BulkEnableSaasResponse,
    EnableSaasResponse, SaasLocationList, InternalServerError, LocationSubscription,
    ResourceNotFound, SaasLocation, SaasPlan, Unauthorized, UpdateRebillingResponse,
    PlanPrice, BulkDisableSaasOutcome, EnableSaasOutcome, Pagination, SubscriptionInfo,
}

impl_extra! {
    BulkDisableSaasBody, SaasAssignment, BulkEnableSaasBody, EnableSaasBody,
    PauseLocationBody, UpdateRebillingBody, UpdateSubscription, RebillingConfig,
}

open_enum! {
    BillingInterval, RebillingProduct,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    BillingInterval, RebillingProduct,
}
