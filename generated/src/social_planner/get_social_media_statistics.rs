//! `get-social-media-statistics`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Statistics, StatisticsQuery, StatisticsResponse};
use crate::LocationId;

/// Returns statistics of connected accounts for the past seven days, by platform.
///
/// Created by
/// [`SocialPlanner::get_social_media_statistics`](super::SocialPlanner::get_social_media_statistics).
///
/// Returns [`Statistics`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`StatisticsResponse`], in a `Response`.
///
/// `POST /social-media-posting/statistics`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetSocialMediaStatistics = Request<GetSocialMediaStatisticsParams>;

/// The parameters of [`GetSocialMediaStatistics`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetSocialMediaStatisticsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Accounts to return statistics for.
    pub body: StatisticsQuery,
}

impl GetSocialMediaStatisticsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: StatisticsQuery) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for GetSocialMediaStatisticsParams {
    type Output = Statistics;
    type Whole = StatisticsResponse;
    type Error = GetSocialMediaStatisticsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-social-media-statistics",
        name: "get_social_media_statistics",
        summary: "Returns statistics of connected accounts for the past seven days, by platform.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/statistics",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/statistics.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-social-media-statistics",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Statistics, DecodeError> {
        response
            .payload(&[&["results"]], |envelope: StatisticsResponse| envelope.results)
    }
}

/// Errors of [`GetSocialMediaStatistics`].
pub type GetSocialMediaStatisticsError = super::errors::SocialPlannerError;
