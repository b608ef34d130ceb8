//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{SearchPetsError, SearchPetsParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`search_pets`](super::Pets::search_pets).
    pub fn search_pets(&self) -> Expect<'a, SearchPetsParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<SearchPetsParams>()];

mock_operation! {
    SearchPetsParams, "pets().search_pets()", json, [json("body")]
}

mock_error! {
    SearchPetsError, []
}
