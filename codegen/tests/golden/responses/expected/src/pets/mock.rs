//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::PetsError;
use super::operations::{
    CountPetsParams, CreatePetParams, DeletePetsParams, ListNamesParams,
};

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_names`](super::Pets::list_names).
    pub fn list_names(&self) -> Expect<'a, ListNamesParams> {
        self.mock.expect()
    }

    /// Mocks [`count_pets`](super::Pets::count_pets).
    pub fn count_pets(&self) -> Expect<'a, CountPetsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_pet`](super::Pets::create_pet).
    pub fn create_pet(&self) -> Expect<'a, CreatePetParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_pets`](super::Pets::delete_pets).
    pub fn delete_pets(&self) -> Expect<'a, DeletePetsParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListNamesParams>(),
    Listed::of::<CountPetsParams>(),
    Listed::of::<CreatePetParams>(),
    Listed::of::<DeletePetsParams>(),
];

mock_operation! {
    ListNamesParams, "pets().list_names()", json, [], "[\"value\"]"
}

mock_operation! {
    CountPetsParams, "pets().count_pets()", json, [], "{\"key\":1}"
}

mock_operation! {
    CreatePetParams, "pets().create_pet()", json, [], "{\"name\":\"name\"}"
}

mock_operation! {
    DeletePetsParams, "pets().delete_pets()", empty, []
}

mock_error! {
    PetsError, []
}
