//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{FindVisitsError, FindVisitsParams};

/// The mock of the Pets API: each method starts an expectation on an operation.
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<FindVisitsParams>()];

mock_operation! {
    FindVisitsParams, "pets().find_visits()", empty, [path("shelterId"), path("number"),
    query("ownerId"), query("limit"), query("minWeight"), query("vaccinated"),
    header("X-Trace")]
}

mock_error! {
    FindVisitsError, []
}
