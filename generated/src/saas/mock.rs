//! The Saas API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{DeprecatedError, SaasError};
use super::{
    BulkDisableSaasDeprecatedParams, BulkDisableSaasParams,
    BulkEnableSaasDeprecatedParams, BulkEnableSaasParams,
    EnableSaasLocationDeprecatedParams, EnableSaasLocationParams,
    FindLocationsDeprecatedParams, FindLocationsParams, GetAgencyPlansDeprecatedParams,
    GetAgencyPlansParams, GetLocationSubscriptionDeprecatedParams,
    GetLocationSubscriptionParams, GetSaasLocationsDeprecatedParams,
    GetSaasLocationsParams, GetSaasPlanDeprecatedParams, GetSaasPlanParams,
    PauseLocationDeprecatedParams, PauseLocationParams, UpdateRebillingDeprecatedParams,
    UpdateRebillingParams, UpdateSaasSubscriptionDeprecatedParams,
    UpdateSaasSubscriptionParams,
};

/// The mock of the Saas API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Saas<'a> {
    mock: &'a Mock,
}

impl<'a> Saas<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_agency_plans_deprecated`](super::Saas::get_agency_plans_deprecated).
    pub fn get_agency_plans_deprecated(
        &self,
    ) -> Expect<'a, GetAgencyPlansDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_disable_saas_deprecated`](super::Saas::bulk_disable_saas_deprecated).
    pub fn bulk_disable_saas_deprecated(
        &self,
    ) -> Expect<'a, BulkDisableSaasDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_enable_saas_deprecated`](super::Saas::bulk_enable_saas_deprecated).
    pub fn bulk_enable_saas_deprecated(
        &self,
    ) -> Expect<'a, BulkEnableSaasDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`enable_saas_location_deprecated`](super::Saas::enable_saas_location_deprecated).
    pub fn enable_saas_location_deprecated(
        &self,
    ) -> Expect<'a, EnableSaasLocationDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`get_location_subscription_deprecated`](super::Saas::get_location_subscription_deprecated).
    pub fn get_location_subscription_deprecated(
        &self,
    ) -> Expect<'a, GetLocationSubscriptionDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`find_locations_deprecated`](super::Saas::find_locations_deprecated).
    pub fn find_locations_deprecated(
        &self,
    ) -> Expect<'a, FindLocationsDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_location_deprecated`](super::Saas::pause_location_deprecated).
    pub fn pause_location_deprecated(
        &self,
    ) -> Expect<'a, PauseLocationDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`get_saas_locations_deprecated`](super::Saas::get_saas_locations_deprecated).
    pub fn get_saas_locations_deprecated(
        &self,
    ) -> Expect<'a, GetSaasLocationsDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`get_saas_plan_deprecated`](super::Saas::get_saas_plan_deprecated).
    pub fn get_saas_plan_deprecated(&self) -> Expect<'a, GetSaasPlanDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`update_rebilling_deprecated`](super::Saas::update_rebilling_deprecated).
    pub fn update_rebilling_deprecated(
        &self,
    ) -> Expect<'a, UpdateRebillingDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`update_saas_subscription_deprecated`](super::Saas::update_saas_subscription_deprecated).
    pub fn update_saas_subscription_deprecated(
        &self,
    ) -> Expect<'a, UpdateSaasSubscriptionDeprecatedParams> {
        self.mock.expect()
    }

    /// Mocks [`get_agency_plans`](super::Saas::get_agency_plans).
    pub fn get_agency_plans(&self) -> Expect<'a, GetAgencyPlansParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_disable_saas`](super::Saas::bulk_disable_saas).
    pub fn bulk_disable_saas(&self) -> Expect<'a, BulkDisableSaasParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_enable_saas`](super::Saas::bulk_enable_saas).
    pub fn bulk_enable_saas(&self) -> Expect<'a, BulkEnableSaasParams> {
        self.mock.expect()
    }

    /// Mocks [`enable_saas_location`](super::Saas::enable_saas_location).
    pub fn enable_saas_location(&self) -> Expect<'a, EnableSaasLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_location_subscription`](super::Saas::get_location_subscription).
    pub fn get_location_subscription(
        &self,
    ) -> Expect<'a, GetLocationSubscriptionParams> {
        self.mock.expect()
    }

    /// Mocks [`find_locations`](super::Saas::find_locations).
    pub fn find_locations(&self) -> Expect<'a, FindLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_location`](super::Saas::pause_location).
    pub fn pause_location(&self) -> Expect<'a, PauseLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_saas_locations`](super::Saas::get_saas_locations).
    pub fn get_saas_locations(&self) -> Expect<'a, GetSaasLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_saas_plan`](super::Saas::get_saas_plan).
    pub fn get_saas_plan(&self) -> Expect<'a, GetSaasPlanParams> {
        self.mock.expect()
    }

    /// Mocks [`update_rebilling`](super::Saas::update_rebilling).
    pub fn update_rebilling(&self) -> Expect<'a, UpdateRebillingParams> {
        self.mock.expect()
    }

    /// Mocks [`update_saas_subscription`](super::Saas::update_saas_subscription).
    pub fn update_saas_subscription(&self) -> Expect<'a, UpdateSaasSubscriptionParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetAgencyPlansDeprecatedParams>(),
    Listed::of::<BulkDisableSaasDeprecatedParams>(),
    Listed::of::<BulkEnableSaasDeprecatedParams>(),
    Listed::of::<EnableSaasLocationDeprecatedParams>(),
    Listed::of::<GetLocationSubscriptionDeprecatedParams>(),
    Listed::of::<FindLocationsDeprecatedParams>(),
    Listed::of::<PauseLocationDeprecatedParams>(),
    Listed::of::<GetSaasLocationsDeprecatedParams>(),
    Listed::of::<GetSaasPlanDeprecatedParams>(),
    Listed::of::<UpdateRebillingDeprecatedParams>(),
    Listed::of::<UpdateSaasSubscriptionDeprecatedParams>(),
    Listed::of::<GetAgencyPlansParams>(),
    Listed::of::<BulkDisableSaasParams>(),
    Listed::of::<BulkEnableSaasParams>(),
    Listed::of::<EnableSaasLocationParams>(),
    Listed::of::<GetLocationSubscriptionParams>(),
    Listed::of::<FindLocationsParams>(),
    Listed::of::<PauseLocationParams>(),
    Listed::of::<GetSaasLocationsParams>(),
    Listed::of::<GetSaasPlanParams>(),
    Listed::of::<UpdateRebillingParams>(),
    Listed::of::<UpdateSaasSubscriptionParams>(),
];

mock_operation! {
    GetAgencyPlansDeprecatedParams, "saas().get_agency_plans_deprecated()", json,
    [path("companyId")]
}

mock_operation! {
    BulkDisableSaasDeprecatedParams, "saas().bulk_disable_saas_deprecated()", json,
    [path("companyId"), json("body")]
}

mock_operation! {
    BulkEnableSaasDeprecatedParams, "saas().bulk_enable_saas_deprecated()", json,
    [path("companyId"), json("body")]
}

mock_operation! {
    EnableSaasLocationDeprecatedParams, "saas().enable_saas_location_deprecated()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetLocationSubscriptionDeprecatedParams,
    "saas().get_location_subscription_deprecated()", json, [path("locationId"),
    query("companyId")]
}

mock_operation! {
    FindLocationsDeprecatedParams, "saas().find_locations_deprecated()", json,
    [query("companyId"), query("customerId"), query("subscriptionId")]
}

mock_operation! {
    PauseLocationDeprecatedParams, "saas().pause_location_deprecated()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetSaasLocationsDeprecatedParams, "saas().get_saas_locations_deprecated()", json,
    [path("companyId"), query("page")]
}

mock_operation! {
    GetSaasPlanDeprecatedParams, "saas().get_saas_plan_deprecated()", json,
    [path("planId"), query("companyId")]
}

mock_operation! {
    UpdateRebillingDeprecatedParams, "saas().update_rebilling_deprecated()", json,
    [path("companyId"), json("body")]
}

mock_operation! {
    UpdateSaasSubscriptionDeprecatedParams,
    "saas().update_saas_subscription_deprecated()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetAgencyPlansParams, "saas().get_agency_plans()", json, [path("companyId")]
}

mock_operation! {
    BulkDisableSaasParams, "saas().bulk_disable_saas()", json, [path("companyId"),
    json("body")]
}

mock_operation! {
    BulkEnableSaasParams, "saas().bulk_enable_saas()", json, [path("companyId"),
    json("body")]
}

mock_operation! {
    EnableSaasLocationParams, "saas().enable_saas_location()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetLocationSubscriptionParams, "saas().get_location_subscription()", json,
    [path("locationId"), query("companyId")]
}

mock_operation! {
    FindLocationsParams, "saas().find_locations()", json, [query("companyId"),
    query("customerId"), query("subscriptionId")]
}

mock_operation! {
    PauseLocationParams, "saas().pause_location()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetSaasLocationsParams, "saas().get_saas_locations()", json, [path("companyId"),
    query("page")]
}

mock_operation! {
    GetSaasPlanParams, "saas().get_saas_plan()", json, [path("planId"),
    query("companyId")]
}

mock_operation! {
    UpdateRebillingParams, "saas().update_rebilling()", json, [path("companyId"),
    json("body")]
}

mock_operation! {
    UpdateSaasSubscriptionParams, "saas().update_saas_subscription()", json,
    [path("locationId"), json("body")]
}

mock_error! {
    DeprecatedError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404, "{\"statusCode\":404}"; InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    SaasError, []
}
