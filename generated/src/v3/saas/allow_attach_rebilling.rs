//! `allow-attach-rebilling`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{
    AllowAttachRebillingBody, AllowAttachRebillingResponse, InternalServerError,
    ResourceNotFound,
};

/// Prepares a location for rebilling before it has a card.
///
/// The location has to be in the state `setup_pending` and becomes `payment_pending`.
/// The markup is sent as a factor and returned as a percentage: 4 becomes 300.
///
/// Needs an agency's token with the scope `saas/company.read`.
///
/// `POST /saas/allow-attach-rebilling/{locationId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct AllowAttachRebilling {
    request: Request<AllowAttachRebillingParams>,
}

impl AllowAttachRebilling {
    pub(super) fn new(client: &Client, params: AllowAttachRebillingParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    AllowAttachRebilling, AllowAttachRebillingParams
}

/// The parameters of [`AllowAttachRebilling`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllowAttachRebillingParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: AllowAttachRebillingBody,
}

impl AllowAttachRebillingParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: AllowAttachRebillingBody) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for AllowAttachRebillingParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("AllowAttachRebillingParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AllowAttachRebillingParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    AllowAttachRebillingParams
}

impl Operation for AllowAttachRebillingParams {
    type Output = AllowAttachRebillingResponse;
    type Error = AllowAttachRebillingError;

    const METADATA: &'static Metadata = &Metadata {
        id: "allow-attach-rebilling",
        method: Method::POST,
        path: "/saas/allow-attach-rebilling/{locationId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["saas/company.read"],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<AllowAttachRebillingResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`AllowAttachRebilling`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllowAttachRebillingError {
    /// `400 Bad Request`.
    BadRequest(crate::v3::common::BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(crate::v3::common::Unauthorized),
    /// `404 Not Found`.
    NotFound(ResourceNotFound),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(crate::v3::common::BadRequest),
    /// `500 Internal Server Error`.
    InternalServerError(InternalServerError),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for AllowAttachRebillingError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
