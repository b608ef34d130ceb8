//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{CountPetsError, CountPetsParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`count_pets`](super::Pets::count_pets).
    pub fn count_pets(&self) -> Expect<'a, CountPetsParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<CountPetsParams>()];

mock_operation! {
    CountPetsParams, "pets().count_pets()", headers, []
}

mock_error! {
    CountPetsError, []
}
