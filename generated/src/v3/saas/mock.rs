//! The Saas API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{DeprecatedError, LocationWalletBalanceError, SaasError};
use super::{
    AllowAttachRebillingError, AllowAttachRebillingParams,
    BulkDisableSaasDeprecatedParams, BulkDisableSaasParams,
    BulkEnableSaasDeprecatedParams, BulkEnableSaasParams,
    EnableSaasLocationDeprecatedParams, EnableSaasLocationParams,
    FindLocationsDeprecatedParams, FindLocationsParams, GetAgencyPlansDeprecatedParams,
    GetAgencyPlansParams, GetLocationSubscriptionDeprecatedParams,
    GetLocationSubscriptionParams, GetLocationWalletBalanceParams,
    GetSaasLocationsDeprecatedParams, GetSaasLocationsParams,
    GetSaasPlanDeprecatedParams, GetSaasPlanParams, PauseLocationDeprecatedParams,
    PauseLocationParams, UpdateLocationWalletBalanceParams,
    UpdateRebillingDeprecatedParams, UpdateRebillingParams,
    UpdateSaasSubscriptionDeprecatedParams, UpdateSaasSubscriptionParams,
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

    /// Mocks [`get_location_wallet_balance`](super::Saas::get_location_wallet_balance).
    pub fn get_location_wallet_balance(
        &self,
    ) -> Expect<'a, GetLocationWalletBalanceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_location_wallet_balance`](super::Saas::update_location_wallet_balance).
    pub fn update_location_wallet_balance(
        &self,
    ) -> Expect<'a, UpdateLocationWalletBalanceParams> {
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

    /// Mocks [`allow_attach_rebilling`](super::Saas::allow_attach_rebilling).
    pub fn allow_attach_rebilling(&self) -> Expect<'a, AllowAttachRebillingParams> {
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
    Listed::of::<GetLocationWalletBalanceParams>(),
    Listed::of::<UpdateLocationWalletBalanceParams>(),
    Listed::of::<EnableSaasLocationDeprecatedParams>(),
    Listed::of::<GetLocationSubscriptionDeprecatedParams>(),
    Listed::of::<FindLocationsDeprecatedParams>(),
    Listed::of::<PauseLocationDeprecatedParams>(),
    Listed::of::<GetSaasLocationsDeprecatedParams>(),
    Listed::of::<GetSaasPlanDeprecatedParams>(),
    Listed::of::<UpdateRebillingDeprecatedParams>(),
    Listed::of::<UpdateSaasSubscriptionDeprecatedParams>(),
    Listed::of::<GetAgencyPlansParams>(),
    Listed::of::<AllowAttachRebillingParams>(),
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
    GetAgencyPlansDeprecatedParams, "v3_saas().get_agency_plans_deprecated()", json,
    [path("companyId")]
}

mock_operation! {
    BulkDisableSaasDeprecatedParams, "v3_saas().bulk_disable_saas_deprecated()", json,
    [path("companyId"), json("body")]
}

mock_operation! {
    BulkEnableSaasDeprecatedParams, "v3_saas().bulk_enable_saas_deprecated()", json,
    [path("companyId"), json("body")]
}

mock_operation! {
    GetLocationWalletBalanceParams, "v3_saas().get_location_wallet_balance()", json,
    [path("companyId"), path("locationId")]
}

mock_operation! {
    UpdateLocationWalletBalanceParams, "v3_saas().update_location_wallet_balance()",
    json, [path("companyId"), path("locationId"), json("body")]
}

mock_operation! {
    EnableSaasLocationDeprecatedParams, "v3_saas().enable_saas_location_deprecated()",
    json, [path("locationId"), json("body")]
}

mock_operation! {
    GetLocationSubscriptionDeprecatedParams,
    "v3_saas().get_location_subscription_deprecated()", json, [path("locationId"),
    query("companyId")]
}

mock_operation! {
    FindLocationsDeprecatedParams, "v3_saas().find_locations_deprecated()", json,
    [query("companyId"), query("customerId"), query("subscriptionId")]
}

mock_operation! {
    PauseLocationDeprecatedParams, "v3_saas().pause_location_deprecated()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetSaasLocationsDeprecatedParams, "v3_saas().get_saas_locations_deprecated()", json,
    [path("companyId"), query("page")]
}

mock_operation! {
    GetSaasPlanDeprecatedParams, "v3_saas().get_saas_plan_deprecated()", json,
    [path("planId"), query("companyId")]
}

mock_operation! {
    UpdateRebillingDeprecatedParams, "v3_saas().update_rebilling_deprecated()", json,
    [path("companyId"), json("body")]
}

mock_operation! {
    UpdateSaasSubscriptionDeprecatedParams,
    "v3_saas().update_saas_subscription_deprecated()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetAgencyPlansParams, "v3_saas().get_agency_plans()", json, [path("companyId")]
}

mock_operation! {
    AllowAttachRebillingParams, "v3_saas().allow_attach_rebilling()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    BulkDisableSaasParams, "v3_saas().bulk_disable_saas()", json, [path("companyId"),
    json("body")]
}

mock_operation! {
    BulkEnableSaasParams, "v3_saas().bulk_enable_saas()", json, [path("companyId"),
    json("body")]
}

mock_operation! {
    EnableSaasLocationParams, "v3_saas().enable_saas_location()", json,
    [path("locationId"), json("body")]
}

mock_operation! {
    GetLocationSubscriptionParams, "v3_saas().get_location_subscription()", json,
    [path("locationId"), query("companyId")]
}

mock_operation! {
    FindLocationsParams, "v3_saas().find_locations()", json, [query("companyId"),
    query("customerId"), query("subscriptionId")]
}

mock_operation! {
    PauseLocationParams, "v3_saas().pause_location()", json, [path("locationId"),
    json("body")]
}

mock_operation! {
    GetSaasLocationsParams, "v3_saas().get_saas_locations()", json, [path("companyId"),
    query("page")]
}

mock_operation! {
    GetSaasPlanParams, "v3_saas().get_saas_plan()", json, [path("planId"),
    query("companyId")]
}

mock_operation! {
    UpdateRebillingParams, "v3_saas().update_rebilling()", json, [path("companyId"),
    json("body")]
}

mock_operation! {
    UpdateSaasSubscriptionParams, "v3_saas().update_saas_subscription()", json,
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

mock_error! {
    LocationWalletBalanceError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404, "{\"statusCode\":404}"; InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    AllowAttachRebillingError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404, "{\"statusCode\":404}"; UnprocessableEntity(body) = 422,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}
