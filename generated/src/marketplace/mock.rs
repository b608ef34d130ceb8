//! The Marketplace API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{ChargeError, ListChargesError, MarketplaceError};
use super::operations::{
    CheckWalletFundsParams, CreateChargeError, CreateChargeParams, DeleteChargeParams,
    GetChargeParams, GetInstallerParams, GetRebillingConfigParams, ListChargesParams,
    MigrateConnectionError, MigrateConnectionParams, UninstallApplicationError,
    UninstallApplicationParams,
};

/// The mock of the Marketplace API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Marketplace<'a> {
    mock: &'a Mock,
}

impl<'a> Marketplace<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_installer`](super::Marketplace::get_installer).
    pub fn get_installer(&self) -> Expect<'a, GetInstallerParams> {
        self.mock.expect()
    }

    /// Mocks [`uninstall_application`](super::Marketplace::uninstall_application).
    pub fn uninstall_application(&self) -> Expect<'a, UninstallApplicationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_rebilling_config`](super::Marketplace::get_rebilling_config).
    pub fn get_rebilling_config(&self) -> Expect<'a, GetRebillingConfigParams> {
        self.mock.expect()
    }

    /// Mocks [`list_charges`](super::Marketplace::list_charges).
    pub fn list_charges(&self) -> Expect<'a, ListChargesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_charge`](super::Marketplace::create_charge).
    pub fn create_charge(&self) -> Expect<'a, CreateChargeParams> {
        self.mock.expect()
    }

    /// Mocks [`check_wallet_funds`](super::Marketplace::check_wallet_funds).
    pub fn check_wallet_funds(&self) -> Expect<'a, CheckWalletFundsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_charge`](super::Marketplace::get_charge).
    pub fn get_charge(&self) -> Expect<'a, GetChargeParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_charge`](super::Marketplace::delete_charge).
    pub fn delete_charge(&self) -> Expect<'a, DeleteChargeParams> {
        self.mock.expect()
    }

    /// Mocks [`migrate_connection`](super::Marketplace::migrate_connection).
    pub fn migrate_connection(&self) -> Expect<'a, MigrateConnectionParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetInstallerParams>(),
    Listed::of::<UninstallApplicationParams>(),
    Listed::of::<GetRebillingConfigParams>(),
    Listed::of::<ListChargesParams>(),
    Listed::of::<CreateChargeParams>(),
    Listed::of::<CheckWalletFundsParams>(),
    Listed::of::<GetChargeParams>(),
    Listed::of::<DeleteChargeParams>(),
    Listed::of::<MigrateConnectionParams>(),
];

mock_operation! {
    GetInstallerParams, "marketplace().get_installer()", payload("installationDetails"),
    [path("appId")],
    "{\"installationDetails\":{\"companyId\":\"company123\",\"locationId\":\"location123\",\"companyName\":\"Example Company\",\"relationshipNumber\":\"0-002-230\",\"companyEmail\":\"contact@example.com\",\"companyOwnerFullName\":\"John Doe\",\"userId\":\"user123\",\"isWhitelabelCompany\":false,\"companyPlan\":\"agency_monthly_497\",\"companyHighLevelPlan\":\"agency_monthly_497\",\"marketplaceAppPlanId\":\"plan123\"}}"
}

mock_operation! {
    UninstallApplicationParams, "marketplace().uninstall_application()", json,
    [path("appId"), json("body")], "{\"success\":true}"
}

mock_operation! {
    GetRebillingConfigParams, "marketplace().get_rebilling_config()", payload("plans"),
    [path("appId"), path("locationId")],
    "{\"plans\":{\"subscription\":[{\"resellingAmount\":0,\"baseAmount\":999,\"planId\":\"5ae000000000000000000000\",\"features\":[\"feature1\",\"feature2\"],\"paymentType\":\"month\",\"name\":\"Monthly Plan - 999\",\"paymentTime\":\"month\"}],\"usage\":[{\"productType\":\"workflow_action\",\"productName\":\"Send Group iMessage\",\"usageUnit\":\"action / message\",\"meterId\":\"680b97022b4a34420f5f9b93\",\"meterName\":\"Send Group iMessage\",\"fixedPricePerUnit\":0.01001,\"priceType\":\"fixed\",\"minPricePerUnit\":\"0.01001\",\"maxPricePerUnit\":\"0.01001\",\"executionLimitPerCycle\":1000}]}}"
}

mock_operation! {
    ListChargesParams, "marketplace().list_charges()", json, [query("meterId"),
    query("eventId"), query("userId"), query("startDate"), query("endDate"),
    query("skip"), query("limit")],
    "{\"charges\":[{\"refunded\":false,\"currency\":\"USD\",\"appId\":\"65e0a7c41d9f3b2876c5e810\",\"meterId\":\"680b97022b4a34420f5f9b93\",\"chargeId\":\"charge_123\",\"entityType\":\"location\",\"entityId\":\"ve9EPM428h8vShlRW1KT\",\"amountCharged\":0.1,\"pricePerUnit\":0.01,\"transactionType\":\"charge\",\"units\":10,\"meta\":{\"eventId\":\"evt_abc123\",\"description\":\"Charge for sending 10 SMS messages\",\"eventTime\":\"2025-03-26T00:00:000Z\",\"userId\":\"6YAtzfzpmHAdj0e8GkKp\"},\"createdAt\":\"2025-03-26T00:00:00.000Z\",\"updatedAt\":\"2025-03-26T00:00:00.000Z\"}],\"count\":100,\"pagination\":{\"total\":100,\"skip\":0,\"limit\":10}}"
}

mock_operation! {
    CreateChargeParams, "marketplace().create_charge()", json, [json("body")],
    "{\"success\":true,\"chargeId\":\"charge_123\"}"
}

mock_operation! {
    CheckWalletFundsParams, "marketplace().check_wallet_funds()", json, [],
    "{\"hasFunds\":true}"
}

mock_operation! {
    GetChargeParams, "marketplace().get_charge()", json, [path("chargeId")],
    "{\"refunded\":false,\"currency\":\"USD\",\"appId\":\"6578278e879ad2646715ba9c\",\"meterId\":\"680b97022b4a34420f5f9b93\",\"chargeId\":\"charge_123\",\"entityType\":\"location\",\"entityId\":\"ve9EPM428h8vShlRW1KT\",\"amountCharged\":0.1,\"pricePerUnit\":0.01,\"transactionType\":\"charge\",\"units\":10,\"createdAt\":\"2025-03-26T00:00:00.000Z\",\"updatedAt\":\"2025-03-26T00:00:00.000Z\"}"
}

mock_operation! {
    DeleteChargeParams, "marketplace().delete_charge()", json, [path("chargeId")],
    "{\"success\":true}"
}

mock_operation! {
    MigrateConnectionParams, "marketplace().migrate_connection()", json, [json("body")],
    "{\"success\":true,\"identifier\":\"migration_12345\",\"message\":\"Connection migrated successfully\"}"
}

mock_error! {
    MarketplaceError, [BadRequest = 400; Forbidden = 403]
}

mock_error! {
    ChargeError, [NotFound(body) = 404,
    "{\"message\":\"Charge not found\",\"statusCode\":404}"; UnprocessableEntity(body) =
    422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    UninstallApplicationError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    ListChargesError, [UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    CreateChargeError, [BadRequest(body) = 400,
    "{\"message\":\"Invalid request body\",\"statusCode\":400}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    MigrateConnectionError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}
