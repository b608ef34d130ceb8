//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{GetPetError, GetPetParams};

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
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<GetPetParams>()];

mock_operation! {
    GetPetParams, "pets().get_pet()", json, [path("petId"), query("view")]
}

mock_error! {
    GetPetError, []
}
