//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{StartAdoptionError, StartAdoptionParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`start_adoption`](super::Pets::start_adoption).
    pub fn start_adoption(&self) -> Expect<'a, StartAdoptionParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<StartAdoptionParams>()];

mock_operation! {
    StartAdoptionParams, "pets().start_adoption()", headers, []
}

mock_error! {
    StartAdoptionError, [NotRedirected = 200]
}
