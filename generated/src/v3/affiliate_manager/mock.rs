//! The Affiliate Manager API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AffiliateManagerError;
use super::operations::{
    GetAffiliateParams, ListAffiliatesParams, ListCommissionsParams, ListPayoutsParams,
};

/// The mock of the Affiliate Manager API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct AffiliateManager<'a> {
    mock: &'a Mock,
}

impl<'a> AffiliateManager<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_affiliates`](super::AffiliateManager::list_affiliates).
    pub fn list_affiliates(&self) -> Expect<'a, ListAffiliatesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_affiliate`](super::AffiliateManager::get_affiliate).
    pub fn get_affiliate(&self) -> Expect<'a, GetAffiliateParams> {
        self.mock.expect()
    }

    /// Mocks [`list_commissions`](super::AffiliateManager::list_commissions).
    pub fn list_commissions(&self) -> Expect<'a, ListCommissionsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_payouts`](super::AffiliateManager::list_payouts).
    pub fn list_payouts(&self) -> Expect<'a, ListPayoutsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListAffiliatesParams>(),
    Listed::of::<GetAffiliateParams>(),
    Listed::of::<ListCommissionsParams>(),
    Listed::of::<ListPayoutsParams>(),
];

mock_operation! {
    ListAffiliatesParams, "v3_affiliate_manager().list_affiliates()", json,
    [path("locationId"), query("query"), query("active"), query("campaignId"),
    query("skip"), query("limit"), query("fromDate"), query("toDate")],
    "{\"affiliates\":[{\"_id\":\"63d147176c5bbc30e9e091a4\",\"firstName\":\"John\",\"lastName\":\"Doe\",\"phone\":\"+1 888 888-8888\",\"deleted\":false,\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"active\":true,\"address\":\"123 Main St\",\"avatar\":\"https://example.com/avatar.png\",\"createdAt\":\"2024-06-16T00:00:00.000Z\",\"facebookUrl\":\"https://facebook.com/johndoe\",\"instagramUrl\":\"https://instagram.com/johndoe\",\"linkedInUrl\":\"https://linkedin.com/in/johndoe\",\"twitterUrl\":\"https://twitter.com/johndoe\",\"youtubeUrl\":\"https://youtube.com/channel\",\"websiteUrl\":\"https://example.com\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"campaignIds\":[\"650173614761b33c46d33b19\"],\"vatId\":\"VAT123\",\"updatedAt\":\"2024-06-16T00:00:00.000Z\",\"email\":\"john.doe@example.com\",\"revenue\":1250.5,\"customer\":15,\"lead\":5,\"droppedCustomer\":2,\"clickCount\":100,\"paid\":500,\"currency\":\"USD\",\"owned\":750}],\"meta\":{\"count\":42}}"
}

mock_operation! {
    GetAffiliateParams, "v3_affiliate_manager().get_affiliate()", json,
    [path("locationId"), path("affiliateId")],
    "{\"_id\":\"63d147176c5bbc30e9e091a4\",\"firstName\":\"John\",\"lastName\":\"Doe\",\"phone\":\"+1 888 888-8888\",\"deleted\":false,\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"active\":true,\"address\":\"123 Main St\",\"avatar\":\"https://example.com/avatar.png\",\"createdAt\":\"2024-06-16T00:00:00.000Z\",\"facebookUrl\":\"https://facebook.com/johndoe\",\"instagramUrl\":\"https://instagram.com/johndoe\",\"linkedInUrl\":\"https://linkedin.com/in/johndoe\",\"twitterUrl\":\"https://twitter.com/johndoe\",\"youtubeUrl\":\"https://youtube.com/channel\",\"websiteUrl\":\"https://example.com\",\"contactId\":\"ocQHyuzHvysMo5N5VsXc\",\"campaignIds\":[\"650173614761b33c46d33b19\"],\"vatId\":\"VAT123\",\"updatedAt\":\"2024-06-16T00:00:00.000Z\",\"email\":\"john.doe@example.com\",\"revenue\":1250.5,\"customer\":15,\"lead\":5,\"droppedCustomer\":2,\"clickCount\":100,\"paid\":500,\"currency\":\"USD\",\"owned\":750}"
}

mock_operation! {
    ListCommissionsParams, "v3_affiliate_manager().list_commissions()", json,
    [path("locationId"), query("campaignId"), query("affiliateId"), query("status"),
    query("query"), query("skip"), query("limit"), query("fromDate"), query("toDate")],
    "{\"commissions\":[{\"_id\":\"6385d230f6d19db03eef6fb2\",\"productId\":\"6385d230f6d19db03eef6fb2\",\"productName\":\"Basic Plan\",\"qty\":1,\"productCommission\":25,\"commissionAmount\":25,\"amount\":100,\"unitDiscount\":5,\"campaignName\":\"Summer Promo\",\"commission\":25,\"commissionType\":\"percentage\",\"transactionAt\":\"2024-06-16T00:00:00.000Z\",\"transactionId\":\"txn_123\",\"affiliateId\":\"6385d230f6d19db03eef6fb2\",\"payoutId\":\"6385d230f6d19db03eef6fb2\",\"status\":\"pending\",\"currency\":\"USD\",\"isTrial\":false,\"customer\":{\"_id\":\"6385d230f6d19db03eef6fb2\",\"firstName\":\"John\",\"lastName\":\"Doe\",\"email\":\"john@example.com\",\"type\":\"customer\"},\"createdAt\":\"2024-06-16T00:00:00.000Z\",\"eventId\":\"evt_123\",\"campaign\":{\"id\":\"6385d230f6d19db03eef6fb2\",\"name\":\"Summer Promo\",\"liveMode\":true},\"affiliate\":{\"_id\":\"6385d230f6d19db03eef6fb2\",\"name\":\"John Doe\",\"email\":\"affiliate@example.com\"},\"dueAt\":\"2024-06-30T00:00:00.000Z\",\"liveMode\":true,\"tier\":1}],\"meta\":{\"count\":42}}"
}

mock_operation! {
    ListPayoutsParams, "v3_affiliate_manager().list_payouts()", json,
    [path("locationId"), query("status"), query("query"), query("affiliateId"),
    query("campaignId"), query("skip"), query("limit"), query("start"), query("end")],
    "{\"payouts\":[{\"_id\":\"65df04201e428a0c5ebb6571\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"affiliateId\":\"65df04201e428a0c5ebb6572\",\"campaignId\":\"65df04201e428a0c5ebb6573\",\"currency\":\"USD\",\"amount\":150,\"status\":\"pending\",\"payoutMonth\":\"2024-06-01T00:00:00.000Z\",\"dueAt\":\"2024-06-30T00:00:00.000Z\",\"paidAt\":\"2024-06-30T00:00:00.000Z\",\"paidMethod\":\"manual\",\"altId\":\"alt_123\",\"deleted\":false,\"isMigrated\":false,\"createdAt\":\"2024-06-16T00:00:00.000Z\",\"updatedAt\":\"2024-06-17T00:00:00.000Z\",\"campaign\":\"Summer Promo\",\"affiliateName\":\"John Doe\",\"affiliateEmail\":\"john.doe@example.com\",\"payoutMethod\":\"paypal\"}],\"meta\":{\"count\":42}}"
}

mock_error! {
    AffiliateManagerError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
