//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::{FindVisitsError, FindVisitsParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`find_visits`](super::Pets::find_visits).
    pub fn find_visits(&self) -> Expect<'a, FindVisitsParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<FindVisitsParams>()];

mock_operation! {
    FindVisitsParams, "pets().find_visits()", empty, [path("shelterId"), path("number"),
    query("ownerId"), query("limit"), query("minWeight"), query("vaccinated"),
    header("X-Trace")]
}

mock_error! {
    FindVisitsError, []
}
