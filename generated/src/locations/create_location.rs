//! `create-location`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{CreateLocationBody, SavedLocation};
use crate::common::{BadRequest, Unauthorized};

/// Creates a location (sub-account) in a company.
///
/// Agencies need the Agency Pro plan for it. A snapshot can be loaded into the new
/// location.
///
/// Needs an agency's token with the scope `locations.write`.
///
/// `POST /locations/`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/create-location))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateLocation {
    request: Request<CreateLocationParams>,
}

impl CreateLocation {
    pub(super) fn new(client: &Client, params: CreateLocationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateLocation, CreateLocationParams
}

/// The parameters of [`CreateLocation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLocationParams {
    /// The request body.
    pub body: CreateLocationBody,
}

impl CreateLocationParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateLocationBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateLocationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLocationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateLocationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateLocationParams
}

impl Operation for CreateLocationParams {
    type Output = SavedLocation;
    type Error = CreateLocationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-location",
        method: Method::POST,
        path: "/locations/",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations.write"],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-location",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SavedLocation, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateLocation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateLocationError {
    /// `400 Bad Request`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for CreateLocationError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
