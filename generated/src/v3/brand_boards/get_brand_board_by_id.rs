//! `getBrandBoardById`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BrandBoard, BrandError};

/// Returns a brand board.
///
/// Needs a location's token with the scope `brand-boards/design-kit.readonly`.
///
/// `GET /brand-boards/{locationId}/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetBrandBoardById {
    request: Request<GetBrandBoardByIdParams>,
}

impl GetBrandBoardById {
    pub(super) fn new(client: &Client, params: GetBrandBoardByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetBrandBoardById, GetBrandBoardByIdParams
}

/// The parameters of [`GetBrandBoardById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBrandBoardByIdParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `id`.
    pub id: String,
}

impl GetBrandBoardByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetBrandBoardByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBrandBoardByIdParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetBrandBoardByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetBrandBoardByIdParams
}

impl Operation for GetBrandBoardByIdParams {
    type Output = BrandBoard;
    type Error = GetBrandBoardByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getBrandBoardById",
        method: Method::GET,
        path: "/brand-boards/{locationId}/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["brand-boards/design-kit.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/brand-boards-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<BrandBoard, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetBrandBoardById`].
pub type GetBrandBoardByIdError = BrandError;
