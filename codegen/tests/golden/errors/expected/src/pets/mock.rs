//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{DeletePetsError, DeletePetsParams};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`delete_pets`](super::Pets::delete_pets).
    pub fn delete_pets(&self) -> Expect<'a, DeletePetsParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[Listed::of::<DeletePetsParams>()];

mock_operation! {
    DeletePetsParams, "pets().delete_pets()", empty, []
}

mock_error! {
    DeletePetsError, [MultiStatus(body) = 207, BadRequest(body) = 400, Forbidden = 403,
    TooMany(body) = 422, Status499 = 499, InternalServerError = 500]
}
