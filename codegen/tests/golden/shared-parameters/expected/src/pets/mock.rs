//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{GetPetParams, PetError, UpdatePetParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`get_pet`](super::Pets::get_pet).
    pub fn get_pet(&self) -> Expect<'a, GetPetParams> {
        self.mock.expect()
    }

    /// Mocks [`update_pet`](super::Pets::update_pet).
    pub fn update_pet(&self) -> Expect<'a, UpdatePetParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<GetPetParams>(),
    Listed::of::<UpdatePetParams>(),
];

mock_operation! {
    GetPetParams, "pets().get_pet()", empty, [path("petId"), query("lang"),
    query("fields")]
}

mock_operation! {
    UpdatePetParams, "pets().update_pet()", empty, [path("petId"), query("lang"),
    json("body")]
}

mock_error! {
    PetError, []
}
