//! `get-object-by-location-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ObjectError, ObjectList};

/// Lists the objects of a location, standard and custom.
///
/// Standard objects are contacts, opportunities and businesses.
///
/// Needs a location's token with the scope `objects/schema.readonly`.
///
/// `GET /objects/`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetObjectByLocationId {
    request: Request<GetObjectByLocationIdParams>,
}

impl GetObjectByLocationId {
    pub(super) fn new(client: &Client, params: GetObjectByLocationIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetObjectByLocationId, GetObjectByLocationIdParams
}

/// The parameters of [`GetObjectByLocationId`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetObjectByLocationIdParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetObjectByLocationIdParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetObjectByLocationIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetObjectByLocationIdParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetObjectByLocationIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetObjectByLocationIdParams
}

impl Operation for GetObjectByLocationIdParams {
    type Output = ObjectList;
    type Error = GetObjectByLocationIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-object-by-location-id",
        method: Method::GET,
        path: "/objects/",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["objects/schema.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/objects-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<ObjectList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetObjectByLocationId`].
pub type GetObjectByLocationIdError = ObjectError;
