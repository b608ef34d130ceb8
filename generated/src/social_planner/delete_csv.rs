//! `delete-csv`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteCsvResponse, SocialPlannerError};

/// Deletes a CSV import.
///
/// Needs a location's token with the scope `socialplanner/csv.write`.
///
/// `DELETE /social-media-posting/{locationId}/csv/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCsv {
    request: Request<DeleteCsvParams>,
}

impl DeleteCsv {
    pub(super) fn new(client: &Client, params: DeleteCsvParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCsv, DeleteCsvParams
}

/// The parameters of [`DeleteCsv`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCsvParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the import, as `get-upload-status` lists it.
    pub id: String,
}

impl DeleteCsvParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCsvParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCsvParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCsvParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCsvParams
}

impl Operation for DeleteCsvParams {
    type Output = DeleteCsvResponse;
    type Error = DeleteCsvError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-csv",
        method: Method::DELETE,
        path: "/social-media-posting/{locationId}/csv/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<DeleteCsvResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCsv`].
pub type DeleteCsvError = SocialPlannerError;
