//! `delete-csv-post`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteCsvPostResponse, SocialPlannerError};

/// Deletes one post from a CSV import.
///
/// Needs a location's token with the scope `socialplanner/csv.write`.
///
/// `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCsvPost {
    request: Request<DeleteCsvPostParams>,
}

impl DeleteCsvPost {
    pub(super) fn new(client: &Client, params: DeleteCsvPostParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCsvPost, DeleteCsvPostParams
}

/// The parameters of [`DeleteCsvPost`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCsvPostParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the import, as `get-upload-status` lists it.
    pub csv_id: String,
    /// Id of the post in the import.
    pub post_id: String,
}

impl DeleteCsvPostParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        csv_id: impl Into<String>,
        post_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            csv_id: csv_id.into(),
            post_id: post_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCsvPostParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvPostParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            csv_id: object.required("csvId")?,
            post_id: object.required("postId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCsvPostParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("csvId", &self.csv_id);
        object.field("postId", &self.post_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCsvPostParams
}

impl Operation for DeleteCsvPostParams {
    type Output = DeleteCsvPostResponse;
    type Error = DeleteCsvPostError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-csv-post",
        method: Method::DELETE,
        path: "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/social-planner-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("csvId", &self.csv_id);
        request.path("postId", &self.post_id);
    }

    fn output(response: &ResponseParts) -> Result<DeleteCsvPostResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCsvPost`].
pub type DeleteCsvPostError = SocialPlannerError;
