//! `delete-food`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

/// Removes food.
///
/// Created by [`Pets::delete_food`](super::Pets::delete_food).
///
/// `DELETE /pets/{petId}/food`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteFood {
    pub(super) request: Request<DeleteFoodParams>,
}

impl DeleteFood {
    /// The query parameter `lang`.
    pub fn lang(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().lang = value.into_optional();
        self
    }

    /// The property `leftover` of the body.
    ///
    /// Example: `2026-03-01`.
    pub fn leftover(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().leftover = value.into_optional();
        self
    }
}

request_builder! {
    DeleteFood, DeleteFoodParams
}

/// The parameters of [`DeleteFood`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteFoodParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The query parameter `lang`.
    pub lang: Option<String>,
    /// The property `leftover` of the body.
    ///
    /// Example: `2026-03-01`.
    pub leftover: Option<Date>,
}

impl DeleteFoodParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            lang: None,
            leftover: None,
        }
    }
}

impl Operation for DeleteFoodParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteFoodError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-food",
        name: "delete_food",
        summary: "Removes food.",
        deprecated: None,
        method: Method::DELETE,
        path: "/pets/{petId}/food",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("petId", &self.pet_id);
        request.query("lang", &self.lang);
        request.properties(&[("leftover", &WrittenAs(&self.leftover, "date"))]);
    }
}

/// Errors of [`DeleteFood`].
pub type DeleteFoodError = super::errors::PetsError;
