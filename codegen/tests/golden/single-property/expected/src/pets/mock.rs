//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::PetsError;
use super::operations::{
    AddTagsParams, CreateFoodParams, DeleteFoodParams, RemoveTagsParams, SellFoodParams,
    SetWashedParams, UpdateFoodParams,
};

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`update_food`](super::Pets::update_food).
    pub fn update_food(&self) -> Expect<'a, UpdateFoodParams> {
        self.mock.expect()
    }

    /// Mocks [`create_food`](super::Pets::create_food).
    pub fn create_food(&self) -> Expect<'a, CreateFoodParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_food`](super::Pets::delete_food).
    pub fn delete_food(&self) -> Expect<'a, DeleteFoodParams> {
        self.mock.expect()
    }

    /// Mocks [`sell_food`](super::Pets::sell_food).
    pub fn sell_food(&self) -> Expect<'a, SellFoodParams> {
        self.mock.expect()
    }

    /// Mocks [`set_washed`](super::Pets::set_washed).
    pub fn set_washed(&self) -> Expect<'a, SetWashedParams> {
        self.mock.expect()
    }

    /// Mocks [`add_tags`](super::Pets::add_tags).
    pub fn add_tags(&self) -> Expect<'a, AddTagsParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_tags`](super::Pets::remove_tags).
    pub fn remove_tags(&self) -> Expect<'a, RemoveTagsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<UpdateFoodParams>(),
    Listed::of::<CreateFoodParams>(),
    Listed::of::<DeleteFoodParams>(),
    Listed::of::<SellFoodParams>(),
    Listed::of::<SetWashedParams>(),
    Listed::of::<AddTagsParams>(),
    Listed::of::<RemoveTagsParams>(),
];

mock_operation! {
    UpdateFoodParams, "pets().update_food()", empty, [path("petId"), property("food"),
    query("lang")]
}

mock_operation! {
    CreateFoodParams, "pets().create_food()", empty, [path("petId"), property("food"),
    query("lang")]
}

mock_operation! {
    DeleteFoodParams, "pets().delete_food()", empty, [path("petId"), query("lang"),
    property("leftover")]
}

mock_operation! {
    SellFoodParams, "pets().sell_food()", empty, [path("petId"), property("buyer"),
    property("buyerType"), query("lang")]
}

mock_operation! {
    SetWashedParams, "pets().set_washed()", json, [path("petId"), property("washed")],
    "{\"washed\":true}"
}

mock_operation! {
    AddTagsParams, "pets().add_tags()", empty, [path("petId"), property("tags")]
}

mock_operation! {
    RemoveTagsParams, "pets().remove_tags()", empty, [path("petId"), property("tags")]
}

mock_error! {
    PetsError, []
}
