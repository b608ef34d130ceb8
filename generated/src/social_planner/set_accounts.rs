//! `set-accounts`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CsvAccounts, SetAccountsResponse, SocialPlannerError};

/// Chooses the accounts that the posts of an uploaded CSV file are for.
///
/// The second of three steps of an import, between `upload-csv` and
/// `start-csv-finalize`. The id of the import, which the third step needs, is among
/// what `get-upload-status` lists.
///
/// Needs a location's token with the scope `socialplanner/csv.write`.
///
/// `POST /social-media-posting/{locationId}/set-accounts`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SetAccounts {
    request: Request<SetAccountsParams>,
}

impl SetAccounts {
    pub(super) fn new(client: &Client, params: SetAccountsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SetAccounts, SetAccountsParams
}

/// The parameters of [`SetAccounts`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetAccountsParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: CsvAccounts,
}

impl SetAccountsParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: CsvAccounts) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SetAccountsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SetAccountsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SetAccountsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SetAccountsParams
}

impl Operation for SetAccountsParams {
    type Output = SetAccountsResponse;
    type Error = SetAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "set-accounts",
        method: Method::POST,
        path: "/social-media-posting/{locationId}/set-accounts",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SetAccountsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SetAccounts`].
pub type SetAccountsError = SocialPlannerError;
