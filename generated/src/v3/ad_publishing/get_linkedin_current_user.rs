//! `li-get-current-user`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns the LinkedIn user whose login a location uses.
///
/// Created by
/// [`AdPublishing::get_linkedin_current_user`](super::AdPublishing::get_linkedin_current_user).
///
/// `GET /ad-publishing/linkedin/me`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetLinkedinCurrentUser {
    pub(super) request: Request<GetLinkedinCurrentUserParams>,
}

impl GetLinkedinCurrentUser {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetLinkedinCurrentUser, GetLinkedinCurrentUserParams
}

/// The parameters of [`GetLinkedinCurrentUser`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkedinCurrentUserParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetLinkedinCurrentUserParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for GetLinkedinCurrentUserParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetLinkedinCurrentUserError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-current-user",
        name: "get_linkedin_current_user",
        summary: "Returns the LinkedIn user whose login a location uses.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/me",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-current-user",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetLinkedinCurrentUser`].
pub type GetLinkedinCurrentUserError = super::errors::AdPublishingError;
