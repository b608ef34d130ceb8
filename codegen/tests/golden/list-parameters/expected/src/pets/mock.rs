//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{FindPetsError, FindPetsParams};

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`find_pets`](super::Pets::find_pets).
    pub fn find_pets(&self) -> Expect<'a, FindPetsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<FindPetsParams>()];

mock_operation! {
    FindPetsParams, "pets().find_pets()", empty, [query_list("ids"), query_joined("tags",
    ','), query_joined("ages", '|'), query_list("sizes")]
}

mock_error! {
    FindPetsError, []
}
