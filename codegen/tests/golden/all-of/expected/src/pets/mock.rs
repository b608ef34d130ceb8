//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{CreatePetError, CreatePetParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`create_pet`](super::Pets::create_pet).
    pub fn create_pet(&self) -> Expect<'a, CreatePetParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<CreatePetParams>()];

mock_operation! {
    CreatePetParams, "pets().create_pet()", empty, [json("body")]
}

mock_error! {
    CreatePetError, []
}
