//! `google-create-offline-user-list-job`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::NewGoogleOfflineUserListJob;

/// Uploads people to a Google customer match list.
///
/// Created by
/// [`AdPublishing::create_google_offline_user_list_job`](super::AdPublishing::create_google_offline_user_list_job).
///
/// `POST /ad-publishing/google/segments/offline-user-list-job`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateGoogleOfflineUserListJob = Request<CreateGoogleOfflineUserListJobParams>;

/// The parameters of [`CreateGoogleOfflineUserListJob`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateGoogleOfflineUserListJobParams {
    /// An upload of people to a Google customer match list.
    pub body: NewGoogleOfflineUserListJob,
}

impl CreateGoogleOfflineUserListJobParams {
    /// Creates the parameters.
    pub fn new(body: NewGoogleOfflineUserListJob) -> Self {
        Self { body }
    }
}

impl Operation for CreateGoogleOfflineUserListJobParams {
    type Output = Value;
    type Whole = Value;
    type Error = CreateGoogleOfflineUserListJobError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-create-offline-user-list-job",
        name: "create_google_offline_user_list_job",
        summary: "Uploads people to a Google customer match list.",
        deprecated: None,
        method: Method::POST,
        path: "/ad-publishing/google/segments/offline-user-list-job",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-offline-user-list-job",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateGoogleOfflineUserListJob`].
pub type CreateGoogleOfflineUserListJobError = super::errors::AdPublishingError;
