//! `sell-food`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use super::SellFoodBodyBuyerType;

/// Sells food.
///
/// Created by [`Pets::sell_food`](super::Pets::sell_food).
///
/// `PATCH /pets/{petId}/food`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SellFood {
    pub(super) request: Request<SellFoodParams>,
}

impl SellFood {
    /// The property `buyerType` of the body.
    ///
    /// Always sent, as `SellFoodBodyBuyerType::Pet` until it is set; `None` changes
    /// nothing.
    pub fn buyer_type(
        mut self,
        value: impl IntoOptional<SellFoodBodyBuyerType>,
    ) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().buyer_type = value;
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
    SellFood, SellFoodParams
}

/// The parameters of [`SellFood`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SellFoodParams {
    /// The path parameter `petId`.
    pub pet_id: String,
    /// The buyer.
    pub buyer: String,
    /// The property `buyerType` of the body.
    pub buyer_type: SellFoodBodyBuyerType,
    /// The query parameter `lang`.
    pub lang: Option<String>,
}

impl SellFoodParams {
    /// Creates the parameters.
    pub fn new(pet_id: impl Into<String>, buyer: impl Into<String>) -> Self {
        Self {
            pet_id: pet_id.into(),
            buyer: buyer.into(),
            buyer_type: SellFoodBodyBuyerType::Pet,
            lang: None,
        }
    }
}

impl Operation for SellFoodParams {
    type Output = ();
    type Whole = ();
    type Error = SellFoodError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "sell-food",
        name: "sell_food",
        summary: "Sells food.",
        deprecated: None,
        method: Method::PATCH,
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
        request.properties(&[("buyer", &self.buyer), ("buyerType", &self.buyer_type)]);
    }
}

/// Errors of [`SellFood`].
pub type SellFoodError = super::errors::PetsError;
