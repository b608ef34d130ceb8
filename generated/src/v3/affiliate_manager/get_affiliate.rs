//! `get-affiliate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Affiliate;
use crate::LocationId;

/// Returns one affiliate of a location.
///
/// Created by
/// [`AffiliateManager::get_affiliate`](super::AffiliateManager::get_affiliate).
///
/// `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAffiliate = Request<GetAffiliateParams>;

/// The parameters of [`GetAffiliate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAffiliateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the affiliate to return.
    ///
    /// Example: `65df04201e428a0c5ebb6572`.
    pub affiliate_id: String,
}

impl GetAffiliateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        affiliate_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            affiliate_id: affiliate_id.into(),
        }
    }
}

impl Operation for GetAffiliateParams {
    type Output = Affiliate;
    type Whole = Affiliate;
    type Error = GetAffiliateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-affiliate",
        name: "get_affiliate",
        summary: "Returns one affiliate of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/affiliate-manager/{locationId}/affiliates/{affiliateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["affiliate-manager.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/get-affiliate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("affiliateId", &self.affiliate_id);
    }
}

/// Errors of [`GetAffiliate`].
pub type GetAffiliateError = super::errors::AffiliateManagerError;
