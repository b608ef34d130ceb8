//! `get-social-media-statistics`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{SocialPlannerError, StatisticsRequest, StatisticsResponse};

/// Returns what connected accounts achieved in the past seven days, by platform.
///
/// The changes compare with the seven days before. Name at most 100 profiles, by the
/// profile ids that `get-account` returns. Of LinkedIn only pages have statistics, of
/// TikTok only business profiles.
///
/// Needs a location's token with the scope `socialplanner/statistics.readonly`.
///
/// `POST /social-media-posting/statistics`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-social-media-statistics))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetSocialMediaStatistics {
    request: Request<GetSocialMediaStatisticsParams>,
}

impl GetSocialMediaStatistics {
    pub(super) fn new(client: &Client, params: GetSocialMediaStatisticsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetSocialMediaStatistics, GetSocialMediaStatisticsParams
}

/// The parameters of [`GetSocialMediaStatistics`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSocialMediaStatisticsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: StatisticsRequest,
}

impl GetSocialMediaStatisticsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: StatisticsRequest) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetSocialMediaStatisticsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSocialMediaStatisticsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetSocialMediaStatisticsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetSocialMediaStatisticsParams
}

impl Operation for GetSocialMediaStatisticsParams {
    type Output = StatisticsResponse;
    type Error = GetSocialMediaStatisticsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-social-media-statistics",
        method: Method::POST,
        path: "/social-media-posting/statistics",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/statistics.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-social-media-statistics",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<StatisticsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetSocialMediaStatistics`].
pub type GetSocialMediaStatisticsError = SocialPlannerError;
