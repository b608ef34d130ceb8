//! `get-categories-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CategoryDetails, CategoryResponse};
use crate::LocationId;

/// Returns a post category.
///
/// Created by [`SocialPlanner::get_category`](super::SocialPlanner::get_category).
///
/// Returns [`CategoryDetails`]: the field `results.category` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CategoryResponse`], in a `Response`.
///
/// `GET /social-media-posting/{locationId}/categories/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCategory = Request<GetCategoryParams>;

/// The parameters of [`GetCategory`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCategoryParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the category to return.
    ///
    /// Example: `6284c43d519161e96cc09c13`.
    pub id: String,
}

impl GetCategoryParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetCategoryParams {
    type Output = CategoryDetails;
    type Whole = CategoryResponse;
    type Error = GetCategoryError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-categories-id",
        name: "get_category",
        summary: "Returns a post category.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/{locationId}/categories/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/category.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CategoryDetails, DecodeError> {
        response
            .payload(
                &[&["results"], &["category"]],
                |envelope: CategoryResponse| envelope.results?.category,
            )
    }
}

/// Errors of [`GetCategory`].
pub type GetCategoryError = super::errors::SocialPlannerError;
