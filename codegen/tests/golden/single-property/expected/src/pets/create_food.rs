//! `create-food`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::CreateFoodBodyFood;

/// Adds food.
///
/// Created by [`Pets::create_food`](super::Pets::create_food).
///
/// `POST /pets/{petId}/food`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreateFood {
    pub(super) request: Request<CreateFoodParams>,
}

impl CreateFood {
    /// The property `food` of the body.
    ///
    /// Default: `fish`.
    ///
    /// `None` keeps the default.
    pub fn food(mut self, value: impl IntoOptional<CreateFoodBodyFood>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().food = value;
        }
        self
    }

    /// The query parameter `lang`.
    pub fn lang(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().lang = value.into_optional();
        self
    }
}

request_builder! {
    CreateFood, CreateFoodParams
}

/// The parameters of [`CreateFood`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateFoodParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The property `food` of the body.
    ///
    /// Default: `fish`.
    pub food: CreateFoodBodyFood,
    /// The query parameter `lang`.
    pub lang: Option<String>,
}

impl CreateFoodParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            food: CreateFoodBodyFood::Fish,
            lang: None,
        }
    }
}

impl Operation for CreateFoodParams {
    type Output = ();
    type Whole = ();
    type Error = CreateFoodError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-food",
        name: "create_food",
        summary: "Adds food.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/{petId}/food",
        is_idempotent: false,
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

/// Errors of [`CreateFood`].
pub type CreateFoodError = super::errors::PetsError;
