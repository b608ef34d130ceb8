//! `get-custom-snapshots`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{GetSnapshotsSuccessfulResponse, SnapshotsError};

/// Lists the snapshots that a company made or imported.
///
/// Needs an agency's token with the scope `snapshots.readonly`.
///
/// `GET /snapshots/`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-custom-snapshots))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCustomSnapshots {
    request: Request<GetCustomSnapshotsParams>,
}

impl GetCustomSnapshots {
    pub(super) fn new(client: &Client, params: GetCustomSnapshotsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCustomSnapshots, GetCustomSnapshotsParams
}

/// The parameters of [`GetCustomSnapshots`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCustomSnapshotsParams {
    /// Id of the company (agency).
    pub company_id: String,
}

impl GetCustomSnapshotsParams {
    /// Makes the parameters from what is required.
    pub fn new(company_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCustomSnapshotsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCustomSnapshotsParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCustomSnapshotsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCustomSnapshotsParams
}

impl Operation for GetCustomSnapshotsParams {
    type Output = GetSnapshotsSuccessfulResponse;
    type Error = GetCustomSnapshotsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-custom-snapshots",
        method: Method::GET,
        path: "/snapshots/",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["snapshots.readonly"],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-custom-snapshots",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetSnapshotsSuccessfulResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCustomSnapshots`].
pub type GetCustomSnapshotsError = SnapshotsError;
