//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::operations::{ListPetsError, ListPetsParams};

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_pets`](super::Pets::list_pets).
    pub fn list_pets(&self) -> Expect<'a, ListPetsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<ListPetsParams>()];

mock_operation! {
    ListPetsParams, "pets().list_pets()", json, [], "[{\"name\":\"name\"}]"
}

mock_error! {
    ListPetsError, []
}
