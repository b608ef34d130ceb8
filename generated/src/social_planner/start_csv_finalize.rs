//! `start-csv-finalize`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CsvFinalization, SocialPlannerError, StartCsvFinalizeResponse};

/// Turns the rows of a CSV import into posts, the last of three steps.
///
/// It follows `upload-csv` and `set-accounts`. Look through the rows first with
/// `get-csv-post`, which also tells what is wrong with them.
///
/// Needs a location's token with the scope `socialplanner/csv.write`.
///
/// `PATCH /social-media-posting/{locationId}/csv/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-csv-finalize))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct StartCsvFinalize {
    request: Request<StartCsvFinalizeParams>,
}

impl StartCsvFinalize {
    pub(super) fn new(client: &Client, params: StartCsvFinalizeParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    StartCsvFinalize, StartCsvFinalizeParams
}

/// The parameters of [`StartCsvFinalize`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartCsvFinalizeParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the import, as `get-upload-status` lists it.
    pub id: String,
    /// The request body.
    pub body: CsvFinalization,
}

impl StartCsvFinalizeParams {
    /// Makes the parameters from what is required.
    pub fn new(
        location_id: impl Into<String>,
        id: impl Into<String>,
        body: CsvFinalization,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for StartCsvFinalizeParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("StartCsvFinalizeParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for StartCsvFinalizeParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    StartCsvFinalizeParams
}

impl Operation for StartCsvFinalizeParams {
    type Output = StartCsvFinalizeResponse;
    type Error = StartCsvFinalizeError;

    const METADATA: &'static Metadata = &Metadata {
        id: "start-csv-finalize",
        method: Method::PATCH,
        path: "/social-media-posting/{locationId}/csv/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-csv-finalize",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<StartCsvFinalizeResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`StartCsvFinalize`].
pub type StartCsvFinalizeError = SocialPlannerError;
