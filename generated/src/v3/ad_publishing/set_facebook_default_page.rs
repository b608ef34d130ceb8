//! `fb-set-default-page`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Makes a Facebook page the one that a location uses by default.
///
/// Created by
/// [`AdPublishing::set_facebook_default_page`](super::AdPublishing::set_facebook_default_page).
///
/// `PUT /ad-publishing/facebook/page/default`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SetFacebookDefaultPage {
    pub(super) request: Request<SetFacebookDefaultPageParams>,
}

impl SetFacebookDefaultPage {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    SetFacebookDefaultPage, SetFacebookDefaultPageParams
}

/// The parameters of [`SetFacebookDefaultPage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetFacebookDefaultPageParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Facebook page, such as `103456789012345`.
    pub page_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl SetFacebookDefaultPageParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, page_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            page_id: page_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for SetFacebookDefaultPageParams {
    type Output = ();
    type Whole = ();
    type Error = SetFacebookDefaultPageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-set-default-page",
        name: "set_facebook_default_page",
        summary: "Makes a Facebook page the one that a location uses by default.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/facebook/page/default",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-set-default-page",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
        request.properties(&[("pageId", &self.page_id)]);
    }
}

/// Errors of [`SetFacebookDefaultPage`].
pub type SetFacebookDefaultPageError = super::errors::AdPublishingError;
