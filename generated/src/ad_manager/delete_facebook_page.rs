//! `fb-delete-page`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Disconnects a Facebook page from a location.
///
/// Created by
/// [`AdManager::delete_facebook_page`](super::AdManager::delete_facebook_page).
///
/// `DELETE /ad-publishing/facebook/page`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteFacebookPage = Request<DeleteFacebookPageParams>;

/// The parameters of [`DeleteFacebookPage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFacebookPageParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Facebook page, such as `103456789012345`.
    pub page_id: String,
}

impl DeleteFacebookPageParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, page_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            page_id: page_id.into(),
        }
    }
}

impl Operation for DeleteFacebookPageParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFacebookPageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-delete-page",
        name: "delete_facebook_page",
        summary: "Disconnects a Facebook page from a location.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/page",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-page",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("pageId", &self.page_id);
    }
}

/// Errors of [`DeleteFacebookPage`].
pub type DeleteFacebookPageError = super::errors::AdManagerError;
