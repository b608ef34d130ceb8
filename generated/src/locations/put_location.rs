//! `put-location`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{SavedLocation, UpdateLocation};
use crate::common::{BadRequest, Unauthorized};

/// Changes a location (sub-account).
///
/// A snapshot can be loaded into the location.
///
/// Needs an agency's token with the scope `locations.write`.
///
/// `PUT /locations/{locationId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/locations/put-location))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct PutLocation {
    request: Request<PutLocationParams>,
}

impl PutLocation {
    pub(super) fn new(client: &Client, params: PutLocationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    PutLocation, PutLocationParams
}

/// The parameters of [`PutLocation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutLocationParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: UpdateLocation,
}

impl PutLocationParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: UpdateLocation) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for PutLocationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("PutLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for PutLocationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    PutLocationParams
}

impl Operation for PutLocationParams {
    type Output = SavedLocation;
    type Error = PutLocationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "put-location",
        method: Method::PUT,
        path: "/locations/{locationId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["locations.write"],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/put-location",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<SavedLocation, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`PutLocation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutLocationError {
    /// `400 Bad Request`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for PutLocationError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
