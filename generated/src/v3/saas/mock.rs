//! The SaaS API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::{GetLocationWalletBalanceError, ListAgencyPlansError, SaasError};
use super::operations::{
    AddComplimentaryCreditsParams, AllowRebillingAttachmentError,
    AllowRebillingAttachmentParams, BulkDisableSaasLegacyParams, BulkDisableSaasParams,
    BulkEnableSaasLegacyParams, BulkEnableSaasParams, EnableSaasLocationLegacyParams,
    EnableSaasLocationParams, GetLocationSubscriptionLegacyParams,
    GetLocationSubscriptionParams, GetLocationWalletBalanceParams,
    GetSaasPlanLegacyParams, GetSaasPlanParams, ListAgencyPlansLegacyParams,
    ListAgencyPlansParams, ListSaasLocationsLegacyParams, ListSaasLocationsParams,
    PauseLocationLegacyParams, PauseLocationParams, SearchLocationsLegacyParams,
    SearchLocationsParams, UpdateRebillingLegacyParams, UpdateRebillingParams,
    UpdateSaasSubscriptionLegacyParams, UpdateSaasSubscriptionParams,
};

/// The mock of the SaaS API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Saas<'a> {
    mock: &'a Mock,
}

impl<'a> Saas<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_agency_plans_legacy`](super::Saas::list_agency_plans_legacy).
    pub fn list_agency_plans_legacy(&self) -> Expect<'a, ListAgencyPlansLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_disable_saas_legacy`](super::Saas::bulk_disable_saas_legacy).
    pub fn bulk_disable_saas_legacy(&self) -> Expect<'a, BulkDisableSaasLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_enable_saas_legacy`](super::Saas::bulk_enable_saas_legacy).
    pub fn bulk_enable_saas_legacy(&self) -> Expect<'a, BulkEnableSaasLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`get_location_wallet_balance`](super::Saas::get_location_wallet_balance).
    pub fn get_location_wallet_balance(
        &self,
    ) -> Expect<'a, GetLocationWalletBalanceParams> {
        self.mock.expect()
    }

    /// Mocks [`add_complimentary_credits`](super::Saas::add_complimentary_credits).
    pub fn add_complimentary_credits(
        &self,
    ) -> Expect<'a, AddComplimentaryCreditsParams> {
        self.mock.expect()
    }

    /// Mocks [`enable_saas_location_legacy`](super::Saas::enable_saas_location_legacy).
    pub fn enable_saas_location_legacy(
        &self,
    ) -> Expect<'a, EnableSaasLocationLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`get_location_subscription_legacy`](super::Saas::get_location_subscription_legacy).
    pub fn get_location_subscription_legacy(
        &self,
    ) -> Expect<'a, GetLocationSubscriptionLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`search_locations_legacy`](super::Saas::search_locations_legacy).
    pub fn search_locations_legacy(&self) -> Expect<'a, SearchLocationsLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_location_legacy`](super::Saas::pause_location_legacy).
    pub fn pause_location_legacy(&self) -> Expect<'a, PauseLocationLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`list_saas_locations_legacy`](super::Saas::list_saas_locations_legacy).
    pub fn list_saas_locations_legacy(
        &self,
    ) -> Expect<'a, ListSaasLocationsLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`get_saas_plan_legacy`](super::Saas::get_saas_plan_legacy).
    pub fn get_saas_plan_legacy(&self) -> Expect<'a, GetSaasPlanLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`update_rebilling_legacy`](super::Saas::update_rebilling_legacy).
    pub fn update_rebilling_legacy(&self) -> Expect<'a, UpdateRebillingLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`update_saas_subscription_legacy`](super::Saas::update_saas_subscription_legacy).
    pub fn update_saas_subscription_legacy(
        &self,
    ) -> Expect<'a, UpdateSaasSubscriptionLegacyParams> {
        self.mock.expect()
    }

    /// Mocks [`list_agency_plans`](super::Saas::list_agency_plans).
    pub fn list_agency_plans(&self) -> Expect<'a, ListAgencyPlansParams> {
        self.mock.expect()
    }

    /// Mocks [`allow_rebilling_attachment`](super::Saas::allow_rebilling_attachment).
    pub fn allow_rebilling_attachment(
        &self,
    ) -> Expect<'a, AllowRebillingAttachmentParams> {
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

    /// Mocks [`search_locations`](super::Saas::search_locations).
    pub fn search_locations(&self) -> Expect<'a, SearchLocationsParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_location`](super::Saas::pause_location).
    pub fn pause_location(&self) -> Expect<'a, PauseLocationParams> {
        self.mock.expect()
    }

    /// Mocks [`list_saas_locations`](super::Saas::list_saas_locations).
    pub fn list_saas_locations(&self) -> Expect<'a, ListSaasLocationsParams> {
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListAgencyPlansLegacyParams>(),
    Listed::of::<BulkDisableSaasLegacyParams>(),
    Listed::of::<BulkEnableSaasLegacyParams>(),
    Listed::of::<GetLocationWalletBalanceParams>(),
    Listed::of::<AddComplimentaryCreditsParams>(),
    Listed::of::<EnableSaasLocationLegacyParams>(),
    Listed::of::<GetLocationSubscriptionLegacyParams>(),
    Listed::of::<SearchLocationsLegacyParams>(),
    Listed::of::<PauseLocationLegacyParams>(),
    Listed::of::<ListSaasLocationsLegacyParams>(),
    Listed::of::<GetSaasPlanLegacyParams>(),
    Listed::of::<UpdateRebillingLegacyParams>(),
    Listed::of::<UpdateSaasSubscriptionLegacyParams>(),
    Listed::of::<ListAgencyPlansParams>(),
    Listed::of::<AllowRebillingAttachmentParams>(),
    Listed::of::<BulkDisableSaasParams>(),
    Listed::of::<BulkEnableSaasParams>(),
    Listed::of::<EnableSaasLocationParams>(),
    Listed::of::<GetLocationSubscriptionParams>(),
    Listed::of::<SearchLocationsParams>(),
    Listed::of::<PauseLocationParams>(),
    Listed::of::<ListSaasLocationsParams>(),
    Listed::of::<GetSaasPlanParams>(),
    Listed::of::<UpdateRebillingParams>(),
    Listed::of::<UpdateSaasSubscriptionParams>(),
];

mock_operation! {
    ListAgencyPlansLegacyParams, "v3_saas().list_agency_plans_legacy()", json,
    [path("companyId")],
    "[{\"planId\":\"66c4d36534f21f900dc2a265\",\"title\":\"Starter\",\"description\":\"For small businesses\",\"saasProducts\":[\"2-way-text-messaging\",\"gmb-messaging\",\"web-chat\",\"reputation-management\"],\"addOns\":[\"CONVERSATIONS_AI\",\"CP_BRANDED_APP_49\",\"WORDPRESS_V1\"],\"planLevel\":0,\"trialPeriod\":16,\"userLimit\":50,\"contactLimit\":50,\"prices\":[{\"id\":\"66a9edbfcc6c505a22db7976\",\"billingInterval\":\"month\",\"active\":true,\"amount\":150,\"currency\":\"AED\",\"symbol\":\"$\"}],\"categoryId\":\"66911cdc98508ec2731979b9\",\"snapshotId\":\"G8KmpIeLnZc7ZMoJoxDx\",\"productId\":\"66a9edbfcc6c5090bedb7974\",\"isSaaSV2\":true,\"providerLocationId\":\"r06mdj4OrrERzYDvsOdh\",\"createdAt\":\"2024-07-31T07:54:41.885Z\",\"updatedAt\":\"2025-04-01T12:27:29.167Z\"}]"
}

mock_operation! {
    BulkDisableSaasLegacyParams, "v3_saas().bulk_disable_saas_legacy()", payload("data"),
    [path("companyId"), property("locationIds")], "{\"data\":{\"msg\":\"success\"}}"
}

mock_operation! {
    BulkEnableSaasLegacyParams, "v3_saas().bulk_enable_saas_legacy()", json,
    [path("companyId"), json("body")],
    "{\"success\":true,\"message\":\"Bulk enable SaaS operation completed successfully\",\"bulkActionUrl\":\"https://example.com/bulk-enable-saas\"}"
}

mock_operation! {
    GetLocationWalletBalanceParams, "v3_saas().get_location_wallet_balance()", json,
    [path("companyId"), path("locationId")],
    "{\"walletId\":\"xyz789\",\"balance\":1500.5,\"complimentaryCredits\":100}"
}

mock_operation! {
    AddComplimentaryCreditsParams, "v3_saas().add_complimentary_credits()", json,
    [path("companyId"), path("locationId"), property("complimentaryCreditsAmount")],
    "{\"walletId\":\"xyz789\",\"balance\":1500.5,\"complimentaryCredits\":100}"
}

mock_operation! {
    EnableSaasLocationLegacyParams, "v3_saas().enable_saas_location_legacy()",
    payload("data"), [path("locationId"), json("body")],
    "{\"data\":{\"customer_id\":\"cus_1QDPY5FpU9DlKp7RQ8BXfywx\",\"ok\":true,\"paymentMethodAdded\":true}}"
}

mock_operation! {
    GetLocationSubscriptionLegacyParams, "v3_saas().get_location_subscription_legacy()",
    json, [path("locationId"), query("companyId")],
    "{\"locationId\":\"locationId1\",\"isSaaSV2\":true,\"companyId\":\"companyId1\",\"saasMode\":\"saasV2\",\"subscriptionId\":\"subscriptionId1\",\"customerId\":\"customerId1\",\"productId\":\"productId1\",\"priceId\":\"priceId1\",\"saasPlanId\":\"saasPlanId1\",\"subscriptionStatus\":\"active\"}"
}

mock_operation! {
    SearchLocationsLegacyParams, "v3_saas().search_locations_legacy()", json,
    [query("companyId"), query("customerId"), query("subscriptionId")], "[\"value\"]"
}

mock_operation! {
    PauseLocationLegacyParams, "v3_saas().pause_location_legacy()", json,
    [path("locationId"), json("body")], "true"
}

mock_operation! {
    ListSaasLocationsLegacyParams, "v3_saas().list_saas_locations_legacy()", json,
    [path("companyId"), query("page")],
    "{\"locations\":[{\"locationId\":\"locationId1\",\"companyId\":\"companyId1\",\"saasMode\":\"saasV2\",\"subscriptionId\":\"subscriptionId1\",\"customerId\":\"customerId1\",\"name\":\"John Doe\",\"email\":\"john.doe@example.com\",\"providerLocationId\":\"r06mdj4OrrERzYDvsOdh\",\"isSaaSV2\":true,\"subscriptionInfo\":{\"priceId\":\"price_1QDPY5FpU9DlKp7RQ8BXfywx\",\"saasPlanId\":\"66c4d36534f21f900dc2a265\",\"stripeProductId\":\"prod_1QDPY5FpU9DlKp7RQ8BXfywx\",\"subscriptionStatus\":\"active\"}}],\"pagination\":{\"page\":1,\"limit\":10,\"total\":100,\"totalPages\":10,\"hasNext\":true,\"hasPrev\":true}}"
}

mock_operation! {
    GetSaasPlanLegacyParams, "v3_saas().get_saas_plan_legacy()", json, [path("planId"),
    query("companyId")],
    "{\"planId\":\"66c4d36534f21f900dc2a265\",\"companyId\":\"66c4d36534f21f900dc2a265\",\"title\":\"Starter\",\"description\":\"For small businesses\",\"saasProducts\":[\"2-way-text-messaging\",\"gmb-messaging\",\"web-chat\"],\"addOns\":[\"YEXT_V2\",\"WHATSAPP_V1\",\"WORDPRESS_V1\",\"AI_EMPLOYEE\",\"Ad_Publishing_Connect_Your_BM\"],\"planLevel\":0,\"trialPeriod\":16,\"setupFee\":100,\"userLimit\":50,\"contactLimit\":50,\"prices\":[{\"id\":\"66a9edbfcc6c505a22db7976\",\"billingInterval\":\"month\",\"active\":true,\"amount\":150,\"currency\":\"AED\",\"symbol\":\"$\"}],\"categoryId\":\"66911cdc98508ec2731979b9\",\"snapshotId\":\"G8KmpIeLnZc7ZMoJoxDx\",\"providerLocationId\":\"r06mdj4OrrERzYDvsOdh\",\"productId\":\"66a9edbfcc6c5090bedb7974\",\"isSaaSV2\":true,\"createdAt\":\"2024-07-31T07:54:41.885Z\",\"updatedAt\":\"2025-04-01T12:27:29.167Z\"}"
}

mock_operation! {
    UpdateRebillingLegacyParams, "v3_saas().update_rebilling_legacy()", json,
    [path("companyId"), json("body")], "{\"success\":true}"
}

mock_operation! {
    UpdateSaasSubscriptionLegacyParams, "v3_saas().update_saas_subscription_legacy()",
    json, [path("locationId"), json("body")], "\"value\""
}

mock_operation! {
    ListAgencyPlansParams, "v3_saas().list_agency_plans()", json, [path("companyId")],
    "[{\"planId\":\"66c4d36534f21f900dc2a265\",\"title\":\"Starter\",\"description\":\"For small businesses\",\"saasProducts\":[\"2-way-text-messaging\",\"gmb-messaging\",\"web-chat\",\"reputation-management\"],\"addOns\":[\"CONVERSATIONS_AI\",\"CP_BRANDED_APP_49\",\"WORDPRESS_V1\"],\"planLevel\":0,\"trialPeriod\":16,\"userLimit\":50,\"contactLimit\":50,\"prices\":[{\"id\":\"66a9edbfcc6c505a22db7976\",\"billingInterval\":\"month\",\"active\":true,\"amount\":150,\"currency\":\"AED\",\"symbol\":\"$\"}],\"categoryId\":\"66911cdc98508ec2731979b9\",\"snapshotId\":\"G8KmpIeLnZc7ZMoJoxDx\",\"productId\":\"66a9edbfcc6c5090bedb7974\",\"isSaaSV2\":true,\"providerLocationId\":\"r06mdj4OrrERzYDvsOdh\",\"createdAt\":\"2024-07-31T07:54:41.885Z\",\"updatedAt\":\"2025-04-01T12:27:29.167Z\"}]"
}

mock_operation! {
    AllowRebillingAttachmentParams, "v3_saas().allow_rebilling_attachment()", json,
    [path("locationId"), json("body")],
    "{\"success\":true,\"locationId\":\"AUKAtFVo0lWezBsBQ3FE\",\"attachedRebillingConfig\":{\"EmailVerification\":{\"enabled\":true,\"markup\":300,\"price\":0.0025},\"Phone\":{\"enabled\":true,\"markup\":200}}}"
}

mock_operation! {
    BulkDisableSaasParams, "v3_saas().bulk_disable_saas()", payload("data"),
    [path("companyId"), property("locationIds")], "{\"data\":{\"msg\":\"success\"}}"
}

mock_operation! {
    BulkEnableSaasParams, "v3_saas().bulk_enable_saas()", json, [path("companyId"),
    json("body")],
    "{\"success\":true,\"message\":\"Bulk enable SaaS operation completed successfully\",\"bulkActionUrl\":\"https://example.com/bulk-enable-saas\"}"
}

mock_operation! {
    EnableSaasLocationParams, "v3_saas().enable_saas_location()", payload("data"),
    [path("locationId"), json("body")],
    "{\"data\":{\"customer_id\":\"cus_1QDPY5FpU9DlKp7RQ8BXfywx\",\"ok\":true,\"paymentMethodAdded\":true}}"
}

mock_operation! {
    GetLocationSubscriptionParams, "v3_saas().get_location_subscription()", json,
    [path("locationId"), query("companyId")],
    "{\"locationId\":\"locationId1\",\"isSaaSV2\":true,\"companyId\":\"companyId1\",\"saasMode\":\"saasV2\",\"subscriptionId\":\"subscriptionId1\",\"customerId\":\"customerId1\",\"productId\":\"productId1\",\"priceId\":\"priceId1\",\"saasPlanId\":\"saasPlanId1\",\"subscriptionStatus\":\"active\"}"
}

mock_operation! {
    SearchLocationsParams, "v3_saas().search_locations()", json, [query("companyId"),
    query("customerId"), query("subscriptionId")], "[\"value\"]"
}

mock_operation! {
    PauseLocationParams, "v3_saas().pause_location()", empty, [path("locationId"),
    json("body")]
}

mock_operation! {
    ListSaasLocationsParams, "v3_saas().list_saas_locations()", json, [path("companyId"),
    query("page")],
    "{\"locations\":[{\"locationId\":\"locationId1\",\"companyId\":\"companyId1\",\"saasMode\":\"saasV2\",\"subscriptionId\":\"subscriptionId1\",\"customerId\":\"customerId1\",\"name\":\"John Doe\",\"email\":\"john.doe@example.com\",\"providerLocationId\":\"r06mdj4OrrERzYDvsOdh\",\"isSaaSV2\":true,\"subscriptionInfo\":{\"priceId\":\"price_1QDPY5FpU9DlKp7RQ8BXfywx\",\"saasPlanId\":\"66c4d36534f21f900dc2a265\",\"stripeProductId\":\"prod_1QDPY5FpU9DlKp7RQ8BXfywx\",\"subscriptionStatus\":\"active\"}}],\"pagination\":{\"page\":1,\"limit\":10,\"total\":100,\"totalPages\":10,\"hasNext\":true,\"hasPrev\":true}}"
}

mock_operation! {
    GetSaasPlanParams, "v3_saas().get_saas_plan()", json, [path("planId"),
    query("companyId")],
    "{\"planId\":\"66c4d36534f21f900dc2a265\",\"companyId\":\"66c4d36534f21f900dc2a265\",\"title\":\"Starter\",\"description\":\"For small businesses\",\"saasProducts\":[\"2-way-text-messaging\",\"gmb-messaging\",\"web-chat\"],\"addOns\":[\"YEXT_V2\",\"WHATSAPP_V1\",\"WORDPRESS_V1\",\"AI_EMPLOYEE\",\"Ad_Publishing_Connect_Your_BM\"],\"planLevel\":0,\"trialPeriod\":16,\"setupFee\":100,\"userLimit\":50,\"contactLimit\":50,\"prices\":[{\"id\":\"66a9edbfcc6c505a22db7976\",\"billingInterval\":\"month\",\"active\":true,\"amount\":150,\"currency\":\"AED\",\"symbol\":\"$\"}],\"categoryId\":\"66911cdc98508ec2731979b9\",\"snapshotId\":\"G8KmpIeLnZc7ZMoJoxDx\",\"providerLocationId\":\"r06mdj4OrrERzYDvsOdh\",\"productId\":\"66a9edbfcc6c5090bedb7974\",\"isSaaSV2\":true,\"createdAt\":\"2024-07-31T07:54:41.885Z\",\"updatedAt\":\"2025-04-01T12:27:29.167Z\"}"
}

mock_operation! {
    UpdateRebillingParams, "v3_saas().update_rebilling()", json, [path("companyId"),
    json("body")], "{\"success\":true}"
}

mock_operation! {
    UpdateSaasSubscriptionParams, "v3_saas().update_saas_subscription()", json,
    [path("locationId"), json("body")], "\"value\""
}

mock_error! {
    SaasError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404, "{\"statusCode\":404}"; InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    GetLocationWalletBalanceError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404, "{\"statusCode\":404}"; InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}

mock_error! {
    ListAgencyPlansError, []
}

mock_error! {
    AllowRebillingAttachmentError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound(body) = 404, "{\"statusCode\":404}"; UnprocessableEntity(body) = 422;
    InternalServerError(body) = 500,
    "{\"statusCode\":500,\"message\":\"Internal Server Error\"}"]
}
