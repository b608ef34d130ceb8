//! `get-categories-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CategoryResponse, SocialPlannerError};

/// Returns a post category.
///
/// Needs a location's token with the scope `socialplanner/category.readonly`.
///
/// `GET /social-media-posting/{locationId}/categories/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-id))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCategoriesId {
    request: Request<GetCategoriesIdParams>,
}

impl GetCategoriesId {
    pub(super) fn new(client: &Client, params: GetCategoriesIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCategoriesId, GetCategoriesIdParams
}

/// The parameters of [`GetCategoriesId`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCategoriesIdParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the category.
    pub id: String,
}

impl GetCategoriesIdParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCategoriesIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCategoriesIdParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCategoriesIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCategoriesIdParams
}

impl Operation for GetCategoriesIdParams {
    type Output = CategoryResponse;
    type Error = GetCategoriesIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-categories-id",
        method: Method::GET,
        path: "/social-media-posting/{locationId}/categories/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-id",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<CategoryResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCategoriesId`].
pub type GetCategoriesIdError = SocialPlannerError;
