//! The Affiliate Manager API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AffiliateManagerError;
use super::{
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

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListAffiliatesParams>(),
    Listed::of::<GetAffiliateParams>(),
    Listed::of::<ListCommissionsParams>(),
    Listed::of::<ListPayoutsParams>(),
];

mock_operation! {
    ListAffiliatesParams, "affiliate_manager().list_affiliates()", json,
    [path("locationId"), query("query"), query("active"), query("campaignId"),
    query("skip"), query("limit"), query("fromDate"), query("toDate")]
}

mock_operation! {
    GetAffiliateParams, "affiliate_manager().get_affiliate()", json, [path("locationId"),
    path("affiliateId")]
}

mock_operation! {
    ListCommissionsParams, "affiliate_manager().list_commissions()", json,
    [path("locationId"), query("campaignId"), query("affiliateId"), query("status"),
    query("query"), query("skip"), query("limit"), query("fromDate"), query("toDate")]
}

mock_operation! {
    ListPayoutsParams, "affiliate_manager().list_payouts()", json, [path("locationId"),
    query("status"), query("query"), query("affiliateId"), query("campaignId"),
    query("skip"), query("limit"), query("start"), query("end")]
}

mock_error! {
    AffiliateManagerError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
