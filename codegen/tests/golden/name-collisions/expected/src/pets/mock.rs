//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{ReplacePetError, ReplacePetParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`replace_pet`](super::Pets::replace_pet).
    pub fn replace_pet(&self) -> Expect<'a, ReplacePetParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ReplacePetParams>()];

mock_operation! {
    ReplacePetParams, "pets().replace_pet()", empty, [path("id"), query("id")
    .keyed("id_query"), query("pet-name"), query("petName"), json("body")]
}

mock_error! {
    ReplacePetError, []
}
