//! `google-get-target-interests`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::TargetInterestType;
use crate::LocationId;

/// Lists the affinity or in-market audiences of a Google advertising channel.
///
/// Created by
/// [`AdManager::list_google_target_interests`](super::AdManager::list_google_target_interests).
///
/// `GET /ad-publishing/google/target-interests`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListGoogleTargetInterests = Request<ListGoogleTargetInterestsParams>;

/// The parameters of [`ListGoogleTargetInterests`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleTargetInterestsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Whether to list audiences of people with a lasting interest (`AFFINITY`) or of
    /// people about to buy (`IN_MARKET`).
    pub type_: TargetInterestType,
    /// Google advertising channel whose audiences to list, such as `SEARCH`.
    pub advertising_channel_type: String,
}

impl ListGoogleTargetInterestsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        type_: TargetInterestType,
        advertising_channel_type: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
            advertising_channel_type: advertising_channel_type.into(),
        }
    }
}

impl Operation for ListGoogleTargetInterestsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleTargetInterestsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-target-interests",
        name: "list_google_target_interests",
        summary: "Lists the affinity or in-market audiences of a Google advertising channel.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/target-interests",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-target-interests",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
        request.query("advertisingChannelType", &self.advertising_channel_type);
    }
}

/// Errors of [`ListGoogleTargetInterests`].
pub type ListGoogleTargetInterestsError = super::errors::AdManagerError;
