//! Types shared by the versions of the SaaS API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{CompanyId, ContactId, LocationId, SnapshotId};

/// A plan that a company offers its locations, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AgencyPlan {
    /// Id of the plan.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub plan_id: Option<String>,
    /// Title of the plan, as customers see it.
    ///
    /// Example: `Starter`.
    pub title: Option<String>,
    /// Description of the plan.
    ///
    /// Example: `For small businesses`.
    pub description: Option<String>,
    /// Codes of the products that the plan has, such as `2-way-text-messaging`.
    pub saas_products: Vec<String>,
    /// Codes of the add-ons that the plan has, such as `WHATSAPP_V1`.
    pub add_ons: Vec<String>,
    /// Level of the plan, 0 to 4.
    ///
    /// Example: `0`.
    pub plan_level: Option<i64>,
    /// Length of the free trial, in days.
    ///
    /// Example: `16`.
    pub trial_period: Option<i64>,
    /// Maximum number of users of a location with the plan.
    ///
    /// Example: `50`.
    pub user_limit: Option<i64>,
    /// Maximum number of contacts of a location with the plan.
    ///
    /// Example: `50`.
    pub contact_limit: Option<i64>,
    /// Prices of the plan, by interval and currency.
    pub prices: Vec<PlanPrice>,
    /// Id of the category that the plan is in.
    ///
    /// Example: `66911cdc98508ec2731979b9`.
    pub category_id: Option<String>,
    /// Id of the snapshot that the plan comes with.
    ///
    /// Example: `G8KmpIeLnZc7ZMoJoxDx`.
    pub snapshot_id: Option<SnapshotId>,
    /// Id of the product that the plan sells.
    ///
    /// Example: `66a9edbfcc6c5090bedb7974`.
    pub product_id: Option<String>,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: Option<bool>,
    /// Id of the location of the company that takes the payments.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<LocationId>,
    /// When the plan was created, RFC 3339.
    ///
    /// Example: `2024-07-31T07:54:41.885Z`.
    pub created_at: Option<Timestamp>,
    /// When the plan was last changed, RFC 3339.
    ///
    /// Example: `2025-04-01T12:27:29.167Z`.
    pub updated_at: Option<Timestamp>,
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

/// The body of a 400 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BadRequestErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `400`.
    pub status_code: Option<i64>,
    /// Description of the error.
    ///
    /// Example: `Bad Request`.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BadRequestErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BadRequestErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// Result of disabling SaaS mode for locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasResponse {
    /// Outcome of disabling SaaS mode.
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

/// Plan and Stripe account to assign to locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasAssignment {
    /// Id of the price of the plan, such as `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub price_id: Option<String>,
    /// Id of the Stripe account that takes the payments.
    ///
    /// Example: `acct_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_account_id: Option<String>,
    /// Id of the SaaS plan to assign to the locations.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub saas_plan_id: String,
    /// Id of the location of the company that takes the payments.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl SaasAssignment {
    /// Creates a value with the required fields.
    pub fn new(saas_plan_id: impl Into<String>) -> Self {
        Self {
            saas_plan_id: saas_plan_id.into(),
            price_id: None,
            stripe_account_id: None,
            provider_location_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the price of the plan, such as `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    #[must_use]
    pub fn price_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.price_id = value.into_optional();
        self
    }

    /// Id of the Stripe account that takes the payments.
    #[must_use]
    pub fn stripe_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_account_id = value.into_optional();
        self
    }

    /// Id of the location of the company that takes the payments.
    #[must_use]
    pub fn provider_location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
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

/// The locations for which to enable SaaS mode, and their plan.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkSaasActivation {
    /// Ids of the locations for which to enable SaaS mode.
    pub location_ids: Vec<LocationId>,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: bool,
    /// Plan and Stripe account to assign to the locations.
    pub action_payload: SaasAssignment,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`BulkSaasActivation::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct BulkSaasActivationRequired<LocationIds> {
    /// Ids of the locations for which to enable SaaS mode.
    pub location_ids: LocationIds,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: bool,
    /// Plan and Stripe account to assign to the locations.
    pub action_payload: SaasAssignment,
}

impl BulkSaasActivation {
    /// Creates a value with the required fields.
    pub fn new(
        required: BulkSaasActivationRequired<
            impl IntoIterator<Item = impl Into<LocationId>>,
        >,
    ) -> Self {
        let BulkSaasActivationRequired { location_ids, is_saas_v2, action_payload } = required;
        Self {
            location_ids: location_ids.into_iter().map(Into::into).collect(),
            is_saas_v2,
            action_payload,
            extra: Extra::new(),
        }
    }
}

impl Encode for BulkSaasActivation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationIds", &self.location_ids);
        object.field("isSaaSV2", &self.is_saas_v2);
        object.field("actionPayload", &self.action_payload);
    }
}

/// Result of enabling SaaS mode for locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkEnableSaasResponse {
    /// Whether SaaS mode was enabled.
    ///
    /// Received under the JSON key `success`, or else `succeeded`, or else `succeded`.
    pub success: Option<bool>,
    /// Message that describes the result.
    ///
    /// Example: `Bulk enable SaaS operation completed successfully`.
    pub message: Option<String>,
    /// URL of the bulk operation.
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

/// Settings for enabling SaaS mode for a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasLocationActivation {
    /// Id of the Stripe account that takes the payments; required for version 1 of SaaS
    /// mode only.
    ///
    /// Example: `acct_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_account_id: Option<String>,
    /// Name of the customer in Stripe; required for version 1 of SaaS mode only.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Email address of the customer in Stripe; required for version 1 of SaaS mode only.
    ///
    /// Example: `john.doe@example.com`.
    pub email: Option<String>,
    /// Id of an existing customer in Stripe; for version 1 of SaaS mode only.
    ///
    /// Example: `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_customer_id: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: bool,
    /// Id of the contact who pays, in the company's own location; required for version 2
    /// of SaaS mode only.
    ///
    /// Example: `OP7z4LCyPACyH5fcEIZa`.
    pub contact_id: Option<ContactId>,
    /// Id of the location of the company that takes the payments.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<LocationId>,
    /// Description to store with the SaaS settings of the location.
    pub description: Option<String>,
    /// Id of the plan; only needed to set up a subscription in advance.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub saas_plan_id: Option<String>,
    /// Id of the price of the plan; only needed to set up a subscription in advance.
    ///
    /// Example: `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub price_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`SaasLocationActivation::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct SaasLocationActivationRequired<CompanyIdValue> {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyIdValue,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: bool,
}

impl SaasLocationActivation {
    /// Creates a value with the required fields.
    pub fn new(required: SaasLocationActivationRequired<impl Into<CompanyId>>) -> Self {
        let SaasLocationActivationRequired { company_id, is_saas_v2 } = required;
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

    /// Id of the Stripe account that takes the payments; required for version 1 of SaaS
    /// mode only.
    #[must_use]
    pub fn stripe_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_account_id = value.into_optional();
        self
    }

    /// Name of the customer in Stripe; required for version 1 of SaaS mode only.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Email address of the customer in Stripe; required for version 1 of SaaS mode only.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }

    /// Id of an existing customer in Stripe; for version 1 of SaaS mode only.
    #[must_use]
    pub fn stripe_customer_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.stripe_customer_id = value.into_optional();
        self
    }

    /// Id of the contact who pays, in the company's own location; required for version 2
    /// of SaaS mode only.
    #[must_use]
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.contact_id = value.into_optional();
        self
    }

    /// Id of the location of the company that takes the payments.
    #[must_use]
    pub fn provider_location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.provider_location_id = value.into_optional();
        self
    }

    /// Description to store with the SaaS settings of the location.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Id of the plan; only needed to set up a subscription in advance.
    #[must_use]
    pub fn saas_plan_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.saas_plan_id = value.into_optional();
        self
    }

    /// Id of the price of the plan; only needed to set up a subscription in advance.
    #[must_use]
    pub fn price_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.price_id = value.into_optional();
        self
    }
}

impl Encode for SaasLocationActivation {
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

/// Result of enabling SaaS mode for a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EnableSaasLocationResponse {
    /// Result of enabling SaaS mode for a location, with the customer at Stripe.
    pub data: Option<EnableSaasOutcome>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EnableSaasLocationResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationResponse")?;
        Some(Self {
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A page of the locations in SaaS mode.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasLocationList {
    /// Locations of this page.
    pub locations: Vec<SaasLocation>,
    /// Position of this page in the list.
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

/// The SaaS subscription of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationSubscription {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: Option<bool>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Version of SaaS mode that the location is on, such as `saasV2`.
    pub saas_mode: Option<String>,
    /// Id of the subscription, such as `sub_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub subscription_id: Option<String>,
    /// Id of the customer who pays, such as `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub customer_id: Option<String>,
    /// Id of the product that is subscribed to.
    pub product_id: Option<String>,
    /// Id of the price that the location pays.
    pub price_id: Option<String>,
    /// Id of the SaaS plan of the location.
    pub saas_plan_id: Option<String>,
    /// Status of the subscription, such as `active`.
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

/// A request to pause or to resume a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LocationPause {
    /// Whether to pause the location (true) or to resume it (false).
    pub paused: bool,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`LocationPause::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct LocationPauseRequired<CompanyIdValue> {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyIdValue,
    /// Whether to pause the location (true) or to resume it (false).
    pub paused: bool,
}

impl LocationPause {
    /// Creates a value with the required fields.
    pub fn new(required: LocationPauseRequired<impl Into<CompanyId>>) -> Self {
        let LocationPauseRequired { company_id, paused } = required;
        Self {
            paused,
            company_id: company_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for LocationPause {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("paused", &self.paused);
        object.field("companyId", &self.company_id);
    }
}

/// The body of a 404 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ResourceNotFoundErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `404`.
    pub status_code: Option<i64>,
    /// Description of the error.
    pub message: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ResourceNotFoundErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResourceNotFoundErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            extra: object.extra(),
        })
    }
}

/// A location in SaaS mode: the company sells the use of HighLevel to it as a
/// subscription.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasLocation {
    /// Id of the location (sub-account).
    pub location_id: Option<LocationId>,
    /// Id of the company (agency).
    pub company_id: Option<CompanyId>,
    /// Version of SaaS mode that the location is on, such as `saasV2`.
    pub saas_mode: Option<String>,
    /// Id of the subscription, such as `sub_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub subscription_id: Option<String>,
    /// Id of the customer who pays, such as `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub customer_id: Option<String>,
    /// Name. The reference does not say whether it is that of the location or of the
    /// customer who pays.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Email address. The reference does not say whether it is that of the location or of
    /// the customer who pays.
    ///
    /// Example: `john.doe@example.com`.
    pub email: Option<String>,
    /// Id of the location of the company that takes the payments.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<LocationId>,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: Option<bool>,
    /// Plan, price and status of the subscription.
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

/// A plan that a company offers its locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasPlan {
    /// Id of the plan.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub plan_id: Option<String>,
    /// Id of the company (agency).
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub company_id: Option<CompanyId>,
    /// Title of the plan, as customers see it.
    ///
    /// Example: `Starter`.
    pub title: Option<String>,
    /// Description of the plan.
    ///
    /// Example: `For small businesses`.
    pub description: Option<String>,
    /// Codes of the products that the plan has, such as `2-way-text-messaging`.
    pub saas_products: Vec<String>,
    /// Codes of the add-ons that the plan has, such as `WHATSAPP_V1`.
    pub add_ons: Vec<String>,
    /// Level of the plan, 0 to 4.
    ///
    /// Example: `0`.
    pub plan_level: Option<i64>,
    /// Length of the free trial, in days.
    ///
    /// Example: `16`.
    pub trial_period: Option<i64>,
    /// Setup fee, which is charged once.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `100`.
    pub setup_fee: Option<f64>,
    /// Maximum number of users of a location with the plan.
    ///
    /// Example: `50`.
    pub user_limit: Option<i64>,
    /// Maximum number of contacts of a location with the plan.
    ///
    /// Example: `50`.
    pub contact_limit: Option<i64>,
    /// Prices of the plan, by interval and currency.
    pub prices: Vec<PlanPrice>,
    /// Id of the category that the plan is in.
    ///
    /// Example: `66911cdc98508ec2731979b9`.
    pub category_id: Option<String>,
    /// Id of the snapshot that the plan comes with.
    ///
    /// Example: `G8KmpIeLnZc7ZMoJoxDx`.
    pub snapshot_id: Option<SnapshotId>,
    /// Id of the location of the company that takes the payments.
    ///
    /// Example: `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<LocationId>,
    /// Id of the product that the plan sells.
    ///
    /// Example: `66a9edbfcc6c5090bedb7974`.
    pub product_id: Option<String>,
    /// Whether version 2 of SaaS mode applies; false means version 1.
    pub is_saas_v2: Option<bool>,
    /// When the plan was created, RFC 3339.
    ///
    /// Example: `2024-07-31T07:54:41.885Z`.
    pub created_at: Option<Timestamp>,
    /// When the plan was last changed, RFC 3339.
    ///
    /// Example: `2025-04-01T12:27:29.167Z`.
    pub updated_at: Option<Timestamp>,
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

/// The body of a 401 response.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UnauthorizedErrorBody {
    /// The HTTP status, repeated in the body.
    ///
    /// Example: `401`.
    pub status_code: Option<i64>,
    /// Description of the error.
    ///
    /// Example: `Invalid token: access token is invalid`.
    pub message: Option<String>,
    /// Name of the status, `Unauthorized`.
    pub error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UnauthorizedErrorBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UnauthorizedErrorBody")?;
        Some(Self {
            status_code: object.optional("statusCode"),
            message: object.optional("message"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

/// Settings for rebilling a product: charging its use to locations.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingUpdate {
    /// Product whose use is charged to the locations.
    pub product: RebillingProduct,
    /// Ids of the locations for which to set the rebilling.
    ///
    /// Example: `["zzyG7A4x6bRJl5SlhQhH","Vygq7VgXCDfg3xnl8TBR"]`.
    pub location_ids: Vec<LocationId>,
    /// Settings for charging the use of the product to the locations.
    pub config: RebillingConfig,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RebillingUpdate {
    /// Creates a value with the required fields.
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

impl Encode for RebillingUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("product", &self.product);
        object.field("locationIds", &self.location_ids);
        object.field("config", &self.config);
    }
}

/// The Stripe subscription and customer of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SaasSubscriptionUpdate {
    /// Id of the subscription, such as `sub_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub subscription_id: String,
    /// Id of the customer who pays, such as `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub customer_id: String,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`SaasSubscriptionUpdate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct SaasSubscriptionUpdateRequired<
    CompanyIdValue,
    SubscriptionIdValue,
    CustomerId,
> {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyIdValue,
    /// Id of the subscription, such as `sub_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub subscription_id: SubscriptionIdValue,
    /// Id of the customer who pays, such as `cus_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub customer_id: CustomerId,
}

impl SaasSubscriptionUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        required: SaasSubscriptionUpdateRequired<
            impl Into<CompanyId>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let SaasSubscriptionUpdateRequired {
            company_id,
            subscription_id,
            customer_id,
        } = required;
        Self {
            subscription_id: subscription_id.into(),
            customer_id: customer_id.into(),
            company_id: company_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for SaasSubscriptionUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subscriptionId", &self.subscription_id);
        object.field("customerId", &self.customer_id);
        object.field("companyId", &self.company_id);
    }
}

/// Interval at which the price is paid: a month or a year.
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

/// A price of a plan, for one billing interval.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct PlanPrice {
    /// Id of the price.
    ///
    /// Example: `66a9edbfcc6c505a22db7976`.
    pub id: Option<String>,
    /// Interval at which the price is paid: a month or a year.
    pub billing_interval: Option<BillingInterval>,
    /// Whether the price can be chosen.
    pub active: Option<bool>,
    /// Price that a subscriber pays in each billing interval.
    ///
    /// HighLevel does not document whether it is in units of the currency or in
    /// hundredths. Example: `150`.
    pub amount: Option<f64>,
    /// Currency code, such as `AED`.
    pub currency: Option<String>,
    /// Symbol of the currency, such as `$`.
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

/// Outcome of disabling SaaS mode.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasOutcome {
    /// Result of the call, such as `success`.
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

/// Result of enabling SaaS mode for a location, with the customer at Stripe.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EnableSaasOutcome {
    /// Id of the customer at Stripe.
    pub customer_id: Option<String>,
    /// Whether the call succeeded.
    pub ok: Option<bool>,
    /// Whether the customer has a payment method.
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

/// Position of this page in the list.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Pagination {
    /// Number of this page, such as 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Maximum number of locations per page.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Number of locations on all pages.
    ///
    /// Example: `100`.
    pub total: Option<i64>,
    /// Number of pages.
    ///
    /// Example: `10`.
    pub total_pages: Option<i64>,
    /// Whether there is a page after this one.
    pub has_next: Option<bool>,
    /// Whether there is a page before this one.
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

/// Plan, price and status of the subscription.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SubscriptionInfo {
    /// Id of the price that the location pays, such as `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub price_id: Option<String>,
    /// Id of the SaaS plan of the location.
    pub saas_plan_id: Option<String>,
    /// Id of the product at Stripe, such as `prod_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_product_id: Option<String>,
    /// Status of the subscription, such as `active`.
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

/// Product whose use is charged to the locations.
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

/// Settings for charging the use of the product to the locations.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RebillingConfig {
    /// Whether the locations can use the product.
    pub opt_in: Option<bool>,
    /// Whether the use of the product is charged to the locations.
    pub enabled: Option<bool>,
    /// Surcharge on the price, in percent: with 5, a price of 100 is charged as 105.
    ///
    /// Example: `5`.
    pub markup: Option<f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RebillingConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the locations can use the product.
    #[must_use]
    pub fn opt_in(mut self, value: impl IntoOptional<bool>) -> Self {
        self.opt_in = value.into_optional();
        self
    }

    /// Whether the use of the product is charged to the locations.
    #[must_use]
    pub fn enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enabled = value.into_optional();
        self
    }

    /// Surcharge on the price, in percent: with 5, a price of 100 is charged as 105.
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
    SaasAssignment, BulkSaasActivation, SaasLocationActivation, LocationPause,
    RebillingUpdate, SaasSubscriptionUpdate, RebillingConfig,
}

impl_debug_fields! {
    AgencyPlan { plan_id, title, description, saas_products, add_ons, plan_level,
    trial_period, user_limit, contact_limit, prices, category_id, snapshot_id,
    product_id, is_saas_v2, provider_location_id, created_at, updated_at },
    BadRequestErrorBody { status_code, message }, BulkDisableSaasResponse { data },
    BulkEnableSaasResponse { success, message, bulk_action_url },
    EnableSaasLocationResponse { data }, SaasLocationList { locations, pagination },
    InternalServerErrorBody { status_code, message }, LocationSubscription { location_id,
    is_saas_v2, company_id, saas_mode, subscription_id, customer_id, product_id,
    price_id, saas_plan_id, subscription_status }, ResourceNotFoundErrorBody {
    status_code, message }, SaasLocation { location_id, company_id, saas_mode,
    subscription_id, customer_id, name, email, provider_location_id, is_saas_v2,
    subscription_info }, SaasPlan { plan_id, company_id, title, description,
    saas_products, add_ons, plan_level, trial_period, setup_fee, user_limit,
    contact_limit, prices, category_id, snapshot_id, provider_location_id, product_id,
    is_saas_v2, created_at, updated_at }, UnauthorizedErrorBody { status_code, message,
    error }, PlanPrice { id, billing_interval, active, amount, currency, symbol },
    BulkDisableSaasOutcome { message }, EnableSaasOutcome { customer_id, ok,
    payment_method_added }, Pagination { page, limit, total, total_pages, has_next,
    has_prev }, SubscriptionInfo { price_id, saas_plan_id, stripe_product_id,
    subscription_status },
}

impl_default! {
    AgencyPlan, BadRequestErrorBody, BulkDisableSaasResponse, BulkEnableSaasResponse,
    EnableSaasLocationResponse, SaasLocationList, InternalServerErrorBody,
    LocationSubscription, ResourceNotFoundErrorBody, SaasLocation, SaasPlan,
    UnauthorizedErrorBody, PlanPrice, BulkDisableSaasOutcome, EnableSaasOutcome,
    Pagination, SubscriptionInfo,
}

impl_extra! {
    SaasAssignment, BulkSaasActivation, SaasLocationActivation, LocationPause,
    RebillingUpdate, SaasSubscriptionUpdate, RebillingConfig,
}

open_enum! {
    BillingInterval, RebillingProduct,
}

open_enum_decode! {
    BillingInterval,
}

open_enum_encode! {
    RebillingProduct,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    BillingInterval, RebillingProduct,
}
