//! `update-food`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::UpdateFoodBodyFood;

/// Changes the food of a pet.
///
/// Created by [`Pets::update_food`](super::Pets::update_food).
///
/// `PUT /pets/{petId}/food`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct UpdateFood {
    pub(super) request: Request<UpdateFoodParams>,
}

impl UpdateFood {
    /// The query parameter `lang`.
    pub fn lang(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().lang = value.into_optional();
        self
    }
}

request_builder! {
    UpdateFood, UpdateFoodParams
}

/// The parameters of [`UpdateFood`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateFoodParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The property `food` of the body.
    ///
    /// Default: `fish`.
    pub food: UpdateFoodBodyFood,
    /// The query parameter `lang`.
    pub lang: Option<String>,
}

impl UpdateFoodParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>, food: UpdateFoodBodyFood) -> Self {
        Self {
            pet_id: pet_id.into(),
            food,
            lang: None,
        }
    }
}

impl Operation for UpdateFoodParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateFoodError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-food",
        name: "update_food",
        summary: "Changes the food of a pet.",
        deprecated: None,
        method: Method::PUT,
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
        request.properties(&[("food", &self.food)]);
    }
}

/// Errors of [`UpdateFood`].
pub type UpdateFoodError = super::errors::PetsError;
