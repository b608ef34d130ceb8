//! `google-create-offline-user-list-job`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdManagerError, OfflineUserListJob};

/// Uploads people to a customer match list.
///
/// They are those of a CSV file or of smart lists.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/google/segments/offline-user-list-job`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-offline-user-list-job))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleCreateOfflineUserListJob {
    request: Request<GoogleCreateOfflineUserListJobParams>,
}

impl GoogleCreateOfflineUserListJob {
    pub(super) fn new(
        client: &Client,
        params: GoogleCreateOfflineUserListJobParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleCreateOfflineUserListJob, GoogleCreateOfflineUserListJobParams
}

/// The parameters of [`GoogleCreateOfflineUserListJob`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleCreateOfflineUserListJobParams {
    /// The request body.
    pub body: OfflineUserListJob,
}

impl GoogleCreateOfflineUserListJobParams {
    /// Makes the parameters from what is required.
    pub fn new(body: OfflineUserListJob) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleCreateOfflineUserListJobParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCreateOfflineUserListJobParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleCreateOfflineUserListJobParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleCreateOfflineUserListJobParams
}

impl Operation for GoogleCreateOfflineUserListJobParams {
    type Output = Value;
    type Error = GoogleCreateOfflineUserListJobError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-create-offline-user-list-job",
        method: Method::POST,
        path: "/ad-publishing/google/segments/offline-user-list-job",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-offline-user-list-job",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GoogleCreateOfflineUserListJob`].
pub type GoogleCreateOfflineUserListJobError = AdManagerError;
