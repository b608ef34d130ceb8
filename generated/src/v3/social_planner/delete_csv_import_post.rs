//! `delete-csv-post`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DeleteCsvImportPostResponse, DeletedCsvPost};
use crate::{LocationId, SocialPostId};

/// Deletes one post from a CSV import.
///
/// Created by
/// [`SocialPlanner::delete_csv_import_post`](super::SocialPlanner::delete_csv_import_post).
///
/// Returns [`DeletedCsvPost`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeleteCsvImportPostResponse`], in a `Response`.
///
/// `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCsvImportPost = Request<DeleteCsvImportPostParams>;

/// The parameters of [`DeleteCsvImportPost`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCsvImportPostParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the import, as `list_csv_imports` lists it.
    ///
    /// Example: `65f92e55cc884f0d0845e447`.
    pub csv_id: String,
    /// Id of the post in the import.
    ///
    /// Example: `65fac446d599990d1313c1dd`.
    pub post_id: SocialPostId,
}

impl DeleteCsvImportPostParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        csv_id: impl Into<String>,
        post_id: impl Into<SocialPostId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            csv_id: csv_id.into(),
            post_id: post_id.into(),
        }
    }
}

impl Operation for DeleteCsvImportPostParams {
    type Output = DeletedCsvPost;
    type Whole = DeleteCsvImportPostResponse;
    type Error = DeleteCsvImportPostError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-csv-post",
        name: "delete_csv_import_post",
        summary: "Deletes one post from a CSV import.",
        deprecated: None,
        method: Method::DELETE,
        path: "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv-post",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("csvId", &self.csv_id);
        request.path("postId", &self.post_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<DeletedCsvPost, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: DeleteCsvImportPostResponse| envelope.results,
            )
    }
}

/// Errors of [`DeleteCsvImportPost`].
pub type DeleteCsvImportPostError = super::errors::SocialPlannerError;
