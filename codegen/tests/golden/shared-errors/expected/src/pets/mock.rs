//! The Pets API as a mock.

use highlevel_runtime::mock::{Expect, Listed, Mock};
use highlevel_runtime::{mock_error, mock_operation};

use super::{
    CancelVisitsParams, CreatePetParams, CreateVisitError, CreateVisitParams,
    FindPetsParams, ListVisitsParams, PetsError, VisitsError,
};

/// The Pets API of a mock: a method for each operation begins an expectation on it.
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

    /// Mocks [`create_pet`](super::Pets::create_pet).
    pub fn create_pet(&self) -> Expect<'a, CreatePetParams> {
        self.mock.expect()
    }

    /// Mocks [`list_visits`](super::Pets::list_visits).
    pub fn list_visits(&self) -> Expect<'a, ListVisitsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_visit`](super::Pets::create_visit).
    pub fn create_visit(&self) -> Expect<'a, CreateVisitParams> {
        self.mock.expect()
    }

    /// Mocks [`cancel_visits`](super::Pets::cancel_visits).
    pub fn cancel_visits(&self) -> Expect<'a, CancelVisitsParams> {
        self.mock.expect()
    }
}

/// What tells requests apart.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<FindPetsParams>(),
    Listed::of::<CreatePetParams>(),
    Listed::of::<ListVisitsParams>(),
    Listed::of::<CreateVisitParams>(),
    Listed::of::<CancelVisitsParams>(),
];

mock_operation! {
    FindPetsParams, "pets().find_pets()", empty, []
}

mock_operation! {
    CreatePetParams, "pets().create_pet()", empty, []
}

mock_operation! {
    ListVisitsParams, "pets().list_visits()", empty, []
}

mock_operation! {
    CreateVisitParams, "pets().create_visit()", empty, []
}

mock_operation! {
    CancelVisitsParams, "pets().cancel_visits()", empty, []
}

mock_error! {
    PetsError, [BadRequest = 400, NotFound = 404]
}

mock_error! {
    VisitsError, [BadRequest = 400]
}

mock_error! {
    CreateVisitError, [Unauthorized = 401]
}
