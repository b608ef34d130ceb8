//! `get-statistics`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{SocialPlannerError, StatisticsRequest, StatisticsResponse};

/// Returns what connected accounts achieved in a span of time, by platform.
///
/// Without a range these are the seven days before today, compared with the seven
/// days before those. With a range of its own and no other to compare with, there are
/// no changes. Name at most 100 profiles, by the profile ids that `get-account`
/// returns. Of LinkedIn only pages have statistics, of TikTok only business profiles.
///
/// Needs a location's token with the scope `socialplanner/statistics.readonly`.
///
/// `POST /social-media-posting/statistics`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetStatistics {
    request: Request<GetStatisticsParams>,
}

impl GetStatistics {
    pub(super) fn new(client: &Client, params: GetStatisticsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetStatistics, GetStatisticsParams
}

/// The parameters of [`GetStatistics`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetStatisticsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: StatisticsRequest,
}

impl GetStatisticsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: StatisticsRequest) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetStatisticsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetStatisticsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetStatisticsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetStatisticsParams
}

impl Operation for GetStatisticsParams {
    type Output = StatisticsResponse;
    type Error = GetStatisticsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-statistics",
        method: Method::POST,
        path: "/social-media-posting/statistics",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/statistics.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<StatisticsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetStatistics`].
pub type GetStatisticsError = SocialPlannerError;
